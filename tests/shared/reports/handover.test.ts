import { describe, expect, it } from 'vitest';
import type { Ground } from '../../../shared/decision.ts';
import { Hash } from '../../../shared/fields.ts';
import { accomplishmentsOf } from '../../../shared/accomplishments.ts';
import { formatter } from '../../../shared/format.ts';
import { effective } from '../../../shared/journal/effective.ts';
import { buildReport } from '../../../shared/reports/report.ts';
import type { Report } from '../../../shared/reports/model.ts';
import { act, idOf, journalOf, type Act } from '../../support/journal.ts';
import { blocksOf, blocksOfKind, everythingIn, plain, sourceOf } from '../../support/report-source.ts';

const eur = (minor: number) => ({ minor, currency: 'EUR' });

const opened = act('client-opened', { name: 'Marlow Events', notes: 'PRIVATE' }, { at: '2026-03-01T09:00:00' });

/** The rows of the table whose first column has this title, as text. */
function rowsUnder(report: Report, title: string): readonly (readonly string[])[] {
  const table = blocksOfKind(report, 'table').find(({ columns }) => columns[0]?.title === title);
  return (table?.rows ?? []).map(({ cells }) => cells.map(({ text }) => plain(text)));
}

function letGo(grounds: readonly Ground[]): Act {
  return act('decision', {
    choice: 'let-go',
    on: '2026-11-13',
    endsOn: '2026-11-30',
    grounds: [...grounds],
    income: eur(100),
  });
}

describe('the accounts of a handover', () => {
  const acts = [
    opened,
    act('account', { name: 'marlow.events', platform: 'Facebook' }),
    act('account', { name: 'Letters', platform: 'Mailchimp', renews: '2026-12-01' }),
    act('account', { name: 'domain', platform: 'Registrar' }),
    act('account-step', { account: idOf(2), step: 'client-owns', on: '2026-11-14' }),
    act('account-step', { account: idOf(2), step: 'client-confirmed', on: '2026-11-15' }),
    act('account-step', { account: idOf(2), step: 'recovery-moved', on: '2026-11-15' }),
    act('account-step', {
      account: idOf(2),
      step: 'my-access-removed',
      on: '2026-11-15',
      occurred: { on: '2026-11-15T18:02' },
    }),
    act('account-step', { account: idOf(3), step: 'client-owns', on: '2026-11-16' }),
  ];
  it('show each step’s day, its time where known, and what a missing one waits for', () => {
    const report = buildReport(sourceOf(journalOf(acts), { kind: 'handover', audience: 'client' }));
    expect(rowsUnder(report, 'Account')).toEqual([
      ['Facebook · marlow.events', '14 Nov', '15 Nov', '15 Nov', '15 Nov 18:02'],
      ['Mailchimp · Letters', '16 Nov', 'awaited', '—', 'after you confirm'],
      ['Registrar · domain', 'not yet', '—', '—', 'after you confirm'],
    ]);
    expect(everythingIn(report)).toContain('1 December 2026');
  });

  it('leave out a step that was withdrawn', () => {
    const struck = [...acts, act('addendum', { entry: idOf(9), reason: 'not yet', struck: true })];
    const report = buildReport(sourceOf(journalOf(struck), { kind: 'handover', audience: 'client' }));
    expect(rowsUnder(report, 'Account')[1]).toEqual(['Mailchimp · Letters', 'not yet', '—', '—', 'after you confirm']);
  });

  it('stand on the checklist with a box for each step of the handover, and none for an access nobody recorded', () => {
    const report = buildReport(sourceOf(journalOf(acts), { kind: 'checklist' }));
    const ticks = blocksOfKind(report, 'tick');
    expect(ticks).toHaveLength(12);
    expect(ticks.filter(({ done }) => done)).toHaveLength(5);
    // Each account's boxes stay on one page: all but its last cling to the next.
    expect(ticks.filter(({ clings }) => clings)).toHaveLength(9);
  });

  it('have on the checklist the box ticked of an account that was the client’s from the start, as the handover says of it', () => {
    const theirs = journalOf([opened, act('account', { name: 'domain', platform: 'Registrar', owner: 'client' })]);
    const handover = buildReport(sourceOf(theirs, { kind: 'handover', audience: 'client' }));
    expect(rowsUnder(handover, 'Account')[0]?.[1]).toBe('yours already');
    const ticks = blocksOfKind(buildReport(sourceOf(theirs, { kind: 'checklist' })), 'tick');
    expect(ticks.map(({ done }) => done)).toEqual([true, false, false, false]);
    expect(ticks[0]?.text).toBe('The client owns the account: already when the account was recorded');
  });
});

