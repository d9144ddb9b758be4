import { plainName, type Mapping } from './table-kinds.ts';

/** A program whose exports are known, with the mapping of each. */
export interface ReadyMapping {
  readonly program: string;
  readonly mapping: Mapping;
  /** Columns that are there in no other program's table of the kind. */
  readonly marks: readonly string[];
}

/**
 * The exports of programs freelancers come from. What they wrote can be in several languages and was renamed over the years, so that only the columns
 * needed and the marks must be there; others are taken where they are.
 */
export const readyMappings: readonly ReadyMapping[] = [
  {
    program: 'Toggl Track',
    marks: ['Start date', 'Start time', 'End time', 'Duration', 'User', 'Email'],
    mapping: {
      kind: 'time',
      order: 'ymd',
      columns: {
        memo: 'Description',
        on: 'Start date',
        start: 'Start time',
        end: 'End time',
        duration: 'Duration',
        project: 'Project',
        task: 'Task',
        client: 'Client',
      },
    },
  },
  {
    program: 'Clockify',
    // Its days follow the workspace's settings: their order is read off the rows, or asked about.
    marks: ['Start Date', 'Duration (h)', 'Duration (decimal)'],
    mapping: {
      kind: 'time',
      columns: {
        memo: 'Description',
        on: 'Start Date',
        start: 'Start Time',
        end: 'End Time',
        duration: 'Duration (h)',
        project: 'Project',
        task: 'Task',
        client: 'Client',
      },
    },
  },
  {
    program: 'Kimai',
    marks: ['Customer', 'Activity', 'Duration', 'Date'],
    mapping: {
      kind: 'time',
      columns: {
        memo: 'Description',
        on: 'Date',
        start: 'From|Begin|Start',
        end: 'To|End',
        duration: 'Duration',
        project: 'Project',
        task: 'Activity',
        client: 'Customer',
      },
    },
  },
  {
    program: 'Invoice Ninja',
    // Its reports of today name the entity before each column: `Invoice Invoice Number` is no slip of this list.
    marks: [
      'Client Name|Invoice Client',
      'Invoice Number|Invoice Invoice Number',
      'Invoice Amount',
      'Invoice Due Date',
    ],
    mapping: {
      kind: 'invoices',
      columns: {
        number: 'Invoice Invoice Number|Invoice Number',
        issued: 'Invoice Invoice Date|Invoice Date',
        due: 'Invoice Due Date',
        amount: 'Invoice Amount',
        currency: 'Client Currency|Currency|Invoice Currency',
        for: 'Invoice Public Notes|Public Notes',
        client: 'Client Name|Invoice Client',
      },
    },
  },
  {
    program: 'Invoice Ninja',
    marks: ['Client', 'Invoice Number', 'Amount', 'Balance', 'Due Date', 'Date'],
    mapping: {
      kind: 'invoices',
      columns: {
        number: 'Invoice Number',
        issued: 'Date|Invoice Date',
        due: 'Due Date',
        amount: 'Amount',
        currency: 'Currency',
        for: 'Public Notes',
        client: 'Client',
      },
    },
  },
  {
    program: 'Invoice Ninja',
    marks: [
      'Client Name',
      'Payment Date',
      'Payment Amount',
      'Payment Invoices|Invoice Invoice Number|Invoice Number|Payment Invoice Number',
    ],
    mapping: {
      kind: 'payments',
      columns: {
        invoice: 'Payment Invoices|Invoice Invoice Number|Invoice Number|Payment Invoice Number',
        on: 'Payment Date',
        amount: 'Payment Amount',
        currency: 'Payment Currency|Currency',
        how: 'Payment Method|Payment Type|Type',
        client: 'Client Name',
      },
    },
  },
  {
    program: 'HoneyBook',
    // Its report "Payments completed": `CLIENT_INFO`, `PROJECT_NAME`, `INVOICE`, … as those who read it by programs of their own name its columns, with
    // clients as `Name (address)`, invoices as `#000048-002` and days as `Dec 31, 2024`; its older one had `Event Name`, `Charge Date`, `Total Amount Paid`.
    marks: [
      'Project Name|Event Name',
      'Payment Name|Payment Status',
      'Transaction Date|Charge Date|Payment Date|Date Paid',
      'Total Amount|Total Amount Paid|Amount',
    ],
    mapping: {
      kind: 'payments',
      columns: {
        invoice: 'Invoice|Invoice Number|Invoice #',
        on: 'Transaction Date|Charge Date|Payment Date|Date Paid',
        amount: 'Total Amount|Total Amount Paid|Amount',
        currency: 'Currency',
        how: 'Payment Method',
        client: 'Client Info|Client Name|Client',
      },
    },
  },
  {
    program: 'Monica',
    // The table `activities` of its export in SQL, as a database writes it out: the program itself writes none. The description is the user's own, no quote.
    marks: ['summary', 'happened_at|date_it_happened'],
    mapping: {
      kind: 'entries',
      order: 'ymd',
      columns: {
        what: 'summary',
        on: 'happened_at|date_it_happened',
        details: 'description',
        client: 'contact|contacts|contact_name',
      },
    },
  },
];

/** The program a table comes from, and how it is read; `undefined` where it is none of those known. */
export function readyMapping(
  columns: readonly string[],
): { readonly program: string; readonly mapping: Mapping } | undefined {
  const byName = new Map(columns.map((column) => [plainName(column), column]));
  const find = (wanted: string) =>
    wanted
      .split('|')
      .map((name) => byName.get(plainName(name)))
      .find((name) => name !== undefined);
  const ready = readyMappings.find(({ marks }) => marks.every((mark) => find(mark) !== undefined));
  if (!ready) return undefined;
  const found = Object.entries(ready.mapping.columns).flatMap(([field, wanted]) => {
    const column = find(wanted);
    return column === undefined ? [] : [[field, column] as const];
  });
  return { program: ready.program, mapping: { ...ready.mapping, columns: Object.fromEntries(found) } };
}
