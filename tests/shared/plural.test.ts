import { describe, expect, it } from 'vitest';
import { languages } from '../../shared/languages.ts';
import { pluralForm } from '../../shared/messages/plural.ts';

describe('plural forms', () => {
  // Node carries the whole of ICU, which is what the written-out rules are checked against.
  it.each(languages)('of %s are those of CLDR', (language) => {
    const rules = new Intl.PluralRules(language);
    const counts = [...Array.from({ length: 1200 }, (_, n) => n), 0.5, 1.5, 2.25, 1_000_000, 1_000_001, 21_000_002];
    const wrong = counts.filter((count) => pluralForm(language, count) !== rules.select(count));
    expect(wrong).toEqual([]);
  });
});