describe('what is open', () => {
  it('does not say of a delivery that no acceptance was recorded where one was, and was taken back', () => {
    const acts = [
      opened,
      act('delivered', { name: 'The page', on: '2026-05-01' }),
      act('delivered', { name: 'The letters', on: '2026-06-01' }),
      act('accepted', { deliverable: idOf(3), on: '2026-06-02' }),
      act('acceptance-reversed', { deliverable: idOf(3), on: '2026-06-05' }),
    ];
    const report = buildReport(sourceOf(journalOf(acts), { kind: 'handover', audience: 'client' }));
    expect(blocksOfKind(report, 'list').flatMap(({ items }) => items.map(plain))).toEqual(
      expect.arrayContaining([
        'Delivered on 1 May 2026, no acceptance recorded: The page',
        'Delivered on 1 June 2026, acceptance taken back on 5 June 2026: The letters',
      ]),
    );
  });
});

describe('what was accomplished', () => {
  it('lists deliveries with their dates and results, and the months the work took', () => {
    const acts = [
      opened,
      act('delivered', { name: 'Newsletter', on: '2026-07-09', result: 'readers 1,900 → 4,120' }),
      act('accepted', { deliverable: idOf(2), on: '2026-07-10' }),
      act('work', { memo: 'SECRET MEMO', minutes: 60, deliverable: idOf(2), on: '2026-05-04' }),
      act('work', { memo: 'x', minutes: 60, accomplishment: 'Voice and calendar', on: '2026-03-04' }),
    ];
    const report = buildReport(sourceOf(journalOf(acts), { kind: 'handover', audience: 'client' }));
    expect(rowsUnder(report, 'When')).toEqual([
      ['Mar', 'Voice and calendar', ''],
      ['May – Jul', 'Newsletter', 'readers 1,900 → 4,120'],
    ]);
    expect(everythingIn(report)).toContain('delivered 9 Jul, accepted 10 Jul');
    expect(everythingIn(report)).not.toContain('SECRET MEMO');
  });
});

describe('the money of a handover', () => {
  const invoice = act('invoice', { number: '2026-014', issued: '2026-09-12', due: '2026-09-26', amount: eur(240_000) });
  it('names what is unpaid and for how long', () => {
    const acts = [opened, invoice, act('payment', { invoice: idOf(2), on: '2026-10-01', amount: eur(40_000) })];
    const report = buildReport(sourceOf(journalOf(acts), { kind: 'handover', audience: 'client' }));
    expect(rowsUnder(report, 'Invoice')).toEqual([['2026-014', '26 Sep', '€2,400.00', '€400.00', '€2,000.00']]);
    expect(everythingIn(report)).toContain('Unpaid on 21 November 2026: €2,000.00.');
  });

  it('shows what was credited, and what came in beyond what was invoiced, so that the sums add up', () => {
    const credit = act('credit-note', { invoice: idOf(2), number: 'C-1', on: '2026-10-01', amount: eur(40_000) });
    const partly = [
      opened,
      invoice,
      credit,
      act('payment', { invoice: idOf(2), on: '2026-10-01', amount: eur(50_000) }),
    ];
    const report = buildReport(sourceOf(journalOf(partly), { kind: 'handover', audience: 'client' }));
    expect(everythingIn(report)).toContain('credited €400.00');
    const beyond = [opened, invoice, act('payment', { invoice: idOf(2), on: '2026-10-01', amount: eur(250_000) })];
    const all = everythingIn(buildReport(sourceOf(journalOf(beyond), { kind: 'handover', audience: 'client' })));
    // In the answers of the first page, and in its own part.
    expect(all.split('€100.00 was received beyond what was invoiced.')).toHaveLength(3);
  });

  it('says that nothing is open where all is paid', () => {
    const acts = [opened, invoice, act('payment', { invoice: idOf(2), on: '2026-10-01', amount: eur(240_000) })];
    const report = buildReport(sourceOf(journalOf(acts), { kind: 'handover', audience: 'client' }));
    expect(everythingIn(report)).toContain('Nothing is left to pay on any invoice.');
  });
});

