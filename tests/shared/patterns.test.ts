import { describe, expect, test } from 'vitest';
import { plusDays } from '../../shared/calendar.ts';
import { patterns, type Pattern } from '../../shared/decision.ts';
import { folded, type Fold, type States } from '../../shared/journal/following.ts';
import { clientFolds, type ClientLedgers } from '../../shared/ledgers.ts';
import { flat } from '../../shared/messages/translate.ts';
import { criterionOf } from '../../shared/playbook/criteria.ts';
import { factNames } from '../../shared/playbook/fact.ts';
import { letterTemplates } from '../../shared/playbook/playbook.ts';
import { allPlaybooks, playbooks } from '../../shared/playbook/playbooks.ts';
import { recordedOn } from '../../shared/playbook/recorded.ts';
import { suggestPatterns } from '../../shared/playbook/suggest.ts';
import { signCatalogue } from '../../shared/signs.ts';
import { house } from '../support/house.ts';
import { Writer } from '../support/sealed.ts';

const asOf = '2026-06-30';
const ago = (days: number): string => plusDays(asOf, -days);

function ledgersOf(writer: Writer): ClientLedgers {
  const { journal } = writer;
  return Object.fromEntries(
    Object.entries(clientFolds).map(([name, fold]) => [name, folded(fold as Fold<unknown>, journal)]), // each state goes back to its own fold only
  ) as States<typeof clientFolds>;
}

const standing = (writer: Writer, day = asOf) => suggestPatterns(ledgersOf(writer), house, day);
const suggested = (writer: Writer): Pattern[] => standing(writer).map(({ pattern }) => pattern);
const criterion = (writer: Writer, pattern: Pattern) =>
  criterionOf(pattern, recordedOn(ledgersOf(writer), house, asOf)).state;

const signed = (writer: Writer): Writer => {
  writer.on(ago(170)).write('terms-agreed', { from: ago(170), agreement: { signed: true } });
  return writer;
};
const fresh = (): Writer => signed(new Writer());
const incident = (writer: Writer, days: number, ...signs: string[]) =>
  writer.on(ago(days)).write('incident', { what: 'Something', signs });
const request = (writer: Writer, asked: number, needed: number, wants: 'answer' | 'approval' | 'access' = 'answer') =>
  writer.on(ago(asked)).write('requested', { what: 'Texts', askedOn: ago(asked), neededBy: ago(needed), wants });

/** For each pattern a journal that meets its default, and one that just does not. */
const cases: Readonly<Record<Pattern, { meets: (w: Writer) => void; misses: (w: Writer) => void }>> = {
  unresponsive: {
    // 16 of the last 60 days are more than a quarter; 15 are not.
    meets: (w) => request(w, 30, 16),
    misses: (w) => request(w, 30, 15),
  },
  controlling: {
    meets: (w) => rounds(w, 4),
    misses: (w) => rounds(w, 3),
  },
  'pays-later': {
    meets: (w) => promise(w, 1),
    misses: (w) => promise(w, 0),
  },
  abusive: {
    meets: (w) => incident(w, 5, 'personal-attack'),
    misses: (w) => incident(w, 5, 'criticism'),
  },
  'know-it-all': {
    meets: (w) => advice(w, ['overridden', 'overridden', 'overridden', 'accepted']),
    misses: (w) => advice(w, ['overridden', 'overridden', 'accepted', 'modified']),
  },
  'no-schedule': {
    meets: (w) => [1, 15, 29].forEach((days) => incident(w, days, 'out-of-hours')),
    misses: (w) => [1, 15, 30].forEach((days) => incident(w, days, 'out-of-hours')),
  },
  'anti-contract': {
    meets: (w) => unsigned(w, 8),
    misses: (w) => unsigned(w, 7),
  },
  indecisive: {
    meets: (w) => [3, 9].forEach((days) => incident(w, days, 'reversed-approval')),
    misses: (w) => [3, 3].forEach((days) => incident(w, days, 'reversed-approval')),
  },
  miser: {
    meets: (w) => extras(w, 3),
    misses: (w) => extras(w, 2),
  },
  insatiable: {
    meets: (w) => beyond(w, 2),
    misses: (w) => beyond(w, 1),
  },
  'no-workable-compromise': {
    meets: (w) => w.on(ago(15)).write('disagreement', { topic: 'Colours', proposedOn: ago(15) }),
    misses: (w) => w.on(ago(14)).write('disagreement', { topic: 'Colours', proposedOn: ago(14) }),
  },
};

