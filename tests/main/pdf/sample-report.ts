import { deflateSync } from 'node:zlib';
import type { EntryBlock, Report } from '../../../shared/reports/model.ts';

const words = {
  pageOf: 'Page {{page}} of {{pages}}',
  continued: 'continued',
  missingGlyphs: 'Characters without a font here',
};

/** An entry with what is usual left out. */
export function entry(number: string, rest: Partial<EntryBlock> = {}): EntryBlock {
  return {
    kind: 'entry',
    id: `entry-${number}`,
    number,
    when: '09:05',
    margin: [{ text: 'recorded 09:05:12' }, { text: 'at once' }],
    head: 'Note',
    details: [],
    addenda: [],
    ...rest,
  };
}

/** A report of one part, for tests: what is not given does not matter to them. */
export function reportOf(blocks: Report['parts'][number]['blocks'], rest: Partial<Report> = {}): Report {
  return {
    kind: 'record',
    language: 'en',
    title: 'Record',
    number: 'R-2026-0001',
    madeAt: '2026-11-21T20:15:00.000Z',
    running: { headLeft: 'Head left', headRight: 'Head right', footLeft: 'Foot left' },
    parts: [{ blocks }],
    attachments: [],
    words,
    ...rest,
  };
}

const long =
  'Called about the paused posts. Said the invoice would be paid “when there is something to pay for”. I named the notice of this morning and ended the call after four minutes. ';

/** Every kind of block, in the scripts of the six languages and some more: to look at while working on the pages. */
export function sampleReport(): Report {
  return reportOf([], {
    kind: 'record',
    title: 'Record of Smith & Sons <Ltd>',
    subject: 'What happened between 2 March and 30 November 2026',
    author: 'Áine Kovács',
    number: 'R-2026-0007',
    running: {
      headLeft: 'Record R-2026-0007 · Marlow Events · entries 1–48',
      headRight: 'times in Europe/Dublin (UTC+0)',
      footLeft: 'Made 21 November 2026 20:15 (UTC+0) with On Record 1.0.0 · fingerprint 9f3a 61c0 77de 4b12',
      mark: 'SAMPLE',
    },
    attachments: [
      {
        name: 'journal.jsonl',
        type: 'application/json',
        description: 'The entries with their hashes',
        content: new TextEncoder().encode('{"v":1}\n'),
        modifiedAt: '2026-11-21T20:15:00.000Z',
      },
    ],
    parts: [cover(), chronology(), money(), handover(), scripts(), exhibits()],
  });
}

function cover(): Report['parts'][number] {
  return {
    blocks: [
      {
        kind: 'title',
        text: 'Record of an engagement',
        under: 'Marlow Events · social media · 2 March to 30 November 2026',
      },
      {
        kind: 'facts',
        rows: [
          { label: 'Parties', value: 'Áine Kovács, freelancer; Smith & Sons <Ltd>, client' },
          { label: 'Entries', value: ['1 to 48, of 48 recorded; ', { text: 'three withdrawn', quiet: true }] },
          { label: 'Order', value: 'by the time each event occurred' },
          { label: 'Chronology', value: ['see ', { text: 'part 2', to: 'chronology' }] },
        ],
      },
      {
        kind: 'notice',
        tone: 'plain',
        text: 'This record is tamper-evident: whoever holds its fingerprint can find any later change. Nobody has certified it.',
      },
      {
        kind: 'code',
        label: 'Fingerprint of the journal',
        text: '9f3a 61c0 77de 4b12 0c55 a1b2 c3d4 e5f6 0718 293a 4b5c 6d7e 8f90 a1b2 c3d4 e5f6',
      },
      { kind: 'heading', text: 'How it was kept', id: 'kept' },
      {
        kind: 'paragraph',
        text: 'Each entry was sealed when it was recorded. What was corrected later stands beneath what it corrects, and the first wording stays.',
      },
      {
        kind: 'list',
        items: [
          'Times are those of the computer; its clock was never set back.',
          ['Exhibits are kept byte for byte, each with its hash: see ', { text: 'entry 47', to: 'entry-47' }, '.'],
        ],
      },
      {
        kind: 'list',
        ordered: true,
        items: [
          'Compare the fingerprint with the one you were given.',
          'Open the journal that is embedded in this file.',
          '帳簿を検証します。',
        ],
      },
      { kind: 'notice', tone: 'late', text: 'Entry 48 was recorded two days after the event, from memory.' },
      { kind: 'rule' },
      { kind: 'paragraph', voice: 'small', text: 'Built to PDF/A-3a and PDF/UA-1.' },
    ],
  };
}