describe('the reason', () => {
  const acts = (grounds: readonly Ground[]) => [
    opened,
    act('invoice', { number: '2026-014', issued: '2026-09-12', due: '2026-09-26', amount: eur(240_000) }),
    act('incident', { what: 'Called at night.', occurred: { on: '2026-11-12T23:48' } }, { at: '2026-11-12T23:57:40' }),
    letGo(grounds),
  ];
  const pay: Ground = { failure: 'pay-when-due', entries: [idOf(2)] };
  const hours: Ground = { failure: 'keep-to-hours', entries: [idOf(3)] };

  it('is one sentence for one ground, and a list of whole clauses for several', () => {
    const one = buildReport(sourceOf(journalOf(acts([pay])), { kind: 'handover', audience: 'client' }));
    expect(everythingIn(one)).toContain('I cannot meet your needs because of your failure to pay invoices when due.');
    const two = buildReport(sourceOf(journalOf(acts([pay, hours])), { kind: 'handover', audience: 'client' }));
    expect(blocksOf(two)).toContainEqual({
      kind: 'list',
      items: ['your failure to pay invoices when due', 'your failure to keep to the agreed hours'],
    });
  });

  it('has its evidence beneath in the copy for the file, and not in the client’s', () => {
    const file = buildReport(sourceOf(journalOf(acts([pay, hours])), { kind: 'handover', audience: 'file' }));
    const evidence = blocksOfKind(file, 'table').filter(({ columns }) => columns[0]?.title === 'Entry');
    expect(evidence.map(({ rows }) => rows.map(({ cells }) => cells.map(({ text }) => plain(text))))).toEqual([
      [['2', '12 September 2026', 'Invoice 2026-014']],
      [['3', '12 November 2026 23:48', 'Incident']],
    ]);
    const client = buildReport(sourceOf(journalOf(acts([pay, hours])), { kind: 'handover', audience: 'client' }));
    expect(rowsUnder(client, 'Entry')).toEqual([]);
  });

  it('can be left out of a copy, and is not there when the decision was taken back', () => {
    const without = buildReport(
      sourceOf(journalOf(acts([pay])), { kind: 'handover', audience: 'client', withoutReason: true }),
    );
    expect(everythingIn(without)).not.toContain('cannot meet your needs');
    const back = [...acts([pay]), act('addendum', { entry: idOf(4), reason: 'changed my mind', struck: true })];
    expect(everythingIn(buildReport(sourceOf(journalOf(back), { kind: 'handover' })))).not.toContain(
      'cannot meet your needs',
    );
  });
});

describe('a handover', () => {
  it.each(['client', 'file'] as const)('for %s holds nothing private', (audience) => {
    const acts = [opened, act('incident', { what: 'x', opinion: 'PRIVATE', strain: 3 }), letGo([])];
    const all = everythingIn(buildReport(sourceOf(journalOf(acts), { kind: 'handover', audience })));
    expect(all).not.toContain('PRIVATE');
    expect(all).not.toContain('€1.00');
  });

  it('names the engagement from its terms to its end', () => {
    const acts = [opened, act('terms-agreed', { from: '2026-03-02' }), letGo([])];
    const report = buildReport(sourceOf(journalOf(acts), { kind: 'handover', audience: 'client' }));
    const [facts] = blocksOfKind(report, 'facts');
    expect(facts?.rows.map(({ label, value }) => [label, plain(value)])).toEqual([
      ['For', 'Marlow Events'],
      ['By', 'Anna Kowalska\nsocial media'],
      ['Engagement', '2 March to 30 November 2026'],
      ['Report', report.number],
      ['Made', '21 November 2026'],
    ]);
  });

  it('ends with a sheet to sign, exceptions first', () => {
    const acts = [opened, act('account', { name: 'a', platform: 'a' })];
    const report = buildReport(sourceOf(journalOf(acts), { kind: 'handover', audience: 'client' }));
    expect(blocksOfKind(report, 'sign')[0]?.lines).toEqual([
      ['Exceptions', ''],
      ['Name, date', 'Signature'],
    ]);
  });

  it('can be made of a journal with nothing in it', () => {
    expect(everythingIn(buildReport(sourceOf(journalOf([]), { kind: 'handover' })))).not.toMatch(
      /NaN|undefined|Invalid/,
    );
  });
});

