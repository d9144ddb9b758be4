import { describe, expect, test } from 'vitest';
import { formatter, type Formatter } from '../../../shared/format.ts';
import { waitingView } from '../../../shared/waiting-figures.ts';
import { interestView, moneyView } from '../../../shared/money-ledger.ts';
import { languages, type Language } from '../../../shared/languages.ts';
import { isLetterField, letterFieldNames } from '../../../shared/letters/fields.ts';
import { fieldsFor, withTyped } from '../../../shared/letters/fields-for.ts';
import { placesOf } from '../../../shared/letters/filled.ts';
import { mergeLetter, mergeOwn, type MergedLetter } from '../../../shared/letters/merge.ts';
import type { LetterChoice, LetterSource } from '../../../shared/letters/source.ts';
import { templateIds, templates, type TemplateId } from '../../../shared/letters/templates.ts';
import type { AnyLanguage, Letters, Paragraph } from '../../../shared/letters/text.ts';
import { letters } from '../../../shared/letters/texts.ts';
import { letterTemplates } from '../../../shared/playbook/playbook.ts';
import { ladderTemplates } from '../../../shared/ladder.ts';
import { checkTone } from '../../../shared/tone/check.ts';
import { fullJournal, letterSource } from '../../support/letter-journal.ts';
import { Writer } from '../../support/sealed.ts';

const zone = 'Europe/Warsaw';
const name = (field: string): string => `⟦${field}⟧`;

function letter(
  template: TemplateId,
  source: LetterSource,
  language: Language = 'en',
  choice: LetterChoice = {},
): MergedLetter {
  return mergeLetter(template, fieldsFor(template, source, choice), formatter(language, zone), name);
}

const full = letterSource(fullJournal());
const empty: LetterSource = { ...letterSource(new Writer()), me: undefined };
const everyLetter = languages.flatMap((language) => templateIds.map((template) => ({ language, template })));

/** What the ledgers cannot have at once: work goes on once everything is settled. */
function settled(): LetterSource {
  const writer = fullJournal();
  for (const invoice of moneyView(letterSource(writer).ledgers, full.house, full.asOf).invoices)
    writer.write('payment', {
      invoice: invoice.id,
      on: '2026-11-19',
      amount: { minor: invoice.open, currency: invoice.currency },
    });
  return letterSource(writer);
}

