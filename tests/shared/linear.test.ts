import { describe, expect, test } from 'vitest';
import { languages } from '../../shared/languages.ts';
import { languageOfText } from '../../shared/language-of-text.ts';
import { quotationsIn } from '../../shared/quotations.ts';
import { excerptOf, needlesOf, rangesOf } from '../../shared/search.ts';
import { suggestSigns } from '../../shared/suggest-signs.ts';
import { checkTone } from '../../shared/tone/check.ts';
import { vagueMemo } from '../../shared/vague-memo.ts';

/** The most a field may hold. */
const most = 64 * 1024;

/** Of what makes a careless pattern try every way through it: an exponential or even a quadratic one would not end in time. */
const texts: Readonly<Record<string, string>> = {
  'one letter': 'a'.repeat(most),
  spaces: ' '.repeat(most),
  'exclamation marks': '!'.repeat(most),
  'opening quotation marks': '"„«「'.repeat(most / 4),
  'capitals and spaces': 'A '.repeat(most / 2),
  'brackets and braces': '{{({'.repeat(most / 4),
};

describe.each(Object.entries(texts))('a whole field of %s', (_name, text) => {
  test.each(languages)('is read to its end in %s', (language) => {
    expect(checkTone(text, language)).toBeInstanceOf(Array);
    expect(suggestSigns(text, language, undefined, { working: [], zone: 'UTC' })).toBeInstanceOf(Array);
    expect(vagueMemo(text, language)).toBeTypeOf('boolean');
    expect(languages).toContain(languageOfText(text, language));
  });

  test('is searched', () => {
    expect(quotationsIn(text)).toBeInstanceOf(Array);
    expect(rangesOf(text, needlesOf('aaaaab'))).toEqual([]);
    expect(excerptOf(text, needlesOf('"')).text.length).toBeLessThan(1000);
  });
});
