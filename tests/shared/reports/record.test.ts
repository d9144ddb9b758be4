import { describe, expect, it } from 'vitest';
import { buildReport, reportSteps } from '../../../shared/reports/report.ts';
import { Hash } from '../../../shared/fields.ts';
import { languages } from '../../../shared/languages.ts';
import { act, idOf, journalOf, otherDevice, type Act } from '../../support/journal.ts';
import {
  blocksOf,
  blocksOfKind,
  entriesByNumber,
  everythingIn,
  linksOf,
  plain,
  sourceOf,
} from '../../support/report-source.ts';

const hash = Hash.parse('a'.repeat(64));

/** The dealings of the design's picture: a stop-work notice, a call that is corrected, a good turn told from memory. */
const story: readonly Act[] = [
  act(
    'client-opened',
    { name: 'Marlow Events', notes: 'PRIVATE-NOTES', tags: ['PRIVATE-TAG'] },
    { at: '2026-11-01T09:00:00' },
  ),
  act(
    'boundary-stated',
    { what: 'I answer calls between 9 and 17.', sign: 'out-of-hours' },
    { at: '2026-11-02T09:00:00' },
  ),
  act(
    'incident',
    {
      what: 'Called about the paused posts.',
      exactWords: 'Is that all you did?',
      signs: ['out-of-hours', 'personal-attack'],
      channel: 'phone',
      boundary: idOf(2),
      minutes: 4,
      opinion: 'PRIVATE-OPINION',
      strain: 5,
      occurred: { on: '2026-11-12T21:48' },
    },
    { at: '2026-11-12T21:57:40' },
  ),
  act(
    'addendum',
    { entry: idOf(3), reason: 'wrong duration', set: { minutes: 6, opinion: 'PRIVATE-SECOND-OPINION' } },
    { at: '2026-11-13T08:12:03' },
  ),
  act(
    'letter-sent',
    { text: 'Work is paused.', on: '2026-11-12', occurred: { on: '2026-11-12T09:05' } },
    { at: '2026-11-12T09:05:12' },
  ),
  act(
    'good-turn',
    { what: 'Sent the three photographs.', occurred: { around: '2026-11-13T12:00' } },
    { at: '2026-11-15T18:20:11' },
  ),
  act('incident', { what: 'Wrong client.' }, { at: '2026-11-16T10:00:00', clock: ['went-back'] }),
  act('addendum', { entry: idOf(7), reason: 'belongs to another client', struck: true }, { at: '2026-11-16T10:05:00' }),
  act('pattern-accepted', { pattern: 'abusive', why: 'ASSESSMENT' }, { at: '2026-11-17T10:00:00' }),
];

