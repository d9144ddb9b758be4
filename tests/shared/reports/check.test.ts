import { describe, expect, it } from 'vitest';
import { checkRecord } from '../../../shared/reports/check/check.ts';
import type { ReportOptions } from '../../../shared/reports/source.ts';
import { act, idOf, journalOf, type Act, type TestJournal } from '../../support/journal.ts';
import { Hash } from '../../../shared/fields.ts';
import { sourceOf } from '../../support/report-source.ts';

/** The cases met, with the number of the entry each leads to. */
function met(journal: TestJournal, options: Partial<ReportOptions> = {}): readonly string[] {
  return checkRecord(sourceOf(journal, options)).map(({ case: name, number }) => `${name} ${number ?? '-'}`);
}

describe('what a stranger would ask about a record', () => {
  it('is nothing where all is told, shown and asked for', () => {
    const acts: Act[] = [];
    acts.push(act('client-opened', { name: 'Nagy Kft.' }));
    acts.push(act('incident', { what: 'Called at 22:10.', exactWords: 'Now.', response: 'I said tomorrow.' }));
    expect(met(journalOf(acts), { asks: 'Payment of the invoice.' })).toEqual([]);
    expect(met(journalOf(acts))).toEqual(['nothing-asked -']);
  });

  it('names what cannot both be so', () => {
    const acts: Act[] = [];
    const invoice = idOf(acts.length + 1);
    acts.push(
      act('invoice', {
        number: '7',
        issued: '2026-11-10',
        due: '2026-11-01',
        amount: { minor: 1000, currency: 'EUR' },
      }),
    );
    acts.push(act('payment', { invoice, on: '2026-11-02', amount: { minor: 2000, currency: 'EUR' } }));
    const request = idOf(acts.length + 1);
    acts.push(
      act('requested', {
        what: 'The logo',
        askedOn: '2026-11-10',
        neededBy: '2026-11-12',
      }),
    );
    acts.push(act('answered', { request, on: '2026-11-09' }));
    acts.push(act('incident', { what: 'Rang.', occurred: { on: '2030-01-01T10:00' } }));
    expect(met(journalOf(acts))).toEqual(
      expect.arrayContaining([
        'due-before-issued 1',
        'paid-before-issued 2',
        'paid-too-much 1',
        'answered-before-asked 4',
        'happened-after-recorded 5',
      ]),
    );
  });

  it('names sums without an exhibit, words without an answer, opinions, other people and loose exhibits', () => {
    const acts: Act[] = [];
    acts.push(
      act('client-opened', { name: 'Nagy Kft.', people: [{ name: 'Nagy Béla', email: 'office@nagy.example' }] }),
    );
    acts.push(
      act('incident', {
        what: 'He is an idiot. Write to eva@other.example or office@nagy.example.',
        exactWords: 'Pay? No.',
        present: ['Éva Kiss', 'Anna Kowalska'],
      }),
    );
    acts.push(
      act('invoice', {
        number: '8',
        issued: '2026-01-03',
        due: '2026-01-20',
        amount: { minor: 1000, currency: 'EUR' },
      }),
    );
    acts.push(
      act('exhibit', {
        number: 'EX-001',
        name: 'a.png',
        type: 'image/png',
        bytes: 1,
        sha256: Hash.parse('a'.repeat(64)),
      }),
    );
    expect(met(journalOf(acts), { asks: 'x', layIn: [] })).toEqual([
      'sum-without-exhibit 3',
      'no-response 2',
      'loaded-word 2',
      'person-present 2',
      'address 2',
      'not-cited 4',
      'not-shown 4',
    ]);
    const people = checkRecord(sourceOf(journalOf(acts))).filter(({ rule }) => rule === 'third-party');
    expect(people.map(({ what }) => what)).toEqual(['Éva Kiss', 'eva@other.example']);
  });

  it('says of each sum what it is, and takes an agreement for cited by its terms', () => {
    const acts: Act[] = [];
    acts.push(act('client-opened', { name: 'Nagy Kft.' }));
    const exhibit = idOf(acts.length + 1);
    const file = { name: 'a.pdf', type: 'application/pdf', bytes: 1, sha256: Hash.parse('a'.repeat(64)) };
    acts.push(act('exhibit', { number: 'EX-001', ...file }));
    acts.push(act('terms-agreed', { from: '2026-01-02', agreement: { signed: true, exhibit } }));
    const invoice = idOf(acts.length + 1);
    const amount = { minor: 1000, currency: 'EUR' };
    acts.push(act('invoice', { number: '8', issued: '2026-01-03', due: '2026-01-20', amount }));
    acts.push(act('payment', { invoice, on: '2026-01-05', amount }));
    acts.push(act('promised', { saidOn: '2026-01-04', by: '2026-01-05', words: 'Tomorrow.' }));
    const found = checkRecord(sourceOf(journalOf(acts), { asks: 'x' }));
    expect(found.map(({ case: name, number, what }) => `${name} ${number} ${what ?? '-'}`)).toEqual([
      'sum-without-exhibit 4 8',
      'promise-without-exhibit 6 -',
      'payment-without-exhibit 5 8',
    ]);
  });

  it('finds words left out in one place that another still says, and the exhibit that shows them', () => {
    const acts: Act[] = [];
    acts.push(act('client-opened', { name: 'Nagy Kft.' }));
    const exhibit = idOf(acts.length + 1);
    const file = { name: 'mail-kovacs.eml', type: 'message/rfc822', bytes: 1, sha256: Hash.parse('a'.repeat(64)) };
    acts.push(act('exhibit', { number: 'EX-001', ...file }));
    const first = idOf(acts.length + 1);
    acts.push(act('incident', { what: 'Kovacs rang.', response: 'Asked him to write.', exhibits: [{ exhibit }] }));
    acts.push(act('work', { on: '2026-01-03', minutes: 5, memo: 'Talked with KOVACS.' }));
    acts.push(act('incident', { what: 'He rang again.', opinion: 'Kovacs is tired.' }));
    const withhold = [{ entry: first, field: 'what', passages: [[0, 6]] as [number, number][] }];
    const options = { asks: 'x', withhold };
    const leftOut = (more: Partial<ReportOptions> = {}) =>
      checkRecord(sourceOf(journalOf(acts), { ...options, ...more }))
        .filter(({ rule }) => rule === 'left-out')
        .map(({ case: name, number, what }) => `${name} ${number} ${what}`);
    expect(leftOut()).toEqual(['still-said 2 Kovacs', 'still-said 4 Kovacs', 'still-shown 2 EX-001']);
    expect(leftOut({ layIn: [] })).toEqual(['still-said 2 Kovacs', 'still-said 4 Kovacs']);
    const more = [...withhold, { entry: exhibit, field: 'sha256' }, { entry: exhibit, field: 'name' }];
    expect(leftOut({ withhold: more })).toEqual(['still-said 4 Kovacs']);
    expect(leftOut({ withhold: [] })).toEqual([]);
  });

  it('finds words left out on the first page, in what is asked for, and in the name of an exhibit from another month', () => {
    const acts: Act[] = [];
    acts.push(
      act('client-opened', { name: 'Nagy Kft.', people: [{ name: 'Kovacs Eva' }] }, { at: '2026-01-01T10:00:00' }),
    );
    const exhibit = idOf(acts.length + 1);
    const file = { name: 'mail-kovacs.eml', type: 'message/rfc822', bytes: 1, sha256: Hash.parse('a'.repeat(64)) };
    acts.push(act('exhibit', { number: 'EX-001', ...file }));
    const first = idOf(acts.length + 1);
    acts.push(act('incident', { what: 'Kovacs rang.', exhibits: [{ exhibit }] }, { at: '2026-05-05T10:00:00' }));
    const withhold = [{ entry: first, field: 'what', passages: [[0, 6]] as [number, number][] }];
    const options = { withhold, layIn: [], from: '2026-05-01', to: '2026-05-31', asks: 'That Kovacs pays.' };
    const found = checkRecord(sourceOf(journalOf(acts), options)).filter(({ rule }) => rule === 'left-out');
    expect(found.map(({ case: name, number = '-', what }) => `${name} ${number} ${what}`)).toEqual([
      'still-said 2 Kovacs',
      'still-named 1 Kovacs',
      'still-asked - Kovacs',
    ]);
  });

  it('looks no further than the record would show', () => {
    const acts: Act[] = [];
    acts.push(act('incident', { what: 'He is an idiot.' }));
    expect(met(journalOf(acts), { kinds: ['invoice'], asks: 'x' })).toEqual([]);
  });
});
