import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Ask } from '../../../shared/contract.ts';
import { openProgram, type Program } from '../../support/program.ts';
import { xlsx } from '../../support/xlsx.ts';

async function withFile(
  program: Program,
  name: string,
  content: string | Uint8Array,
): Promise<Pick<Ask<'import.preview'>, 'path'>> {
  const path = join(program.folder, name);
  await writeFile(path, content);
  return { path };
}

const invoices = [
  'Nummer;Client;Invoice Number;Invoice Date;Due Date;Amount;Currency;Description',
  '1;Nagy Kft.;2026-01;31.01.2026;14.02.2026;"1.200,50";EUR;=SUM(A1:A9)',
  '2;Nagy Kft.;2026-02;28.02.2026;14.03.2026;800;EUR;Posts',
  '3;Nagy Kft.;2026-03;31.02.2026;14.03.2026;800;EUR;Posts',
  '4;Nagy Kft.;2026-04;01.03.2026;14.03.2026;abc;EUR;Posts',
  '5;Nagy Kft.;;01.03.2026;14.03.2026;5;EUR;Posts',
].join('\r\n');

describe('a table of invoices', () => {
  it('is shown with every bad row by number and reason, recorded with its file, and never twice', async () => {
    await using program = await openProgram();
    const { id: client } = await program.call('clients.open', { name: 'Nagy Kft.' });
    const file = await withFile(program, 'invoices.csv', `\ufeff${invoices}`);
    const found = await program.call('import.preview', file);
    expect(found.files[0]).toMatchObject({
      as: 'table',
      encoding: 'utf-8',
      items: 2,
      table: { mapping: { kind: 'invoices' } },
    });
    expect(found.people).toEqual([{ who: 'Nagy Kft.', name: 'Nagy Kft.', count: 2, is: client }]);
    expect(found.problems.map(({ row, code, detail }) => [row, code, detail])).toEqual([
      [4, 'not-a-date', '31.02.2026'],
      [5, 'not-an-amount', 'abc'],
      [6, 'cell-empty', 'Invoice Number'],
    ]);
    expect((await program.call('entries.list', { client })).entries).toHaveLength(1);

    const done = await program.call('import.commit', { batch: found.batch });
    expect(done).toMatchObject({ recorded: 2, already: 0, exhibits: 1, unassigned: 0 });
    const { entries } = await program.call('entries.list', { client });
    expect(entries.map(({ kind }) => kind)).toEqual(['client-opened', 'exhibit', 'invoice', 'invoice']);
    expect(entries[2]?.body).toMatchObject({
      number: '2026-01',
      issued: '2026-01-31',
      amount: { minor: 120050, currency: 'EUR' },
      for: '=SUM(A1:A9)',
      exhibits: [{ exhibit: entries[1]?.id, line: 2 }],
    });
    expect(await program.call('import.commit', { batch: found.batch })).toMatchObject({ recorded: 0, already: 2 });
    const again = await program.call('import.preview', file);
    expect(again.duplicates).toBe(2);
    expect(await program.call('import.commit', file)).toMatchObject({ recorded: 0, already: 2, exhibits: 0 });
    expect(await program.call('vault.verify', {})).toMatchObject({ ok: true });
  });

  it('finds a payment its invoice, in the journal or in the same import, and names the ones it cannot', async () => {
    await using program = await openProgram();
    const { id: client } = await program.call('clients.open', { name: 'Nagy Kft.' });
    const paths = [
      (await withFile(program, 'a.csv', invoices)).path,
      (
        await withFile(
          program,
          'b.csv',
          'Invoice Number,Payment Date,Payment Amount,Currency\n2026-01,2026-03-01,500,EUR\n1999-9,2026-03-02,5,EUR',
        )
      ).path,
    ].map(String);
    const found = await program.call('import.preview', { paths });
    expect(found.problems.at(-1)).toMatchObject({ file: 'b.csv', row: 3, code: 'invoice-unknown', detail: '1999-9' });
    expect(await program.call('import.commit', { batch: found.batch, client })).toMatchObject({ recorded: 3 });
    const { invoices: ledger } = await program.call('money.view', { client });
    expect(ledger.find(({ number }) => number === '2026-01')).toMatchObject({ paid: 50000 });
  });

  it('warns of a payment in another currency than its invoice, whether that is in the journal or in the same import', async () => {
    await using program = await openProgram();
    const { id: client } = await program.call('clients.open', { name: 'Nagy Kft.' });
    const invoice = {
      number: 'OLD-7',
      issued: '2026-01-01',
      due: '2026-01-15',
      amount: { minor: 900, currency: 'GBP' },
    };
    await program.call('entries.seal', { client, kind: 'invoice', body: invoice });
    const payments = [
      'Invoice Number,Payment Date,Payment Amount,Currency',
      '2026-01,2026-03-01,500,USD',
      '2026-02,2026-03-01,500,EUR',
      'old-7,2026-03-02,5,EUR',
    ].join('\n');
    const paths = [
      (await withFile(program, 'a.csv', invoices)).path,
      (await withFile(program, 'b.csv', payments)).path,
    ].map(String);
    const found = await program.call('import.preview', { paths });
    expect(found.problems.filter(({ file }) => file === 'b.csv')).toEqual([
      { file: 'b.csv', row: 2, code: 'other-currency', detail: 'USD; 2026-01: EUR', leftOut: false },
      { file: 'b.csv', row: 4, code: 'other-currency', detail: 'EUR; old-7: GBP', leftOut: false },
    ]);
    // A warning keeps nothing out: the money came, and is shown apart.
    expect(await program.call('import.commit', { batch: found.batch, client })).toMatchObject({ recorded: 5 });
    const again = await program.call('import.preview', { paths });
    expect(again.problems.filter(({ code }) => code === 'other-currency')).toEqual([]);
  });

  it('tells a terminal that gives the files themselves what a preview would have: bad rows, days it cannot tell, other currencies', async () => {
    await using program = await openProgram();
    const { id: client } = await program.call('clients.open', { name: 'Nagy Kft.' });
    const paths = [
      (await withFile(program, 'a.csv', invoices)).path,
      (
        await withFile(
          program,
          'b.csv',
          'Invoice Number,Payment Date,Payment Amount,Currency\n2026-01,2026-03-01,5,USD',
        )
      ).path,
      (await withFile(program, 'c.csv', 'Number,Date,Due,Total\n7,03/04/2026,05/06/2026,100.00\n')).path,
    ].map(String);
    const done = await program.call('import.commit', { paths, client });
    const seen = await program.call('import.preview', { paths: paths.slice(0, 1) });
    expect(done.problems).toEqual([
      { file: 'c.csv', code: 'date-asked', detail: '03/04/2026; 05/06/2026', leftOut: true },
      ...seen.problems,
      { file: 'b.csv', row: 2, code: 'other-currency', detail: 'USD; 2026-01: EUR', leftOut: false },
    ]);
    expect(seen.problems.length).toBeGreaterThan(0);
  });

  it('asks about days that can be read two ways, and never guesses', async () => {
    await using program = await openProgram();
    const { id: client } = await program.call('clients.open', { name: 'Nagy Kft.' });
    const file = await withFile(program, 'x.csv', 'Number,Date,Due,Total\n7,03/04/2026,05/06/2026,100.00\n');
    const found = await program.call('import.preview', file);
    expect(found.files[0]).toMatchObject({
      items: 0,
      asks: { orders: ['dmy', 'mdy'], sample: ['03/04/2026', '05/06/2026'] },
    });
    const answered = await program.call('import.preview', { ...file, answers: [{ order: 'mdy' }] });
    expect(answered.items[0]?.body).toMatchObject({
      issued: '2026-03-04',
      due: '2026-05-06',
      amount: { currency: 'EUR' },
    });
    await program.call('import.commit', { batch: answered.batch, client });
  });
});