describe('an entry of the record', () => {
  const record = buildReport(sourceOf(journalOf(story)));
  const entries = entriesByNumber(record);

  it('is made in steps no longer than an entry, so that nothing has to wait for all of it', () => {
    const source = sourceOf(journalOf(story));
    const steps = reportSteps(source);
    let count = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) count += 1;
    expect(step.value).toEqual(record);
    expect(count).toBeGreaterThan(2 * source.journal.length); // for its place, its block, its line in the file
  });

  it('shows when it happened, when it was recorded to the second, and the delay', () => {
    const incident = entries.get('3');
    expect(incident?.when).toBe('21:48');
    expect(incident?.margin.map(({ text }) => text)).toEqual(['recorded 21:57:40', '9 minutes after']);
    const good = entries.get('6');
    expect(good?.when).toBe('around noon');
    expect(good?.margin).toEqual([
      { text: 'recorded 15 Nov 18:20:11' },
      { text: '2 days after, from memory', late: true },
    ]);
  });

  it('sets the client’s exact words apart and says when a stated limit was crossed again', () => {
    const incident = entries.get('3');
    expect(plain(incident?.text)).toBe('Called about the paused posts.');
    expect(incident?.words).toBe('Is that all you did?');
    expect(plain(incident?.head)).toBe(
      'Incident · phone · outside agreed hours, personal attack · repeat after the limit stated in entry 2',
    );
  });

  it('says on every page from which number to which it goes, the last of them a correction', () => {
    expect(record.running.headLeft).toContain('entries 1–8');
  });

  it('keeps the original above its correction, which says what was and what is', () => {
    const incident = entries.get('3');
    expect(incident?.details).toContainEqual({ label: 'Time it took', value: '4 min' });
    const [correction] = incident?.addenda ?? [];
    expect(plain(correction?.head)).toBe(
      'Correction 3.1, entry 4, recorded 13 November 2026 08:12:03. Reason: wrong duration',
    );
    expect(plain(correction?.text)).toBe(
      'Time it took was “4 min” and now reads “6 min”.\nA private field was changed; it is left out here.\nThe original is unchanged above.',
    );
  });

  it('keeps a withdrawn entry readable and says so', () => {
    const struck = entries.get('7');
    expect(plain(struck?.text)).toBe('Wrong client.');
    expect(struck?.struck).toBe(
      'Withdrawn on 16 November 2026 by entry 8. It is not counted; its text stays readable.',
    );
  });

  it('says where the clock was odd, and where no time of the event was given', () => {
    expect(entries.get('7')?.margin.map(({ text }) => text)).toEqual([
      'recorded 10:00:00',
      'time of the event not given',
      'clock had gone back',
    ]);
  });

  it('stands in the order of what happened, under its day', () => {
    const order = blocksOf(record).flatMap((block) =>
      block.kind === 'entry' ? [block.number] : block.kind === 'day' ? [block.text] : [],
    );
    expect(order).toEqual([
      'Sunday 1 November 2026',
      '1',
      'Monday 2 November 2026',
      '2',
      'Thursday 12 November 2026',
      '5',
      '3',
      'Friday 13 November 2026',
      '6',
      'Monday 16 November 2026',
      '7',
    ]);
  });
});

describe('private means absent', () => {
  it.each(['mediator', 'client', 'file'] as const)(
    'in the record for %s, its corrections and its attached journal',
    (audience) => {
      const all = everythingIn(buildReport(sourceOf(journalOf(story), { audience })));
      expect(all).not.toContain('PRIVATE');
    },
  );

  it('is said on the cover, with what else was left out', () => {
    const facts = blocksOfKind(buildReport(sourceOf(journalOf(story))), 'facts')[0]?.rows ?? [];
    expect(plain(facts.find(({ label }) => label === 'Left out')?.value)).toBe(
      [
        '1 entry with the writer’s own assessment of the working relationship (9)',
        '5 private fields (the writer’s own opinion, feelings or notes)',
        'Nothing about other clients is kept in this journal.',
      ].join('\n'),
    );
  });

  it('holds for the writer’s own assessment, unless it is the writer’s own copy', () => {
    expect(everythingIn(buildReport(sourceOf(journalOf(story))))).not.toContain('ASSESSMENT');
    expect(everythingIn(buildReport(sourceOf(journalOf(story), { audience: 'file' })))).toContain('ASSESSMENT');
  });
});

describe('a correction of a correction', () => {
  const acts = [
    act('client-opened', { name: 'A' }),
    act('work', { memo: 'Layout', minutes: 60 }),
    act('addendum', { entry: idOf(2), reason: 'misread', set: { minutes: 90 } }),
    act('addendum', { entry: idOf(3), reason: 'it was right at first', struck: true }),
  ];
  it('stands beneath the same entry, and the withdrawn one says that it is', () => {
    const record = buildReport(sourceOf(journalOf(acts)));
    const addenda = entriesByNumber(record).get('2')?.addenda ?? [];
    expect(addenda.map(({ head }) => plain(head).split(',')[0])).toEqual(['Correction 2.1', 'Withdrawal 2.2']);
    expect(plain(addenda[0]?.text)).toContain('This correction was itself withdrawn by entry 4.');
    expect(plain(addenda[1]?.text)).toContain('About correction 2.1.');
  });
});