function chronology(): Report['parts'][number] {
  return {
    title: '2 Chronology',
    id: 'chronology',
    newPage: true,
    blocks: [
      {
        kind: 'paragraph',
        voice: 'lead',
        text: 'Each entry was sealed when it was recorded. It shows when the event occurred, when it was recorded, and the delay between them. Nothing was edited; corrections stand beneath what they correct.',
      },
      { kind: 'day', text: 'Wednesday 12 November 2026' },
      entry('46', {
        head: 'Letter sent · stop-work notice',
        text: 'Work on all channels is paused until the open €2,400.00 arrives. I will resume promptly when it does.',
        refs: [
          'Exhibit ',
          { text: 'EX-011', to: 'ex-11' },
          ', page 31 · concerns invoice 2026-014, ',
          { text: 'schedule 5.1', to: 'invoice-14' },
        ],
      }),
      entry('47', {
        when: '21:48',
        margin: [{ text: 'recorded 21:57:40' }, { text: '9 minutes after' }],
        head: 'Incident · phone · outside agreed hours · personal attack (repeat after the limit stated in entry 39)',
        text: long.trim(),
        words: 'Is that all you did?',
        details: [{ label: 'Present', value: 'Áine Kovács; their assistant' }],
        addenda: [
          {
            id: 'entry-47.1',
            head: [
              { text: 'Correction 47.1', strong: true },
              ', recorded 13 November 2026 08:12:03. Reason: wrong duration.',
            ],
            text: '“after four minutes” reads “after six minutes” (call list, EX-015). The original is unchanged above.',
          },
        ],
      }),
      { kind: 'day', text: 'Thursday 13 November 2026' },
      entry('48', {
        when: 'around noon',
        margin: [{ text: 'recorded 15 Nov 18:20:11' }, { text: '2 days after, from memory', late: true }],
        head: 'Good turn',
        text: 'Their assistant sent the three missing photographs without being asked again.',
      }),
      entry('49', {
        head: 'Incident · mail',
        struck: 'Withdrawn on 14 November 2026: entered for the wrong client.',
        text: long.trim(),
        words: 'Never again.',
      }),
      ...[50, 51, 52, 53, 54].map((n) =>
        entry(String(n), {
          head: 'Incident · chat',
          text: long.repeat(3).trim(),
          words: 'お返事はまだですか。明日までに必ずお願いします。',
        }),
      ),
    ],
  };
}

function money(): Report['parts'][number] {
  const rows = Array.from({ length: 34 }, (_, i) => ({
    id: `invoice-${i + 1}`,
    cells: [
      { text: `2026-${String(i + 1).padStart(3, '0')}` },
      { text: 'Posts, newsletter and summer campaign', under: 'twelve posts, two letters' },
      { text: `${i + 1} March 2026` },
      i % 3 === 0
        ? ({ text: 'paid', tone: 'good' } as const)
        : ({ text: `${i * 3 + 1} days late`, tone: 'late' } as const),
      { text: `€${(i + 1) * 117}.00` },
    ],
  }));
  return {
    title: '3 Money',
    newPage: true,
    blocks: [
      {
        kind: 'chart',
        title: 'Days late, invoice by invoice',
        width: 460,
        height: 110,
        alt: 'A bar for each of six invoices: 0, 4, 12, 19, 33 and 41 days late.',
        shapes: [
          ...[4, 12, 19, 33, 41].map((days, i) => ({
            path: `M${70 + i * 66},90V${90 - days * 2}h40V90Z`,
            tone: 'late' as const,
            fill: true,
          })),
          { path: 'M0,90H460', tone: 'ink', fill: false },
          { path: 'M0,50C100,20 200,80 460,10', tone: 'accent', fill: false },
        ],
        labels: [4, 12, 19, 33, 41].map((days, i) => ({
          x: 90 + i * 66,
          y: 102,
          text: `${days} d`,
          align: 'middle' as const,
        })),
      },
      {
        kind: 'table',
        summary: 'Invoices with their delays',
        columns: [
          { title: 'Invoice', share: 1 },
          { title: 'For', share: 3 },
          { title: 'Due', share: 1.4 },
          { title: 'State', share: 1.3 },
          { title: 'Amount', share: 1.1, align: 'end' },
        ],
        rows: [
          ...rows,
          { total: true, cells: [{ text: 'Sum' }, { text: '' }, { text: '' }, { text: '' }, { text: '€69,615.00' }] },
        ],
      },
    ],
  };
}