describe('a table of money', () => {
  it.each([
    [
      'Invoice Ninja',
      'Invoice Invoice Number,Invoice Amount,Invoice Balance,Invoice Date,Invoice Due Date,Invoice Status,Client Name,Client Currency,Invoice Public Notes\n0001,1200.00,700.00,2026-04-01,2026-04-15,Partial,Nagy Kft.,EUR,Shop',
      'Payment Date,Payment Amount,Payment Currency,Payment Method,Payment Number,Payment Invoices,Client Name\n2026-05-20,500.00,EUR,Bank Transfer,9,0001,Nagy Kft.',
    ],
    [
      'Invoice Ninja',
      'Client Name,Invoice Number,Invoice Amount,Invoice Date,Invoice Due Date,Client Currency,Invoice Public Notes\nNagy Kft.,0001,1200.00,2026-04-01,2026-04-15,EUR,Shop',
      'Client Name,Invoice Number,Payment Date,Payment Amount,Payment Currency,Payment Type\nNagy Kft.,0001,2026-05-20,500.00,EUR,Bank Transfer',
    ],
  ])('from %s is known by its columns, in the names of today and of before', async (name, invoice, payment) => {
    await using program = await openProgram();
    await program.call('clients.open', { name: 'Nagy Kft.' });
    const paths = [
      String((await withFile(program, 'invoices.csv', invoice)).path),
      String((await withFile(program, 'payments.csv', payment)).path),
    ];
    const found = await program.call('import.preview', { paths });
    expect(found.files.map(({ program: from }) => from)).toEqual([name, name]);
    expect(found.items.map(({ body }) => body)).toMatchObject([
      {
        number: '0001',
        issued: '2026-04-01',
        due: '2026-04-15',
        amount: { minor: 120_000, currency: 'EUR' },
        for: 'Shop',
      },
      { invoice: '0001', on: '2026-05-20', amount: { minor: 50_000, currency: 'EUR' }, how: 'Bank Transfer' },
    ]);
    expect(await program.call('import.commit', { batch: found.batch })).toMatchObject({ recorded: 2, problems: [] });
  });
});