describe('links', () => {
  it('lead only to places that are there, both ways between an entry, its exhibit and the index', () => {
    const acts = [
      act('client-opened', { name: 'A' }),
      act('exhibit', { number: 'EX-001', name: 'mail.eml', type: 'message/rfc822', bytes: 1200, sha256: hash }),
      act('incident', { what: 'See the mail.', exhibits: [{ exhibit: idOf(2), page: 1 }] }),
      act('requested', { what: 'Photos', askedOn: '2026-01-04', neededBy: '2026-01-10' }),
      act('answered', { request: idOf(4), on: '2026-01-12' }),
    ];
    const record = buildReport(sourceOf(journalOf(acts)));
    const { places, targets } = linksOf(record);
    expect([...targets].filter((target) => !places.has(target))).toEqual([]);
    expect([...targets]).toEqual(
      expect.arrayContaining([`exhibit-${idOf(2)}`, `entry-${idOf(3)}`, `entry-${idOf(5)}`]),
    );
  });

  it('name a correction that cites an exhibit in the index', () => {
    const acts = [
      act('client-opened', { name: 'A' }),
      act('exhibit', { number: 'EX-001', name: 'calls.txt', type: 'text/plain', bytes: 12, sha256: hash }),
      act('incident', { what: 'Called.' }),
      act('addendum', { entry: idOf(3), reason: 'call list', set: { exhibits: [{ exhibit: idOf(2), line: 16 }] } }),
    ];
    const record = buildReport(sourceOf(journalOf(acts)));
    const index = blocksOfKind(record, 'table').find(({ columns }) => columns[0]?.title === 'No.');
    expect(plain(index?.rows[0]?.cells[3]?.text)).toBe('3.1');
    expect(linksOf(record).places).toContain(`entry-${idOf(4)}`);
  });

  it('do not lead to what was left out', () => {
    const acts = [
      act('client-opened', { name: 'A' }, { at: '2026-01-01T10:00:00' }),
      act(
        'requested',
        { what: 'Photos', askedOn: '2026-02-04', neededBy: '2026-02-10' },
        { at: '2026-02-04T10:00:00' },
      ),
      act('answered', { request: idOf(2), on: '2026-03-12' }, { at: '2026-03-12T10:00:00' }),
    ];
    const record = buildReport(sourceOf(journalOf(acts), { from: '2026-03-01', to: '2026-03-31' }));
    const answered = entriesByNumber(record).get('3');
    expect(answered?.details).toContainEqual({ label: 'Request', value: ['entry 2 (not in this record)'] });
    expect(everythingIn(record)).not.toContain('Photos');
  });
});

describe('any journal', () => {
  it('can be empty', () => {
    const record = buildReport(sourceOf(journalOf([])));
    expect(blocksOfKind(record, 'entry')).toEqual([]);
    expect(everythingIn(record)).toContain('There are no entries to show.');
    expect(everythingIn(record)).not.toMatch(/Infinity|NaN|undefined/);
  });

  it('keeps names and words exactly as they were typed', () => {
    const name = '<b>"Müller & Söhne"</b> \u202Eשלום\u202C 👩‍💻';
    const record = buildReport(
      sourceOf(
        journalOf([act('client-opened', { name }), act('incident', { what: name, exactWords: '{{entry}} $&' })]),
      ),
    );
    expect(record.running.headLeft).toContain(name);
    expect(entriesByNumber(record).get('2')?.text).toBe(name);
    expect(entriesByNumber(record).get('2')?.words).toBe('{{entry}} $&');
  });

  it.each(languages)('is told in %s without a missing place', (language) => {
    const record = buildReport(sourceOf(journalOf(story), { language }));
    expect(record.language).toBe(language);
    expect(JSON.stringify({ ...record, words: {}, attachments: [] })).not.toContain('{{');
  });

  it('shows entries of another computer under their own tag, in one order', () => {
    const acts = [
      act('client-opened', { name: 'A' }, { at: '2026-01-01T10:00:00' }),
      act('work', { memo: 'On the laptop', minutes: 5 }, { at: '2026-01-02T10:00:00', device: otherDevice }),
      act('work', { memo: 'At the desk', minutes: 5 }, { at: '2026-01-03T10:00:00' }),
    ];
    const record = buildReport(sourceOf(journalOf(acts)));
    expect([...entriesByNumber(record).keys()]).toEqual(['1', 'k7-1', '2']);
    expect(everythingIn(record)).toContain('written on several computers');
  });

  it('gives the same report for the same source', () => {
    const once = buildReport(sourceOf(journalOf(story)));
    expect(buildReport(sourceOf(journalOf(story)))).toEqual(once);
  });
});

