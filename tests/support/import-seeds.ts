import { strToU8, zipSync } from 'fflate';
import { xlsx } from './xlsx.ts';

const mail = (id: string) =>
  `From: Béla <bela@x.example>\r\nTo: anna@y.example\r\nSubject: =?utf-8?B?w6k=?=\r\nDate: Thu, 12 Nov 2026 21:48:03 +0100\r\nMessage-ID: <${id}@x>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=iso-2022-jp\r\n\r\n\u001b$B$3$l\u001b(B\r\n--b\r\nContent-Type: application/pdf; name=a.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\nJVBERg==\r\n--b--\r\n`;
const telegram = {
  name: 'B',
  type: 'personal_chat',
  messages: [
    {
      id: 1,
      type: 'message',
      date: '2026-11-12T21:48:03',
      date_unixtime: '1794516483',
      from: 'B',
      from_id: 'u1',
      text: ['x', { type: 'bold', text: 'y' }],
    },
  ],
};

/** One good file of each form, for the fuzzers to damage. */
export const importSeeds: readonly (readonly [string, Uint8Array])[] = [
  [
    'a.csv',
    strToU8(
      'Invoice Number;Invoice Date;Due Date;Amount;Currency\n1;2026-01-31;2026-02-14;"1.200,50";EUR\n2;2026-02-01;2026-03-01;80;EUR\n',
    ),
  ],
  [
    'a.xlsx',
    xlsx([
      ['Date', 'Description', 'Hours'],
      [{ day: 46_083 }, 'Layout', '1.5'],
      [{ day: 46_084 }, 'More', { formula: '=C2', value: '2' }],
    ]),
  ],
  ['a.eml', strToU8(mail('1'))],
  ['a.mbox', strToU8(['1', '2', '3'].map((id) => `From x@y Thu Nov 12 21:48:03 2026\r\n${mail(id)}\r\n`).join(''))],
  ['a.txt', strToU8('[13.11.2026, 21:48:03] Béla: \u200e<attached: a.jpg>\n[13.11.2026, 21:49:00] Anna: Not\nmine.\n')],
  [
    'a.zip',
    zipSync({ '_chat.txt': strToU8('[13.11.2026, 21:48:03] Béla: <attached: a.jpg>\n'), 'a.jpg': new Uint8Array(50) }),
  ],
  [
    'slack.zip',
    zipSync({
      'users.json': strToU8('[{"id":"U1","profile":{"real_name":"B"}}]'),
      'g/2026-11-12.json': strToU8('[{"type":"message","user":"U1","text":"<@U1> hi","ts":"1794516483.1"}]'),
    }),
  ],
  ['result.json', strToU8(JSON.stringify(telegram))],
  [
    'data.json',
    strToU8('{"date": "2026-11-12 21:48:03", "sender": "B", "body": "x", "attachments": [{"path":"a"}]}\n'),
  ],
  [
    'monica.json',
    strToU8(
      '{"version": "1.0-preview.1", "exported_by": "u", "account": {"data": [{"count": 1, "type": "contact", "values": [{"uuid": "c", "properties": {"first_name": "B"}, "data": [{"count": 1, "type": "activity", "values": ["a"]}, {"count": 1, "type": "call", "values": [{"uuid": "k", "properties": {"called_at": "2026-11-12T21:48:03Z", "content": "x"}}]}]}]}, {"count": 1, "type": "activity", "values": [{"uuid": "a", "properties": {"summary": "y", "happened_at": "2026-11-12"}}]}]}}',
    ),
  ],
  [
    'sms.xml',
    strToU8(
      '<?xml version="1.0"?><smses><sms address="+3630" date="1794516483000" type="1" body="a&#10;b" contact_name="B"/></smses>',
    ),
  ],
  [
    'a.ics',
    strToU8(
      'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Weekly\r\nDTSTART;TZID=Europe/Warsaw:20261001T090000\r\nDTEND;TZID=Europe/Warsaw:20261001T093000\r\nRRULE:FREQ=WEEKLY;COUNT=4\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
    ),
  ],
  [
    'a 2026-11-12 at 9.48.03 PM.png',
    Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
      'base64',
    ),
  ],
];

/** A generator of numbers from 0 to 1, the same for the same seed (mulberry32). */
export function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Bytes that mean something to one format or another. */
const telling = [
  '\0',
  '\xff',
  '\n\n',
  '"',
  '--b--',
  '<',
  '<![CDATA[',
  '&#x110000;',
  '..\\',
  '/../',
  '=1+1',
  'PK\x01\x02',
  '9'.repeat(30),
  '-1',
  '{',
  ']',
  'BEGIN:VEVENT\r\n',
  'RRULE:FREQ=SECONDLY\r\n',
  '__proto__',
  '\u202e',
  '1e309',
];

/** A file with some of its bytes changed, cut, doubled or put in. */
export function damaged(bytes: Uint8Array, random: () => number): Uint8Array {
  let result = Buffer.from(bytes);
  const within = (size: number) => Math.floor(random() * size);
  for (let times = 1 + within(4); times > 0; times--) {
    const at = within(result.length + 1);
    const end = Math.min(result.length, at + 1 + within(20));
    const act = within(6);
    if (act === 0 && result.length > 0) result[Math.min(at, result.length - 1)] = within(256);
    else if (act === 1) result = result.subarray(0, at);
    else if (act === 2) result = Buffer.concat([result.subarray(0, at), result.subarray(end)]);
    else if (act === 3)
      result = Buffer.concat([result.subarray(0, end), result.subarray(at, end), result.subarray(end)]);
    else if (act === 4)
      result = Buffer.concat([
        result.subarray(0, at),
        Buffer.from(telling[within(telling.length)] ?? '', 'latin1'),
        result.subarray(at),
      ]);
    else for (let one = at; one < end; one++) result[one] = within(256);
  }
  return result;
}