function handover(): Report['parts'][number] {
  return {
    title: '4 Received',
    blocks: [
      {
        kind: 'paragraph',
        text: 'By signing, you confirm that you can get into the accounts above and have received the files, with these exceptions:',
      },
      { kind: 'tick', done: true, text: 'Facebook · marlow.events: you own it' },
      { kind: 'tick', done: false, text: ['Mailchimp: ', { text: 'awaited', strong: true }] },
      {
        kind: 'sign',
        lines: [
          ['Exceptions', ''],
          ['Name, date', 'Signature'],
        ],
      },
    ],
  };
}

function scripts(): Report['parts'][number] {
  return {
    title: '5 Scripts',
    newPage: true,
    blocks: [
      { kind: 'heading', text: 'Six languages' },
      { kind: 'paragraph', text: 'Cymraeg: Ŵyl y tŷ, ŷd, gwŷdd; rwy’n methu â diwallu’ch anghenion.' },
      { kind: 'paragraph', text: 'Magyar: Árvíztűrő tükörfúrógép; őszi időben fizetett.' },
      { kind: 'paragraph', text: 'Polski: Zażółć gęślą jaźń. Nie zapłacono faktury w terminie.' },
      {
        kind: 'paragraph',
        text: 'Русский: Съешь же ещё этих мягких французских булок, да выпей чаю. Счёт не оплачен.',
      },
      {
        kind: 'paragraph',
        text: '日本語：十一月十二日の夜、電話で「それで全部ですか」と言われました。請求書は期限までに支払われず、承認には平均して十一日かかりました。契約では二営業日以内と定めています（第３条）。ｶﾀｶﾅ、“引用”、3,100 → 7,450……',
      },
      { kind: 'heading', text: 'Others' },
      {
        kind: 'paragraph',
        text: 'Ελληνικά: Ξεσκεπάζω την ψυχοφθόρα βδελυγμία. Tiếng Việt: Tôi không thể đáp ứng nhu cầu của quý vị.',
      },
      { kind: 'paragraph', text: 'עברית: שלום עולם, החשבון (מספר 14) לא שולם ב-12.11.' },
      { kind: 'paragraph', text: 'العربية: مرحبا بالعالم، لم تُدفع الفاتورة (رقم 14) في موعدها.' },
      { kind: 'paragraph', text: 'Mixed: the client wrote שלום עולם and then مرحبا, both in one line.' },
      {
        kind: 'paragraph',
        text: '한국어: 청구서가 제때 지불되지 않았습니다. 中文：发票没有按时支付，审批平均用了十一天。',
      },
      {
        kind: 'paragraph',
        text: 'Signs: → ← ✓ ✔ ☐ ☑ ☒ • ★ ① ⚠️ 😀 👩‍💻 👍🏽 🇵🇱 ﬁ office “quotes” — – … № ½ x² soft\u00adhyphen no\u00a0break',
      },
      {
        kind: 'paragraph',
        text: 'Without a font: ภาษาไทย हिन्दी \u{e000} \u{1f9ff}\u{13000} and a control \u0007 and an override \u202eabc.',
      },
      {
        kind: 'quote',
        text: 'A very long address: https://example.org/a/very/long/path/that/goes/on/and/on?with=parameters&and=more&and=evenmore&hash=0123456789abcdef0123456789abcdef0123456789abcdef',
      },
      { kind: 'paragraph', voice: 'quiet', text: 'a'.repeat(200) },
    ],
  };
}

/** An exhibit as it looks, one as it reads, and a page number that is spoken of before it is known. */
function exhibits(): Report['parts'][number] {
  // Two rows of two grey pixels, each row with the filter "none" before it.
  const data = new Uint8Array(deflateSync(Uint8Array.of(0, 0, 128, 0, 255, 64)));
  return {
    title: 'Exhibits',
    id: 'exhibits',
    blocks: [
      {
        kind: 'paragraph',
        text: ['The picture stands on page ', { text: '', page: 'sheet-1' }, ' · ', { text: 'text', page: 'nowhere' }],
      },
      { kind: 'heading', text: 'EX-001 · chat.png' },
      {
        kind: 'sheet',
        id: 'sheet-1',
        head: ['EX-001 · page 1 of 1 · ', { text: 'entry 47', to: 'entry-47' }],
        picture: { width: 2, height: 2, channels: 1, coding: 'flate', data },
        width: 300,
        height: 900,
        alt: 'Picture of exhibit EX-001, chat.png.',
      },
      { kind: 'heading', text: 'EX-002 · calls.txt', id: 'sheet-2' },
      {
        kind: 'document',
        head: 'EX-002 · calls.txt',
        again: 'EX-002 · calls.txt · continued',
        text: Array.from({ length: 90 }, (_, i) => `line ${i + 1} of the call list, 通話`).join('\n'),
      },
    ],
  };
}
