import { describe, expect, test } from 'vitest';
import { languages } from '../../shared/languages.ts';
import { mediaWord } from '../../shared/media-words.ts';
import { translator } from '../../shared/messages/translate.ts';

const en = translator('en');

describe('what a file is called', () => {
  test.each([
    ['image/png', 'Picture, PNG'],
    ['message/rfc822', 'Mail'],
    ['application/pdf', 'Document, PDF'],
    ['text/csv', 'Table, CSV'],
    ['text/plain', 'Text'],
    ['video/mp4', 'Film, MP4'],
    ['application/octet-stream', 'File'],
    // From a newer version, or from somebody who wrote the journal by hand.
    ['model/gltf', 'File, model/gltf'],
    ['toString', 'File, toString'],
    ['', 'File, '],
  ])('%s: %s', (type, called) => {
    expect(mediaWord(type, en)).toBe(called);
  });

  test.each(languages)('a word without a stroke in %s', (language) => {
    expect(mediaWord('image/jpeg', translator(language))).not.toContain('/');
  });
});