describe('the schedules', () => {
  const eur = (minor: number) => ({ minor, currency: 'EUR' });
  const acts = [
    act('client-opened', { name: 'A' }),
    act('requested', { what: 'Photos', askedOn: '2026-02-01', neededBy: '2026-02-10' }),
    act('requested', { what: 'Texts', askedOn: '2026-02-01', neededBy: '2026-02-12' }),
    act('answered', { request: idOf(2), on: '2026-02-15' }),
    act('answered', { request: idOf(3), on: '2026-02-14' }),
    act('invoice', { number: '2026-014', issued: '2026-03-01', due: '2026-03-15', amount: eur(100_000) }),
    act('promised', { invoice: idOf(6), saidOn: '2026-03-16', by: '2026-03-20' }),
    act('payment', { invoice: idOf(6), on: '2026-03-27', amount: eur(100_000) }),
    act('work', { memo: 'x', minutes: 90, measured: true }),
    act('work', { memo: 'y', minutes: 30 }),
  ];
  const record = buildReport(sourceOf(journalOf(acts)));
  const rows = (title: string) =>
    blocksOfKind(record, 'table')
      .find(({ columns }) => columns[0]?.title === title)
      ?.rows.map(({ cells }) => cells.map(({ text }) => plain(text)));

  it('count waiting as the union of days, and say so', () => {
    expect(rows('Request')?.map((cells) => cells.at(-1))).toEqual(['5 days', '2 days', '5 days']);
    expect(everythingIn(record)).toContain('counted once');
  });

  it('show how late an invoice was paid, and what became of a promise', () => {
    expect(rows('Invoice')?.[0]?.at(-1)).toBe('paid 27 Mar, 12 days late');
    expect(rows('Said')?.[0]?.at(-1)).toBe('not by that day; 7 days after');
  });

  it('keep time measured and time entered by hand apart', () => {
    expect(rows('Nature')).toEqual([
      ['work', '1 h 30 min', '30 min', '2 h'],
      ['Total', '1 h 30 min', '30 min', '2 h'],
    ]);
  });
});

describe('a repeat after warning', () => {
  it('is named where its writer named no limit but the record shows one', () => {
    const acts = [
      act('client-opened', { name: 'Marlow Events' }, { at: '2026-11-01T09:00:00' }),
      act('incident', { what: 'Called at night', signs: ['out-of-hours'] }, { at: '2026-11-01T23:00:00' }),
      act('boundary-stated', { what: 'I answer from nine.', sign: 'out-of-hours' }, { at: '2026-11-02T09:00:00' }),
      act('incident', { what: 'Called at night again', signs: ['out-of-hours'] }, { at: '2026-11-03T23:00:00' }),
    ];
    const report = buildReport(sourceOf(journalOf(acts)));
    const heads = entriesByNumber(report);
    expect(plain(heads.get('4')?.head)).toContain('repeat after the limit stated in entry 3');
    expect(plain(heads.get('2')?.head)).not.toContain('repeat');
  });
});

describe('the terms of a record', () => {
  it('end on the day before the next version begins', () => {
    const record = buildReport(
      sourceOf(
        journalOf([
          act('client-opened', { name: 'A' }),
          act('terms-agreed', { from: '2026-01-01', revisions: 1 }),
          act('terms-agreed', { from: '2026-06-01', revisions: 2 }),
          act('terms-agreed', { from: '2026-06-01', revisions: 3 }),
        ]),
      ),
    );
    const headings = blocksOf(record).flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
    expect(headings.filter((text) => text.startsWith('Version'))).toEqual([
      'Version 1, 1 January to 31 May 2026',
      'Version 2, 1 June 2026',
      'Version 3, from 1 June 2026',
    ]);
  });
});
