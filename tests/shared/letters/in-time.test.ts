import { describe, expect, test } from 'vitest';
import { formatter } from '../../../shared/format.ts';
import { languages, type Language } from '../../../shared/languages.ts';
import { fieldsFor } from '../../../shared/letters/fields-for.ts';
import { mergeLetter, type MergedLetter } from '../../../shared/letters/merge.ts';
import type { LetterChoice, LetterSource } from '../../../shared/letters/source.ts';
import { templates, type TemplateId } from '../../../shared/letters/templates.ts';
import { fullJournal, letterSource } from '../../support/letter-journal.ts';
import { Writer } from '../../support/sealed.ts';

const zone = 'Europe/Warsaw';

function letter(
  template: TemplateId,
  source: LetterSource,
  { language = 'en', ...choice }: LetterChoice & { readonly language?: Language } = {},
): MergedLetter {
  return mergeLetter(template, fieldsFor(template, source, choice), formatter(language, zone), (field) => field);
}

describe('an exception is said to be one (seed B5)', () => {
  const given = { what: 'the newsletter on Saturday', type: 'free-work' as const };

  test.each(languages)('in %s, where the record has one', (language) => {
    const before = letter('out-of-hours', letterSource(fullJournal()), { language });
    const writer = fullJournal().on('2026-11-18');
    writer.write('concession', given);
    const { text } = letter('out-of-hours', letterSource(writer), { language });
    expect(before.text).not.toContain(given.what);
    expect(before.leftOut).toContain('exception');
    const paragraph = text.split('\n\n').find((one) => one.includes(given.what)) ?? '';
    expect(paragraph).toMatch(/exception|例外|Kivétel|eithriad|исключения|Wyjątkowo/);
  });

  test('not one of before the matter came up, of an invoice, or that has run out', () => {
    const writer = fullJournal().on('2026-11-10');
    writer.write('concession', { ...given, occurred: { on: '2026-11-10' } });
    writer.on('2026-11-18').write('concession', { ...given, until: '2026-11-19' });
    const [invoice] = letterSource(writer).ledgers.invoices.invoices.keys();
    writer.write('concession', { ...given, invoice });
    expect(invoice).toBeDefined();
    expect(letter('out-of-hours', letterSource(writer)).text).not.toContain(given.what);
    expect(letter('change-order', letterSource(writer)).text).toContain(given.what);
  });
});

describe('a delivery says whose it is (seed C5c)', () => {
  test('work on trial, by its time, and the rights as they were recorded', () => {
    const { text, unfilled } = letter('delivery', letterSource(fullJournal()));
    expect(unfilled).toEqual([]);
    expect(text).toContain('Delivered on 12 November 2026: Draft of a poster.');
    expect(text).toContain('Of the work in it, 3 h 20 min was done on trial, without pay.');
    expect(text).toContain('the rights in it stay with me. Rights in it: none until it is paid.');
  });

  test('work that names no delivery counts where all since the delivery before was on trial', () => {
    const writer = new Writer().on('2026-11-02');
    const trial = { nature: 'unpaid-test' as const, rights: 'mine until it is paid' };
    writer.write('work', { memo: 'A website', minutes: 600, on: '2026-11-02' });
    writer.write('delivered', { name: 'Website', on: '2026-11-03' });
    writer.write('work', { memo: 'Two logos', minutes: 90, on: '2026-11-04', ...trial });
    const logos = writer.write('delivered', { name: 'Logos', on: '2026-11-05' });
    const { text } = letter('delivery', letterSource(writer));
    expect(text).toContain('1 h 30 min was done on trial');
    expect(text).toContain('Rights in it: mine until it is paid.');
    writer.write('work', { memo: 'A page', minutes: 30, on: '2026-11-05' });
    const mixed = letter('delivery', letterSource(writer), { delivery: logos });
    expect(mixed.text).not.toContain('on trial');
    expect(mixed.leftOut).toEqual(['deliveredHow', 'trialTime', 'rights']);
  });
});

describe('a goal at risk is said in time (seed A5)', () => {
  test('with the goal and what is overdue', () => {
    const { text, unfilled } = letter('goal-at-risk', letterSource(fullJournal()));
    expect(unfilled).toEqual([]);
    expect(text).toContain('One hundred orders a month through the shop');
    expect(text).toContain('while this is missing: Access to the shop and Photos of the team.');
    expect(templates['goal-at-risk'].seeds).toEqual(['A5']);
  });

  test('the reason is asked for where the record shows nothing overdue', () => {
    const { unfilled } = letter('goal-at-risk', letterSource(new Writer()));
    expect(unfilled.map(({ field }) => field)).toContain('risk');
  });
});
