import { describe, expect, it } from 'vitest';
import { languages, type Language } from '../../shared/languages.ts';
import { flat } from '../../shared/messages/translate.ts';

/** A key without its plural form. */
const base = (key: string) => key.replace(/_(?:zero|one|two|few|many|other)$/, '');
const places = (sentence: string) => new Set(Array.from(sentence.matchAll(/\{\{(\w+)\}\}/g), ([, name]) => name));
const others = languages.filter((language) => language !== 'en');

/** What a language says for a key of English, whatever plural forms either has. */
function said(language: Language): ReadonlyMap<string, readonly string[]> {
  const byBase = new Map<string, string[]>();
  for (const [key, sentence] of flat(language)) byBase.set(base(key), [...(byBase.get(base(key)) ?? []), sentence]);
  return byBase;
}

describe.each(others)('every message in %s', (language) => {
  const english = said('en');
  const own = said(language);

  it('is there, and no other', () => {
    expect([...own.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it('fills no place that English does not give', () => {
    const wrong = [...own].flatMap(([key, sentences]) => {
      const given = new Set((english.get(key) ?? []).flatMap((sentence) => [...places(sentence)]));
      // `count` is always given where a message is counted; `inflected…` are the forms that time's messages offer beside their plain ones.
      const unknown = sentences
        .flatMap((sentence) => [...places(sentence)])
        .filter((name) => name !== undefined && !given.has(name) && name !== 'count' && !name.startsWith('inflected'));
      return unknown.length > 0 ? [`${key}: ${unknown.join(', ')}`] : [];
    });
    expect(wrong).toEqual([]);
  });

  it('is not empty, and promises nothing', () => {
    const forbidden = /\bcertified\b|court-ready|tamper-proof|guaranteed/i;
    for (const sentence of flat(language).values()) {
      expect(sentence.trim()).not.toBe('');
      expect(sentence).not.toMatch(forbidden);
    }
  });
});

/** The dates of these end in a full stop already: "2026. november 20.", "20 ноября 2026 г." */
describe.each(['hu', 'ru'] as const)('a sentence in %s', (language) => {
  it('does not end on a date, which ends in a full stop of its own', () => {
    const twice = [...flat(language)].flatMap(([key, sentence]) =>
      // A day of the month is a number.
      /\{\{(?:day|on|due|sent)\}\}\./.test(sentence) && !key.endsWith('.dayOfMonth') ? [key] : [],
    );
    expect(twice).toEqual([]);
  });
});