function rounds(w: Writer, days: number): void {
  for (const asked of [40, 20]) {
    const id = request(w, asked, asked - 10, 'approval');
    w.write('answered', { request: id, on: ago(asked - days), approved: true });
  }
}

function promise(w: Writer, late: number): void {
  const amount = { minor: 10_000, currency: 'EUR' };
  const invoice = w.on(ago(60)).write('invoice', { number: '1', issued: ago(60), due: ago(30), amount });
  w.write('promised', { invoice, saidOn: ago(40), by: ago(32) });
  w.write('payment', { invoice, on: ago(32 - late), amount });
}

function advice(w: Writer, outcomes: readonly ('accepted' | 'modified' | 'overridden')[]): void {
  for (const [i, outcome] of outcomes.entries()) {
    const recommendation = w.on(ago(50 - i)).write('recommended', { what: 'Larger letters' });
    w.write('recommendation-decided', { recommendation, outcome, on: ago(50 - i) });
  }
}

function unsigned(w: Writer, days: number): void {
  w.on(ago(10)).write('terms-agreed', { from: ago(10), agreement: { signed: false } });
  w.write('work', { memo: 'Drafts', minutes: 60, on: ago(days) });
}

function extras(w: Writer, count: number): void {
  for (let i = 0; i < count; i++) w.on(ago(10 + i)).write('scope-asked', { what: 'One more page', on: ago(10 + i) });
}

function beyond(w: Writer, more: number): void {
  w.on(ago(100)).write('terms-agreed', {
    from: ago(100),
    agreement: { signed: true },
    limits: { budget: { minor: 50_000, currency: 'EUR' } },
  });
  const amount = { minor: 50_000, currency: 'EUR' };
  const invoice = w.write('invoice', { number: '1', issued: ago(50), due: ago(20), amount });
  w.write('payment', { invoice, on: ago(21), amount });
  extras(w, more);
}

describe('patterns suggested from recorded facts', () => {
  test.each(patterns)('%s: met by its default, and just not', (pattern) => {
    const meeting = fresh();
    cases[pattern].meets(meeting);
    const found = standing(meeting).find((one) => one.pattern === pattern);
    expect(found?.state).toBe('suggested');
    expect(found?.facts.every(({ entries }) => entries.count > 0)).toBe(true);
    const missing = fresh();
    cases[pattern].misses(missing);
    expect(suggested(missing)).not.toContain(pattern);
  });

  test.each(patterns)('%s: what was withdrawn suggests nothing', (pattern) => {
    const writer = fresh();
    const before = writer.entries.length;
    cases[pattern].meets(writer);
    for (const { id } of writer.entries.slice(before)) writer.strike(id);
    expect(suggested(writer)).toEqual([]);
  });

  test('a quiet, ordinary client suggests none', () => {
    const writer = fresh();
    writer.on(ago(30)).write('work', { memo: 'A page', minutes: 90 });
    incident(writer, 20, 'criticism');
    writer.write('good-turn', { what: 'Thanked me' });
    expect(suggested(writer)).toEqual([]);
  });

  test('criticism, however often, is no abuse', () => {
    const writer = fresh();
    for (let i = 1; i < 20; i++) incident(writer, i, 'criticism');
    expect(suggested(writer)).toEqual([]);
  });

  test('a rejection ends a suggestion until something new comes; an acceptance stands and names what is new', () => {
    for (const kind of ['pattern-rejected', 'pattern-accepted'] as const) {
      const writer = fresh();
      const facts = [incident(writer, 9, 'threat')];
      writer.on(ago(8)).write(kind, { pattern: 'abusive', facts });
      const answered = kind === 'pattern-rejected' ? 'rejected' : 'accepted';
      expect(standing(writer)).toMatchObject([{ state: answered, newSince: { count: 0 } }]);
      const again = incident(writer, 2, 'personal-attack');
      const now = kind === 'pattern-rejected' ? 'suggested' : 'accepted';
      expect(standing(writer)).toMatchObject([{ state: now, newSince: { ids: [again] } }]);
    }
  });

  test('each threshold can be changed', () => {
    const writer = fresh();
    incident(writer, 5, 'threat');
    const stricter = { ...house, thresholds: { ...house.thresholds, 'pattern.abusive.entries': 2 } as never }; // a number of the user's own
    expect(suggestPatterns(ledgersOf(writer), stricter, asOf)).toEqual([]);
  });

  test('later days know more: before it happened nothing is suggested', () => {
    const writer = fresh();
    incident(writer, 5, 'threat');
    expect(standing(writer, ago(6))).toEqual([]);
  });
});