it('says plainly that a letter needs its text', () => {
  expect(() => buildReport(sourceOf(journalOf([]), { kind: 'letter' }))).toThrow('a letter needs its text');
});

describe('the five questions of a handover', () => {
  const acts = [
    opened,
    act('account', { name: 'marlow.events', platform: 'Facebook', owner: 'client' }),
    act('account', { name: 'Letters', platform: 'Mailchimp' }),
    act('account-step', { account: idOf(2), step: 'client-confirmed', on: '2026-11-15' }),
    act('account-step', { account: idOf(2), step: 'my-access-removed', on: '2026-11-15' }),
    act('delivered', { name: 'The page', on: '2026-11-01' }),
    act('invoice', { number: '7', issued: '2026-11-01', due: '2026-11-15', amount: eur(120_00) }),
  ];
  const answers = (more: readonly Act[] = []) =>
    rowsUnder(
      buildReport(sourceOf(journalOf([...acts, ...more]), { kind: 'handover', audience: 'client' })),
      'Question',
    ).map(([, answer]) => answer);

  it('are answered from the record, and say what is not done yet', () => {
    expect(answers()).toEqual([
      'You; owned and confirmed: 1 of 2 accounts.\nNot yet: Letters.',
      'Deliveries: 1, of them accepted: 0; the last on 1 November 2026.',
      'Removed: 1 of 2; the last on 15 November 2026.\nNot yet: Letters.',
      'Unpaid on 21 November 2026: €120.00.',
      'The sheet at the end is for your answer.',
    ]);
  });

  it('count no account one was never let in to: nothing of it changes hands', () => {
    const profile = act('account', { name: 'Profile', platform: 'Google', owner: 'client', noAccess: true });
    expect(answers([profile])).toEqual(answers());
  });

  it('name who accepted it and the exceptions once that is recorded, or that nobody answered', () => {
    const accepted = act('letting-go-step', {
      step: 'report',
      on: '2026-11-20',
      receipt: { by: 'Ms Marlow', on: '2026-11-19', exceptions: 'the letters' },
    });
    expect(answers([accepted]).at(-1)).toBe('Accepted by Ms Marlow, 19 November 2026 · exceptions: the letters');
    const silent = act('letting-go-step', {
      step: 'report',
      on: '2026-11-21',
      receipt: { sentOn: '2026-11-10', noAnswerBy: '2026-11-20' },
    });
    expect(answers([accepted, silent]).at(-1)).toBe('Sent on 10 November 2026, no answer by 20 November 2026');
  });
});

describe('what was accomplished', () => {
  const acts = [
    opened,
    act('delivered', { name: 'The page', on: '2026-05-01', result: 'twice the visits' }),
    act('delivered', { name: 'The letters', on: '2026-06-01' }),
    act('work', {
      memo: 'Answered visitors',
      minutes: 60,
      on: '2026-04-01',
      accomplishment: 'Every question answered',
    }),
  ];
  const named = (accomplishments?: ReturnType<typeof idOf>[]) =>
    rowsUnder(
      buildReport(sourceOf(journalOf(acts), { kind: 'handover', audience: 'client', accomplishments })),
      'When',
    ).map(([, work]) => work);

  it('stands by date, or as it was chosen and put in order', () => {
    expect(named()).toEqual(['Every question answered', 'The page', 'The letters']);
    expect(named([idOf(3), idOf(2)])).toEqual(['The letters', 'The page']);
  });

  it('has the day of the zone it is read in, on screen as on paper', () => {
    const { entries } = journalOf([opened, act('work', { memo: 'Letters', minutes: 5, accomplishment: 'Answered' })]);
    const day = (zone: string) => accomplishmentsOf(effective(entries), '2027-01-01', zone)[0]?.from;
    const at = entries[1]?.recordedAt.at ?? '';
    for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago'])
      expect(day(zone)).toBe(formatter('en', zone).dayAt(Date.parse(at)));
    expect(day('Pacific/Kiritimati')).not.toBe(day('Pacific/Pago_Pago'));
  });

  it('passes over a choice that is withdrawn since', () => {
    expect(named([idOf(99), idOf(2)])).toEqual(['The page']);
  });
});