describe.each(everyLetter)('$template in $language', ({ template, language }) => {
  test('merges whole from a journal that has what it needs', () => {
    const source = template === 'resume' ? settled() : full;
    const { subject, text, unfilled } = letter(template, source, language);
    expect(unfilled).toEqual([]);
    expect(subject.trim()).not.toBe('');
    expect(`${subject}\n${text}`).not.toMatch(/\{\{|\}\}|undefined|NaN|\[object|⟦/);
    expect(text).not.toMatch(/ {2}|\.\.|。。|\n{3}|\n $/);
  });

  test('marks what an empty journal cannot fill, and leaves no place open', () => {
    const { subject, text, unfilled } = letter(template, empty, language);
    expect(`${subject}\n${text}`).not.toMatch(/\{\{|\}\}|undefined|NaN/);
    expect(unfilled.map(({ field }) => field)).toContain('me');
    for (const { mark } of unfilled) expect(`${subject}\n${text}`).toContain(mark);
  });

  test('names only fields there are, and needs only fields it can say', () => {
    const text = letters[language].texts[template];
    const places = new Set([text.subject, ...text.body].flatMap(placesIn));
    expect([...places].filter((place) => !isLetterField(place))).toEqual([]);
    const { frame } = letters[language];
    const known = new Set([...places, ...placesIn(frame.greeting), ...placesIn(frame.closing), 'client']);
    expect(templates[template].needs.filter((field) => !known.has(field))).toEqual([]);
  });

  test('says nothing loud, absolute, insulting or mind-reading', () => {
    const { subject, text } = letter(template, template === 'resume' ? settled() : full, language);
    // The words of the other side are theirs; the journal's are English in every letter.
    const own = `${subject}\n${text}`.replaceAll(/[A-Za-z ’']*You are asleep[A-Za-z ]*/g, '');
    expect(checkTone(own, language)).toEqual([]);
  });
});

function placesIn(given: Paragraph<AnyLanguage>): readonly string[] {
  if (typeof given === 'object' && 'lines' in given) return given.lines.flatMap(placesOf);
  return Array.isArray(given) ? given.flatMap(placesOf) : placesOf(given as Parameters<typeof placesOf>[0]); // what is no list is one sentence
}

test('every letter that playbooks and the ladder lead to exists', () => {
  const ids: readonly string[] = templateIds;
  expect(letterTemplates.filter((id) => !ids.includes(id))).toEqual([]);
  expect(Object.values(ladderTemplates).filter(([first = '']) => !ids.includes(first))).toEqual([]);
});

test.each(languages)('in %s the same template has a text of its own', (language) => {
  const { texts }: Letters<AnyLanguage> = letters[language];
  for (const template of templateIds) expect(texts[template].body.length).toBeGreaterThan(0);
});

describe.each(languages)('the numbers in the %s letters are those of the folds', (language) => {
  const f: Formatter = formatter(language, zone);
  const view = moneyView(full.ledgers, full.house, full.asOf);
  const overdue = view.invoices.filter(({ state }) => state === 'overdue');

  test('what is open and how late it is', () => {
    const { text } = letter('reminder-2', full, language);
    for (const { number, open, currency, daysLate, due } of overdue) {
      const line = text.split('\n').find((one) => one.includes(number)) ?? '';
      expect(line).toContain(f.money({ minor: open, currency }));
      expect(line).toContain(f.day(due));
      expect(line).toMatch(new RegExp(`(^|\\D)${daysLate}(\\D|$)`));
    }
    expect(letter('stop-work', full, language).text).toContain(f.money({ minor: 270_050, currency: 'EUR' }));
  });

  test('the interest on each invoice, the fixed sums, and what it all comes to', () => {
    const { text } = letter('interest', full, language);
    const sums = overdue.map(({ id }) => interestView(full.ledgers, full.house, id, full.asOf)?.interest?.minor ?? 0);
    for (const minor of sums) expect(text).toContain(f.money({ minor, currency: 'EUR' }));
    const owed = sums.reduce((all, one) => all + one, 0) + 2 * 4_000;
    expect(text).toContain(f.money({ minor: owed, currency: 'EUR' }));
    expect(text).toContain(f.money({ minor: owed + 270_050, currency: 'EUR' }));
  });

  test('the date that waiting moves, as of the day the answer is wanted by', () => {
    const fields = fieldsFor('nudge-2', full);
    const replyBy = '2026-11-23';
    expect(fields.replyBy).toBe(replyBy);
    const row = waitingView(full.ledgers, full.house, replyBy).requests.find(
      ({ what }) => what === 'Photos of the team',
    );
    expect(row?.knockOn?.moved).toBe('2026-12-15');
    expect(letter('nudge-2', full, language).text).toContain(f.day('2026-12-15'));
  });
});

describe('plural forms', () => {
  const at = (language: Language, days: number): string =>
    mergeLetter('nudge-2', { ...fieldsFor('nudge-2', full), daysOverdue: days }, formatter(language, zone), name).text;

  test.each([
    ['en', 1, '1 day ago'],
    ['en', 2, '2 days ago'],
    ['pl', 1, '1 dzień temu'],
    ['pl', 3, '3 dni temu'],
    ['ru', 1, 'прошёл 1 день'],
    ['ru', 3, 'прошло 3 дня'],
    ['ru', 11, 'прошло 11 дней'],
    ['ru', 21, 'прошёл 21 день'],
    ['cy', 2, '2 ddiwrnod yn ôl'],
    ['cy', 5, '5 diwrnod yn ôl'],
    ['hu', 1, 'napok száma: 1'],
    ['ja', 3, '3日過ぎて'],
  ] as const)('%s %i: %s', (language, days, words) => {
    expect(at(language, days)).toContain(words);
  });

  test('one invoice and several', () => {
    const [first] = moneyView(full.ledgers, full.house, full.asOf).invoices;
    const one = letter('reminder-1', full, 'en', { invoices: first ? [first.id] : [] });
    expect(one.subject).toBe('Invoice 2026-010');
    expect(one.text).toContain('This invoice may have slipped past you');
    expect(letter('reminder-1', full).subject).toBe('Invoices 2026-010 and 2026-014');
  });
});

describe('what the user types', () => {
  test('takes the place of the record; a day is said in the letter’s language', () => {
    const fields = withTyped(fieldsFor('reminder-2', full), { payBy: '2026-12-04', me: 'A. Kowalska' });
    const { text } = mergeLetter('reminder-2', fields, formatter('pl', zone), name);
    expect(text).toContain('do 4 grudnia 2026');
    expect(text.endsWith('A. Kowalska')).toBe(true);
  });

  test('an empty word takes a sentence out', () => {
    const fields = withTyped(fieldsFor('reminder-2', full), { promisedDays: '' });
    expect(mergeLetter('reminder-2', fields, formatter('en', zone), name).text).not.toContain('20 October');
  });

  test('a sentence that was left out comes back', () => {
    const before = letter('abuse-answer', full);
    expect(before.leftOut).toEqual(['action', 'actionBy']);
    const fields = withTyped(fieldsFor('abuse-answer', full), { action: 'test the shop', actionBy: '2026-11-25' });
    const { text, leftOut } = mergeLetter('abuse-answer', fields, formatter('en', zone), name);
    expect(text).toContain('What I shall do: test the shop, by 25 November 2026.');
    expect(leftOut).toEqual([]);
  });
});

test('an answer to abuse begins with their concern, and holds nothing of what the user thinks', () => {
  const { text } = letter('abuse-answer', full);
  expect(text.indexOf('the shop is ready')).toBeGreaterThan(0);
  expect(text.indexOf('the shop is ready')).toBeLessThan(text.indexOf('not acceptable'));
  for (const template of templateIds)
    expect(letter(template, full).text).not.toContain('A call at night about the colour');
});

test('a public reply names no client, no sum and no day', () => {
  for (const language of languages) {
    const { text } = letter('public-attack', full, language);
    expect(text).not.toMatch(/Nagy|\d/);
  }
});

test('a template of the user’s own is filled, and what is unknown in it is marked', () => {
  const own = { subject: 'For {{client}}', text: 'Hello {{person}},\n\n{{overdue}}\n\n{{mystery}} {{rushRate}}' };
  const { subject, text, unfilled } = mergeOwn(own, fieldsFor('reminder-2', full), formatter('en', zone), name);
  expect(subject).toBe('For Nagy Kft.');
  expect(text).toContain('Hello Nagy Éva,\n\n– Invoice 2026-010');
  expect(unfilled).toEqual([
    { field: 'mystery', mark: '[mystery]' },
    { field: 'rushRate', mark: '[⟦rushRate⟧]' },
  ]);
});

test('every field has a name of its own', () => {
  expect(new Set(letterFieldNames).size).toBe(letterFieldNames.length);
});