describe('a report of HoneyBook', () => {
  const now = [
    'CLIENT_INFO\tPROJECT_NAME\tPROJECT_DATE\tINVOICE\tPAYMENT_NAME\tPAYMENT_STATUS\tPAYMENT_METHOD\tPAYMENT_BEFORE_DISCOUNT\tDISCOUNT_PAYMENT\tTAX_1\tGRATUITY\tTOTAL_AMOUNT\tTRANSACTION_FEE\tNET_AMOUNT\tDUE_DATE\tTRANSACTION_DATE\tCHARGE_NOTES',
    'Erica Nagy (Erica@nagy.example)\tShop\tMay 24, 2026\t#000048-002\t1 of 2 payments / Retainer\tPaid\tCredit Card\t$1,314.43\t0\t0\t0\t$1,314.43\t$55.06\t$1,259.37\tDec 15, 2025\tDec 31, 2025\t',
    '\t0\t\t\t\t\t\t\t\t\t\t$1,314.43\t$55.06\t$1,259.37\t\t\t',
  ].join('\n');
  const before = [
    'Event Name,Event Date,Vendor Info,Client Info,Invoice,Status,Payment Name,Payment Method,Amount Due,Tax,Total Amount Paid,Net Amount,Due Date,Charge Date',
    'Shop,"May 24, 2026",Anna (anna@studio.example),Erica Nagy (Erica@nagy.example),#000048-002,Paid,1 of 2 payments,Credit Card,"$1,314.43",$0.00,"$1,314.43","$1,259.37","Dec 15, 2025","Dec 31, 2025"',
  ].join('\n');

  it.each([
    ['now', now],
    ['before', before],
  ])('of %s is known by its columns: payments by their invoice, clients by their address', async (_when, report) => {
    await using program = await openProgram();
    const people = [{ name: 'Erica', email: 'erica@nagy.example' }];
    const { id: client } = await program.call('clients.open', { name: 'Nagy Kft.', people });
    const invoice = { issued: '2025-12-01', due: '2025-12-15', amount: { minor: 131_443, currency: 'USD' } };
    await program.call('entries.seal', { client, kind: 'invoice', body: { number: '#000048-002', ...invoice } });
    const file = await withFile(program, 'payments-completed.csv', report);
    const mapping = (await program.call('import.preview', file)).files[0]?.table?.mapping;
    const found = await program.call('import.preview', {
      ...file,
      answers: [{ mapping: { ...mapping, kind: 'payments', columns: mapping?.columns ?? {}, currency: 'USD' } }],
    });
    expect(found.files[0]?.program).toBe('HoneyBook');
    expect(found.people).toEqual([{ who: 'erica@nagy.example', name: 'Erica Nagy', count: 1, is: client }]);
    // The sum at its end is no payment.
    expect(found.problems.map(({ row, code }) => [row, code])).toEqual(report === now ? [[3, 'cell-empty']] : []);
    expect(await program.call('import.commit', { batch: found.batch })).toMatchObject({ recorded: 1, problems: [] });
    const { invoices: ledger } = await program.call('money.view', { client });
    expect(ledger[0]).toMatchObject({ number: '#000048-002', paid: 131_443 });
  });
});

