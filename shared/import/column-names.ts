import {
  fieldsOf,
  plainName,
  tableFields,
  tableKinds,
  type Mapping,
  type TableField,
  type TableKind,
} from './table-kinds.ts';

type Named = {
  readonly [K in TableKind]: { readonly [F in (typeof tableFields)[K]['needed' | 'more'][number]]: string };
};

const client =
  'client, client name, customer, customer name, company, ügyfél, vevő, megrendelő, cleient, cwsmer, клиент, заказчик, klient, kontrahent, nabywca, 取引先, 顧客, クライアント, お客様';
const currency = 'currency, currency code, pénznem, deviza, arian, валюта, waluta, 通貨';

/** The names columns have, in the six languages; the likeliest first. */
const names: Named = {
  invoices: {
    number:
      'invoice number, invoice no, invoice #, invoice, number, no, számlaszám, számla száma, sorszám, rhif anfoneb, rhif, номер счета, номер счёта, счет, счёт, номер, numer faktury, nr faktury, numer, nr, 請求書番号, 番号',
    issued:
      'invoice date, issue date, date issued, issued, date, számla kelte, kiállítás dátuma, kelte, dátum, dyddiad anfoneb, dyddiad, дата счета, дата счёта, дата выставления, дата, data wystawienia, data faktury, data, 請求日, 発行日, 日付',
    due: 'due date, invoice due date, date due, due, payment due, fizetési határidő, határidő, esedékesség, dyddiad dyledus, срок оплаты, оплатить до, termin płatności, termin, 支払期限, 期日, 支払期日',
    amount:
      'invoice amount, total, amount, gross, gross amount, total amount, amount due, végösszeg, bruttó, bruttó összeg, összeg, cyfanswm, swm, сумма, итого, всего, kwota brutto, brutto, kwota, suma, razem, 請求金額, 合計, 金額, 税込金額',
    currency,
    for: 'description, for, subject, public notes, project, tárgy, megnevezés, leírás, disgrifiad, описание, назначение, предмет, opis, tytuł, przedmiot, 件名, 内容, 摘要',
    client,
  },
  payments: {
    invoice:
      'invoice number, payment invoice number, invoice, invoice no, invoice #, invoices, számlaszám, számla, rhif anfoneb, anfoneb, номер счета, номер счёта, счет, счёт, numer faktury, nr faktury, faktura, 請求書番号, 請求書',
    on: 'payment date, paid on, date paid, date received, received, transaction date, date, fizetés dátuma, jóváírás dátuma, jóváírás, teljesítés, dátum, dyddiad talu, dyddiad derbyn, dyddiad, дата оплаты, дата платежа, дата поступления, дата, data wpłaty, data wpływu, data płatności, data przelewu, data, 入金日, 着金日, 支払日, 振込日, 日付',
    amount:
      'payment amount, amount paid, amount, paid, total amount, összeg, befizetés, swm, taliad, сумма, оплачено, kwota, wpłata, 入金額, 金額',
    currency,
    how: 'payment type, payment method, method, type, transaction reference, fizetési mód, mód, dull talu, способ оплаты, способ, sposób płatności, metoda, 支払方法, 入金方法',
    client,
  },
  time: {
    memo: 'description, memo, notes, note, what, title, time entry, leírás, megjegyzés, tevékenység, disgrifiad, nodiadau, описание, заметка, комментарий, opis, notatka, uwagi, 内容, 説明, メモ, 作業内容',
    on: 'start date, date, day, on, kezdés dátuma, dátum, nap, dyddiad, дата, data, dzień, 日付, 開始日',
    start: 'start time, from, begin, start, kezdés, tól, dechrau, начало, początek, od, 開始, 開始時刻',
    end: 'end time, to, end, vége, befejezés, ig, diwedd, конец, окончание, koniec, do, 終了, 終了時刻',
    duration:
      'duration, duration h, duration decimal, hours, time, quantity, idő, időtartam, óra, órák, amser, hyd, oriau, длительность, время, часы, czas, czas trwania, godziny, 時間, 作業時間',
    minutes: 'minutes, min, duration minutes, perc, percek, munudau, минуты, мин, minuty, 分',
    project: 'project, project name, projekt, prosiect, проект, プロジェクト, 案件',
    task: 'task, activity, task name, feladat, tevékenység, tasg, задача, zadanie, 作業, タスク',
    client,
  },
  entries: {
    what: 'what happened, what, summary, event, incident, note, description, title, mi történt, esemény, megjegyzés, leírás, beth ddigwyddodd, digwyddiad, nodyn, disgrifiad, что произошло, событие, заметка, описание, co się stało, zdarzenie, notatka, opis, 出来事, 内容, メモ, 件名',
    on: 'date, happened at, happened on, date it happened, when, day, dátum, mikor, nap, dyddiad, pryd, дата, когда, data, kiedy, 日付, 日時',
    time: 'time, at, idő, időpont, amser, время, godzina, czas, 時刻, 時間',
    details:
      'details, more, description, notes, note, comment, comments, részletek, leírás, megjegyzés, manylion, manylion pellach, disgrifiad, nodiadau, подробности, описание, примечание, комментарий, szczegóły, opis, uwagi, komentarz, 詳細, 説明, 備考',
    words:
      'exact words, quote, said, words, szó szerint, idézet, geiriau, точные слова, цитата, dokładne słowa, cytat, 発言, 引用',
    channel: 'channel, by, medium, csatorna, sianel, канал, kanał, 手段, 連絡手段',
    signs: 'signs, sign, tags, kind, jelek, címkék, arwyddion, признаки, метки, sygnały, tagi, 兆候, タグ',
    client: `${client}, contact, contacts, kapcsolat, cyswllt, контакт, kontakt, 連絡先`,
  },
};

const plain: Record<string, readonly string[]> = {};

function namesOf(kind: TableKind, field: TableField): readonly string[] {
  const key = `${kind} ${field}`;
  const all = (names[kind] as Readonly<Partial<Record<TableField, string>>>)[field] ?? '';
  return (plain[key] ??= all.split(', ').map(plainName));
}

/** The columns of a table for one kind, by their names alone. No column is taken twice. */
export function columnsFor(kind: TableKind, columns: readonly string[]): Mapping['columns'] {
  const taken = new Set<string>();
  const found: Record<string, string> = {};
  for (const field of fieldsOf(kind)) {
    const known = namesOf(kind, field);
    const [best] = columns
      .filter((column) => !taken.has(column) && known.includes(plainName(column)))
      .sort((a, b) => known.indexOf(plainName(a)) - known.indexOf(plainName(b)));
    if (best === undefined) continue;
    taken.add(best);
    found[field] = best;
  }
  return found;
}

/** What a table's rows are, by the names of its columns: the kind of which most is there. `undefined` where none has all it needs. */
export function guessedMapping(columns: readonly string[]): Mapping | undefined {
  const fits = tableKinds
    .map((kind) => ({ kind, columns: columnsFor(kind, columns) }))
    .filter(({ kind, columns: found }) => tableFields[kind].needed.every((field) => found[field] !== undefined))
    .filter(
      ({ kind, columns: found }) =>
        kind !== 'time' || (found['duration'] ?? found['minutes'] ?? found['end']) !== undefined,
    );
  return fits.sort((a, b) => weight(b) - weight(a))[0];
}

/** An entry needs so little that it is taken only where nothing else fits. */
function weight({ kind, columns }: Mapping): number {
  return Object.keys(columns).length - (kind === 'entries' ? 10 : 0);
}