describe('where everything is', () => {
  const sha256 = Hash.parse('ab'.repeat(32));
  const acts = [
    opened,
    act('exhibit', { number: 'EX-001', name: 'poster.pdf', type: 'application/pdf', bytes: 9, sha256 }),
    act('delivered', { name: 'Poster', on: '2026-07-09', how: 'by mail', where: 'their drive, folder Print', sha256 }),
    act('delivered', { name: 'Slogan', on: '2026-07-10' }),
    act('account', { name: 'marlow.example', platform: 'Registrar', address: 'https://registrar.example' }),
    act('account', { name: 'Mailchimp', platform: 'Mailchimp', noAccess: true, owner: 'client' }),
    act('account', { name: 'Etsy', platform: 'Etsy', address: 'poster-shop', noAccess: true, owner: 'client' }),
    act('account-step', { account: idOf(7), step: 'access-granted', on: '2026-08-01' }),
    act('located', { what: 'Layout files', sort: 'working-files', where: 'their drive, folder Open' }),
    act('located', { what: 'My own copy', sort: 'backup', where: 'the disk in my CUPBOARD', onlyMine: true }),
  ];
  const rows = (audience: 'client' | 'file') =>
    rowsUnder(buildReport(sourceOf(journalOf(acts), { kind: 'handover', audience })), 'What');

  it('stands in one table: deliveries, accounts one was let in to, and what was noted', () => {
    expect(rows('client')).toEqual([
      ['Poster', 'their drive, folder Print'],
      ['marlow.example', 'https://registrar.example'],
      ['Etsy', 'poster-shop'], // one was let in after all
      ['Layout files', 'their drive, folder Open'],
    ]);
  });

  it('says in the file’s copy alone what is the writer’s own, and which exhibit is the file delivered', () => {
    expect(rows('file').at(-1)).toEqual(['My own copy', 'the disk in my CUPBOARD']);
    const [client, file] = (['client', 'file'] as const).map((audience) =>
      everythingIn(buildReport(sourceOf(journalOf(acts), { kind: 'handover', audience }))),
    );
    expect(file).toContain('EX-001');
    expect(client).not.toMatch(/CUPBOARD|EX-001/);
    const others = (kind: 'handover' | 'record') =>
      everythingIn(buildReport(sourceOf(journalOf(acts), { kind, audience: 'mediator' })));
    for (const kind of ['handover', 'record'] as const) expect(others(kind)).not.toContain('CUPBOARD');
    expect(others('record')).toContain('1 entry meant for the copy of the writer’s own file alone (10)');
    expect(client).toContain(`SHA-256 ${sha256}`);
  });

  it('has no section where nothing has a place', () => {
    const bare = buildReport(sourceOf(journalOf([opened]), { kind: 'handover', audience: 'client' }));
    expect(everythingIn(bare)).not.toContain('Where everything is');
  });
});

it('leads from the first page of a handover to each of its parts, with their pages', () => {
  const acts = [opened, act('delivered', { name: 'Poster', on: '2026-07-09', how: 'by mail' })];
  const [first, rest] = buildReport(sourceOf(journalOf(acts), { kind: 'handover', audience: 'client' })).parts;
  const list = first?.blocks.find((block) => block.kind === 'list');
  const led = list?.items.map((item) => (typeof item === 'string' ? undefined : item[0]));
  const headings = rest?.blocks.filter((block) => block.kind === 'heading' && block.id !== undefined) ?? [];
  expect(headings.length).toBeGreaterThan(2);
  expect(led).toEqual(headings.map((block) => block.kind === 'heading' && { text: block.text, to: block.id }));
});