describe('a table of time', () => {
  it.each([
    [
      'Toggl Track',
      'User,Email,Client,Project,Task,Description,Billable,Start date,Start time,End date,End time,Duration,Tags,Amount ()\nAnna,a@x.example,Nagy,Site,,Layout,Yes,2026-03-02,09:00:00,2026-03-02,10:30:00,01:30:00,,',
    ],
    [
      'Clockify',
      'Project,Client,Description,Task,User,Group,Email,Tags,Billable,Start Date,Start Time,End Date,End Time,Duration (h),Duration (decimal)\nSite,Nagy,Layout,,Anna,,a@x.example,,Yes,02/03/2026,09:00:00 AM,02/03/2026,10:30:00 AM,01:30:00,1.50',
    ],
    [
      'Kimai',
      'Date,From,To,Duration,Currency,Rate,User,Customer,Project,Activity,Description,Exported,Billable,Tags\n2026-03-02,09:00,10:30,1:30,EUR,75,Anna,Nagy,Site,,Layout,,,',
    ],
  ])('from %s is known by its columns', async (name, text) => {
    await using program = await openProgram();
    const file = await withFile(program, 'time.csv', text);
    const found = await program.call('import.preview', { ...file, answers: [{ order: 'dmy' }] });
    expect(found.files[0]?.program).toBe(name);
    expect(found.items[0]?.body).toEqual({
      memo: 'Site: Layout',
      minutes: 90,
      on: '2026-03-02',
      occurred: { from: '2026-03-02T09:00', to: '2026-03-02T10:30' },
    });
    expect(found.people[0]?.name).toBe('Nagy');
  });
});

describe('a row that says more than its columns need', () => {
  it.each([
    ['by the clock of the table', '2026-03-02T23:30:00Z', { occurred: { on: '2026-03-02T23:30[UTC]' } }],
    ['with an offset', '2026-03-02 23:30 -05:00', { occurred: { on: '2026-03-02T23:30[-05:00]' } }],
    ['by no clock', '2026-03-02 23:30', { occurred: { on: '2026-03-02T23:30' } }],
  ])('is of the instant it says, %s', async (_how, when, body) => {
    await using program = await openProgram();
    const file = await withFile(program, 'happened.csv', `Date,What happened\n${when},Late again`);
    const found = await program.call('import.preview', file);
    expect(found.problems).toEqual([]);
    expect(found.items.map((item) => item.body)).toMatchObject([body]);
  });

  it('ends on the day it says', async () => {
    await using program = await openProgram();
    const row = 'Night shift,2026-03-02 22:00,2026-03-04 01:30';
    const back = 'Backwards,2026-03-04 22:00,2026-03-02 01:30';
    const found = await program.call(
      'import.preview',
      await withFile(program, 'time.csv', `What,Start,End\n${row}\n${back}`),
    );
    expect(found.items.map((item) => item.body)).toMatchObject([
      { minutes: 27 * 60 + 30, on: '2026-03-02', occurred: { from: '2026-03-02T22:00', to: '2026-03-04T01:30' } },
    ]);
    expect(found.problems).toMatchObject([{ row: 3, code: 'not-a-time', leftOut: true }]);
  });

  it('names its dollars behind the sum, and is never read a thousandfold', async () => {
    await using program = await openProgram();
    const row = (number: string, sum: string) => `${number};2026-03-02;2026-03-20;${sum}`;
    const text = ['Number;Invoice date;Due date;Amount', row('1', '$1,234.50 USD'), row('2', '12345,678 USD')].join(
      '\n',
    );
    const found = await program.call('import.preview', await withFile(program, 'invoices.csv', text));
    expect(found.items.map((item) => item.body)).toMatchObject([
      { number: '1', amount: { minor: 123_450, currency: 'USD' } },
    ]);
    const [file] = found.files;
    const mapping = { ...file?.table?.mapping, kind: 'invoices' as const, decimal: '.' as const };
    const answers = [{ mapping: { ...mapping, columns: mapping.columns ?? {} } }];
    const again = await program.call('import.preview', {
      ...(await withFile(program, 'invoices.csv', text)),
      answers,
    });
    expect(again.items).toHaveLength(1);
    expect(again.problems).toMatchObject([{ row: 3, code: 'not-an-amount' }]);
  });
});