describe('the criteria for leaving', () => {
  test('"keep working" is met by once', () => {
    const writer = fresh();
    promise(writer, 1);
    expect(criterion(writer, 'pays-later')).toBe('met');
    expect(criterion(fresh(), 'pays-later')).toBe('not-met');
  });

  test.each([
    ['abusive', 'personal-attack', 1],
    ['controlling', 'approval-of-trifles', 1],
    ['no-schedule', 'out-of-hours', 3],
  ] as const)('%s: only what came after the limit, and so often', (pattern, sign, times) => {
    const writer = fresh();
    incident(writer, 50, sign);
    expect(criterion(writer, pattern)).toBe('not-met');
    writer.on(ago(40)).write('boundary-stated', { what: 'Please not again', sign });
    for (let i = 1; i < times; i++) incident(writer, 30 - i, sign);
    expect(criterion(writer, pattern)).toBe('not-met');
    incident(writer, 3, sign);
    expect(criterion(writer, pattern)).toBe('met');
  });

  test('no answer two weeks after the notice, and not a day before', () => {
    for (const [days, state] of [
      [14, 'met'],
      [13, 'not-met'],
    ] as const) {
      const writer = fresh();
      const id = request(writer, 60, 50);
      writer.write('letter-sent', { template: 'last-nudge', text: 'We pause.', on: ago(days), request: id });
      expect(criterion(writer, 'unresponsive')).toBe(state);
    }
  });

  test('change orders refused twice, once the price was explained', () => {
    const writer = fresh();
    for (const days of [20, 10]) {
      const id = writer.on(ago(days)).write('scope-asked', { what: 'More' });
      writer.write('scope-refused', { request: id, on: ago(days - 1) });
    }
    expect(criterion(writer, 'miser')).toBe('not-met');
    writer.on(ago(5)).write('price-explained', { what: 'What an hour contains' });
    expect(criterion(writer, 'miser')).toBe('met');
  });

  test('a refused signature counts until there is one', () => {
    const writer = new Writer();
    incident(writer, 20, 'refuses-to-sign');
    expect(criterion(writer, 'anti-contract')).toBe('met');
    writer.on(ago(2)).write('terms-agreed', { from: ago(2), agreement: { signed: true } });
    expect(criterion(writer, 'anti-contract')).toBe('not-met');
  });

  test('where no number can say it, it is the user’s', () => {
    expect(criterion(fresh(), 'know-it-all')).toBe('yours');
    expect(criterion(fresh(), 'no-workable-compromise')).toBe('yours');
  });
});

describe('the playbooks', () => {
  const english = flat('en');
  test.each(patterns)('%s has every text it needs', (pattern) => {
    const { steps, against, signs } = playbooks[pattern];
    const at = `playbook.patterns.${pattern}`;
    const keys = [
      ...['name', 'gist', 'happens', 'leave'].map((part) => `${at}.${part}`),
      ...steps.map(({ step }) => `${at}.steps.${step}`),
      ...against.map((key) => `${at}.against.${key}`),
      ...steps.flatMap(({ letter }) => (letter ? [`letters.names.${letter}`] : [])),
    ];
    expect(keys.filter((key) => !english.has(key))).toEqual([]);
    const texts = [...english.keys()].filter(
      (key) => key.startsWith(`${at}.steps.`) || key.startsWith(`${at}.against.`),
    );
    expect(texts).toHaveLength(steps.length + against.length);
    expect(signs.every((sign) => signCatalogue.includes(sign))).toBe(true);
  });

  test('every letter, fact and sign is spoken of', () => {
    expect(letterTemplates.filter((letter) => !english.has(`letters.names.${letter}`))).toEqual([]);
    expect(factNames.filter((name) => !english.has(`playbook.facts.${name}_other`))).toEqual([]);
    const signs = [...signCatalogue, 'criticism'].flatMap((sign) => [
      `signs.means.${sign}`,
      `signs.example.${sign}`,
      `words.signs.${sign}`,
    ]);
    expect(signs.filter((key) => !english.has(key))).toEqual([]);
    expect(allPlaybooks).toHaveLength(11);
  });

  test('nothing said to the user judges a person or tells them what to decide', () => {
    const said = [...english]
      .filter(([key]) => /^(playbook|decision|signs\.means|next|tone)\./.test(key))
      .map(([, text]) => text);
    expect(
      said.filter((text) => /\bfire\b|\bbad client|\btoxic|\bshould leave|\bguaranteed|\bcourt-ready/i.test(text)),
    ).toEqual([]);
  });
});