describe('encodings and spreadsheets', () => {
  const text = (cell: string) => `Date;Description;Hours\n2026-03-02;${cell};1,5\n2026-03-03;${cell};2\n`;

  it.each([
    ['windows-1250', 'Zażółć gęślą jaźń, poprawki układu', [0x9c, 0xb9, 0xb3, 0xbf, 0xe6, 0xea, 0x9f, 0xf1]],
    ['shift_jis', 'レイアウトの修正', []],
    ['windows-1251', 'Правки макета, третий раз', []],
  ])('reads %s', async (encoding, said) => {
    await using program = await openProgram();
    const bytes = encode(text(said), encoding);
    const found = await program.call('import.preview', await withFile(program, 'time.csv', bytes));
    expect(found.files[0]?.encoding).toBe(encoding);
    expect(found.items[0]?.body).toMatchObject({ memo: said, minutes: 90 });
  });

  it('cites the line a row begins in, whatever the cells above it hold, and no line of a spreadsheet', async () => {
    await using program = await openProgram();
    const { id: client } = await program.call('clients.open', { name: 'Nagy Kft.' });
    const file = await withFile(
      program,
      'time.csv',
      'Date,Description,Hours\n2026-03-02,"two\nlines",1\n2026-03-03,after,2\n',
    );
    await program.call('import.commit', { ...file, client });
    const sheet = await withFile(
      program,
      'b.xlsx',
      xlsx([
        ['Date', 'Description', 'Hours'],
        [{ day: 46_085 }, 'kept', '1'],
      ]),
    );
    await program.call('import.commit', { ...sheet, client });
    const { entries } = await program.call('entries.list', { client });
    const cited = entries.flatMap(({ kind, body }) => (kind === 'work' ? [body['exhibits']] : []));
    expect(cited).toMatchObject([[{ line: 2 }], [{ line: 4 }], [{ exhibit: expect.any(String) as string }]]);
    expect(cited[2]).not.toMatchObject([{ line: expect.any(Number) as number }]);
  });

  it('reads UTF-16 with and without its mark', async () => {
    await using program = await openProgram();
    for (const mark of ['\ufeff', '']) {
      const bytes = Buffer.from(mark + text('Układ'), 'utf16le');
      const found = await program.call('import.preview', await withFile(program, 'time.csv', bytes));
      expect(found.items[0]?.body).toMatchObject({ memo: 'Układ' });
    }
  });

  it('reads a spreadsheet: shared strings, days, cached results of formulas, gaps', async () => {
    await using program = await openProgram();
    const bytes = xlsx([
      ['Number', 'Invoice date', 'Due date', 'Amount', 'Currency'],
      ['7', { day: 46_083 }, { day: 46_097 }, { formula: '=A1*2', value: '120.5' }, 'EUR'],
      ['8', { day: 46_084 }, '', '80', 'EUR'],
    ]);
    const found = await program.call('import.preview', await withFile(program, 'x.xlsx', bytes));
    expect(found.items.map(({ body }) => body)).toMatchObject([
      { number: '7', issued: '2026-03-02', due: '2026-03-16', amount: { minor: 12050, currency: 'EUR' } },
    ]);
    expect(found.problems).toMatchObject([{ row: 3, code: 'cell-empty', detail: 'Due date' }]);
  });

  it('gives a bomb, a torn file and an unknown one a word each, and changes nothing', async () => {
    await using program = await openProgram();
    const { id: client } = await program.call('clients.open', { name: 'Nagy Kft.' });
    const whole = xlsx([
      ['Number', 'Date'],
      ['1', '2'],
    ]);
    const paths: string[] = [];
    for (const [name, bytes] of [
      ['bomb.xlsx', xlsx([['x'.repeat(90_000_000)]])],
      ['torn.xlsx', whole.subarray(0, whole.length - 40)],
      ['empty.csv', new Uint8Array()],
      ['what.bin', new Uint8Array([1, 2, 3])],
    ] as const)
      paths.push(String((await withFile(program, name, bytes)).path));
    const found = await program.call('import.preview', { paths });
    expect(found.problems.map(({ file, code }) => [file, code])).toEqual([
      ['bomb.xlsx', 'archive-unsafe'],
      ['torn.xlsx', 'damaged'],
      ['empty.csv', 'empty-file'],
      ['what.bin', 'not-known'],
    ]);
    expect(await program.call('import.commit', { batch: found.batch, client })).toMatchObject({ recorded: 0 });
    expect((await program.call('entries.list', { client })).entries).toHaveLength(1);
  });
});

/** The bytes of a text in an old encoding, by turning the decoder around. */
function encode(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const table = new Map<string, readonly number[]>();
  for (let high = 0; high < 256; high++) {
    const single = decoder.decode(new Uint8Array([high]));
    if (single !== '\ufffd' && !table.has(single)) table.set(single, [high]);
    if (encoding !== 'shift_jis' || high < 0x81) continue;
    for (let low = 0x40; low < 0xfd; low++) {
      const pair = decoder.decode(new Uint8Array([high, low]));
      if ([...pair].length === 1 && !table.has(pair)) table.set(pair, [high, low]);
    }
  }
  return new Uint8Array([...text].flatMap((one) => table.get(one) ?? [0x3f]));
}
