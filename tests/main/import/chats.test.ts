import { createHash } from 'node:crypto';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { chatLines } from '../../../shared/import/whatsapp.ts';
import { openProgram, type Program } from '../../support/program.ts';

async function put(program: Program, name: string, content: string | Uint8Array): Promise<string> {
  const path = join(program.folder, name);
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, content);
  return path;
}

/** The same two messages as each telephone and locale writes them. */
const forms: readonly (readonly [string, string, string])[] = [
  ['Android, Hungarian', '2026. 11. 12. 21:48 - Béla: Ennyi?\n2026. 11. 13. 8:05 - Anna: Igen.', '2026-11-12T21:48'],
  ['Android, Polish', '12.11.2026, 21:48 - Béla: To wszystko?\n13.11.2026, 08:05 - Anna: Tak.', '2026-11-12T21:48'],
  ['Android, Russian', '13.11.2026, 21:48 - Béla: И это всё?\n13.11.2026, 22:05 - Anna: Да.', '2026-11-13T21:48'],
  ['Android, Japanese', '2026/11/12 21:48 - Béla: これだけ？\n2026/11/13 8:05 - Anna: はい。', '2026-11-12T21:48'],
  ['Android, British', '13/11/2026, 21:48 - Béla: Is that all?\n14/11/2026, 08:05 - Anna: Yes.', '2026-11-13T21:48'],
  [
    'Android, American',
    '11/13/26, 9:48\u202fPM - Béla: Is that all?\n11/14/26, 8:05\u202fAM - Anna: Yes.',
    '2026-11-13T21:48',
  ],
  [
    'iPhone, Polish',
    '\u200e[13.11.2026, 21:48:03] Béla: To wszystko?\n[13.11.2026, 22:05:00] Anna: Tak.',
    '2026-11-13T21:48',
  ],
  [
    'iPhone, Hungarian',
    '[2026. 11. 12. 21:48:03] Béla: Ennyi?\n[2026. 11. 13. 8:05:00] Anna: Igen.',
    '2026-11-12T21:48',
  ],
  ['iPhone, Japanese', '[2026/11/12 21:48:03] Béla: これだけ？\n[2026/11/13 8:05:00] Anna: はい。', '2026-11-12T21:48'],
  [
    'iPhone, American',
    '[11/13/26, 9:48:03\u202fPM] Béla: Is that all?\n[11/14/26, 8:05:00\u202fAM] Anna: Yes.',
    '2026-11-13T21:48',
  ],
];

describe('a WhatsApp chat', () => {
  it.each(forms)('%s', async (_name, text, when) => {
    await using program = await openProgram();
    const path = await put(program, 'chat.txt', text);
    const found = await program.call('import.preview', { path });
    expect(found.files[0]).toMatchObject({ as: 'whatsapp', items: 2 });
    expect(found.items[0]).toMatchObject({ when: `${when}[Europe/Warsaw]`, from: 'Béla', to: ['Anna'] });
  });

  it('asks which day it was where it could be two, and never guesses', async () => {
    await using program = await openProgram();
    const path = await put(program, 'chat.txt', '03/04/2026, 21:48 - Béla: Is that all?\n');
    const found = await program.call('import.preview', { path });
    expect(found).toMatchObject({ total: 0, files: [{ asks: { orders: ['dmy', 'mdy'], sample: ['03/04/2026'] } }] });
    const read = await program.call('import.preview', { path, answers: [{ file: 0, order: 'dmy' }] });
    expect(read.items[0]?.when).toBe('2026-04-03T21:48[Europe/Warsaw]');
  });

  it('reads more lines as one message, leaves out what the program says, and keeps colons', () => {
    const lines = chatLines(
      '13.11.2026, 21:40 - Messages and calls are end-to-end encrypted.\n13.11.2026, 21:48 - Béla: one: two\nthree\n\nfour\n13.11.2026, 21:49 - Anna: ok',
    );
    expect(lines.map(({ line, sender, text }) => [line, sender, text])).toEqual([
      [2, 'Béla', 'one: two\nthree\n\nfour'],
      [6, 'Anna', 'ok'],
    ]);
  });

  it('comes out of its archive with its pictures; both sides go to the client once it is said who is who', async () => {
    await using program = await openProgram();
    const { id: client } = await program.call('clients.open', { name: 'Nagy Kft.' });
    const path = await put(
      program,
      'WhatsApp.zip',
      zipSync({
        '_chat.txt': strToU8(
          '[13.11.2026, 21:48:03] Béla: \u200e<attached: 0001-PHOTO.jpg>\n[13.11.2026, 21:49:00] Anna: Not mine.\n[13.11.2026, 21:50:00] Béla: <attached: gone.jpg>\n',
        ),
        '0001-PHOTO.jpg': new Uint8Array([1, 2, 3]),
        '../../evil.txt': strToU8('x'),
      }),
    );
    const found = await program.call('import.preview', { path });
    expect(found.items[0]?.attachments).toEqual([{ name: '0001-PHOTO.jpg', type: 'image/jpeg', bytes: 3 }]);
    expect(found.problems).toMatchObject([{ row: 3, code: 'attachment-missing', detail: 'gone.jpg', leftOut: false }]);
    const people = [
      { who: 'Béla', is: client },
      { who: 'Anna', is: 'me' as const },
    ];
    const done = await program.call('import.commit', { batch: found.batch, people });
    expect(done).toMatchObject({ recorded: 3, exhibits: 2, problems: [] });
    const { entries } = await program.call('entries.list', { client });
    const messages = entries.filter(({ kind }) => kind === 'message');
    expect(messages.map(({ body }) => [body['direction'], (body['exhibits'] as unknown[]).length])).toEqual([
      ['received', 2],
      ['sent', 1],
      ['received', 1],
    ]);
    const again = await program.call('import.preview', { path });
    expect(again.duplicates).toBe(3);
    expect(again.people.map(({ is }) => is)).toEqual([client, 'me']);
  });

  it('keeps a film of a chat byte for byte, and names the message whose picture is not what its archive says', async () => {
    await using program = await openProgram();
    const { id: client } = await program.call('clients.open', { name: 'Nagy Kft.' });
    // Larger than a piece that files are kept in, of bytes that do not pack.
    const film = Uint8Array.from({ length: 3_000_001 }, (_, at) => (at * 2_654_435_761) >>> 13);
    const packed = zipSync(
      {
        '_chat.txt': strToU8(
          '[13.11.2026, 21:48:03] Béla: \u200e<attached: film.mp4>\n[13.11.2026, 21:50:00] Béla: <attached: a.jpg>\n',
        ),
        'film.mp4': film,
        'a.jpg': strToU8('as it was'),
      },
      { level: 0 },
    );
    const at = Buffer.from(packed).indexOf('as it was');
    packed[at] = 0x41;
    const path = await put(program, 'Chat.zip', packed);
    const { batch, people } = await program.call('import.preview', { path });
    const done = await program.call('import.commit', { batch, people: people.map(({ who }) => ({ who, is: client })) });
    expect(done).toMatchObject({ recorded: 1, problems: [{ file: 'Chat.zip', row: 2, code: 'damaged' }] });
    const { exhibits } = await program.call('exhibits.list', { client });
    const kept = exhibits.find(({ name }) => name === 'film.mp4');
    expect(kept?.sha256).toBe(createHash('sha256').update(film).digest('hex'));
  });

  it('finds pictures by names in UTF-8 whether its archive says so or not', async () => {
    await using program = await openProgram();
    const packed = Buffer.from(
      zipSync({
        '_chat.txt': strToU8('[13.11.2026, 21:48:03] Béla: <attached: żółw.jpg>\n'),
        'żółw.jpg': strToU8('x'),
      }),
    );
    // Bit 11 of the flags says that names are in UTF-8.
    for (const mark of ['PK\x01\x02', 'PK\x03\x04'])
      for (let at = packed.indexOf(mark, 0, 'latin1'); at >= 0; at = packed.indexOf(mark, at + 1, 'latin1'))
        packed[at + (mark === 'PK\x01\x02' ? 9 : 7)] = 0;
    const found = await program.call('import.preview', { path: await put(program, 'Chat.zip', packed) });
    expect(found.items[0]?.attachments).toMatchObject([{ name: 'żółw.jpg', bytes: 1 }]);
  });
});

describe('other chats', () => {
  it('reads Telegram, with its files beside it and nothing from outside of them', async () => {
    await using program = await openProgram();
    await put(program, 'secret.txt', 'secret');
    await put(program, 'tg/photos/1.jpg', 'jpg');
    await symlink(join(program.folder, 'secret.txt'), join(program.folder, 'tg/photos/link.jpg'));
    const at = {
      type: 'message',
      date: '2026-11-12T21:48:03',
      date_unixtime: '1794516483',
      from: 'Béla',
      from_id: 'user1',
    };
    await put(
      program,
      'tg/result.json',
      JSON.stringify({
        name: 'Béla',
        type: 'personal_chat',
        messages: [
          { ...at, id: 1, text: ['Is ', { type: 'bold', text: 'that' }, ' all?'] },
          { ...at, id: 2, text: '', photo: 'photos/1.jpg' },
          { ...at, id: 3, text: 'climbs', file: '../secret.txt' },
          { ...at, id: 4, text: 'links', file: 'photos/link.jpg' },
          { id: 5, type: 'service', action: 'phone_call' },
        ],
      }),
    );
    const found = await program.call('import.preview', { path: join(program.folder, 'tg') });
    expect(found.items.map(({ body, attachments }) => [body['text'], attachments.length])).toEqual([
      ['Is that all?', 0],
      [undefined, 1],
      ['climbs', 0],
      ['links', 0],
    ]);
    expect(found.items[0]?.when).toBe('2026-11-12T21:48[Europe/Warsaw]');
    expect(found.problems.map(({ code }) => code)).toEqual(['attachment-missing', 'attachment-missing']);
  });

  it('takes 20,000 messages of a chat, whatever program it is from, and says that there are more', async () => {
    await using program = await openProgram();
    const many = Array.from({ length: 20_001 }, (_, i) => i);
    const telegram = many.map((id) => ({ type: 'message', date_unixtime: '1794516483', from: 'Béla', text: `${id}` }));
    const signal = many.map((id) => JSON.stringify({ date: '2026-11-12 21:48:03', sender: 'Béla', body: `${id}` }));
    const sms = many.map((id) => `<sms address="+36301234567" date="1794516483000" type="1" body="${id}"/>`);
    const whatsapp = many.map((id) => `13.11.2026, 21:48 - Béla: ${id}`);
    for (const [name, content] of [
      ['result.json', JSON.stringify({ type: 'personal_chat', messages: telegram })],
      ['data.json', signal.join('\n')],
      ['sms.xml', `<smses count="20001">${sms.join('')}</smses>`],
      ['chat.txt', whatsapp.join('\n')],
    ] as const) {
      const found = await program.call('import.preview', { path: await put(program, name, content) });
      expect([name, found.total, found.problems]).toEqual([
        name,
        20_000,
        [{ file: name, code: 'too-many', detail: '20000', leftOut: true }],
      ]);
    }
  });

  it('reads Signal in lines of JSON and as text', async () => {
    await using program = await openProgram();
    const json = await put(
      program,
      'data.json',
      '{"date": "2026-11-12 21:48:03", "sender": "Béla", "body": "Is that all?", "attachments": []}\n{"date": "2026-11-12 21:50:00", "sender": "Me", "body": "Yes"}\n',
    );
    const text = await put(program, 'chat.md', '[2026-11-12 21:48] Béla: Is that all?\n');
    const found = await program.call('import.preview', { paths: [json, text] });
    expect(found.files.map(({ as, items }) => [as, items])).toEqual([
      ['signal', 2],
      ['signal', 1],
    ]);
  });

  it('reads Slack’s archive: names, marks and channels', async () => {
    await using program = await openProgram();
    const path = await put(
      program,
      'slack.zip',
      zipSync({
        'users.json': strToU8(JSON.stringify([{ id: 'U1', profile: { real_name: 'Béla', email: 'Bela@x.example' } }])),
        'channels.json': strToU8('[]'),
        'general/2026-11-12.json': strToU8(
          JSON.stringify([
            {
              type: 'message',
              user: 'U1',
              text: '<@U1> see <https://x.example|this> &amp; that',
              ts: '1794516483.0002',
            },
            { type: 'message', subtype: 'channel_join', user: 'U1', text: 'joined', ts: '1794516483.0003' },
          ]),
        ),
      }),
    );
    const found = await program.call('import.preview', { path });
    expect(found.items).toMatchObject([
      { from: 'bela@x.example', body: { text: '@Béla see this (https://x.example) & that' } },
    ]);
  });

  it('reads text messages both ways', async () => {
    await using program = await openProgram();
    const { id: client } = await program.call('clients.open', {
      name: 'Nagy',
      people: [{ name: 'Béla', phone: '+36301234567' }],
    });
    const path = await put(
      program,
      'sms.xml',
      '<?xml version="1.0"?><smses count="2"><sms address="+36301234567" date="1794516483000" type="1" body="Is that &quot;all&quot;?" contact_name="Béla"/><sms address="+36301234567" date="1794516500000" type="2" body="Yes" contact_name="Béla"/></smses>',
    );
    const found = await program.call('import.preview', { path });
    expect(await program.call('import.commit', { batch: found.batch })).toMatchObject({ recorded: 2 });
    const { entries } = await program.call('entries.list', { client });
    expect(
      entries
        .filter(({ kind }) => kind === 'message')
        .map(({ body }) => [body['direction'], body['text'], body['channel']]),
    ).toEqual([
      ['received', 'Is that "all"?', 'sms'],
      ['sent', 'Yes', 'sms'],
    ]);
  });
});

describe('a calendar', () => {
  it('gives the meetings that are over, as work or as what did not happen; each time of one that repeats', async () => {
    await using program = await openProgram();
    const event = (lines: readonly string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n');
    const path = await put(
      program,
      'cal.ics',
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        event([
          'UID:1',
          'SUMMARY:Kick-off',
          'DTSTART:20261102T090000Z',
          'DTEND:20261102T103000Z',
          'ATTENDEE;CN=Béla:mailto:bela@x.example',
        ]),
        event([
          'UID:2',
          'SUMMARY:Called off',
          'STATUS:CANCELLED',
          'DTSTART:20261103T090000Z',
          'DTEND:20261103T100000Z',
        ]),
        event(['UID:3', 'SUMMARY:Weekly', 'DTSTART:20261001T090000Z', 'DTEND:20261001T093000Z', 'RRULE:FREQ=WEEKLY']),
        event(['UID:4', 'SUMMARY:To come', 'DTSTART:20301103T090000Z', 'DTEND:20301103T100000Z']),
        event([
          'UID:6',
          'SUMMARY:In Tokyo',
          'DTSTART;TZID=Asia/Tokyo:20261104T090000',
          'DTEND;TZID=Asia/Tokyo:20261104T100000',
        ]),
        event(['UID:5', 'SUMMARY:A day', 'DTSTART;VALUE=DATE:20261103']),
        'END:VCALENDAR',
      ].join('\r\n'),
    );
    const found = await program.call('import.preview', { path });
    expect(found.items.slice(0, 2)).toMatchObject([
      {
        kind: 'work',
        body: { memo: 'Kick-off', minutes: 90, on: '2026-11-02' },
        when: '2026-11-02T10:00[Europe/Warsaw]',
        to: ['bela@x.example'],
      },
      { kind: 'incident', body: { what: 'Called off' } },
    ]);
    expect(found.items.at(-1)).toMatchObject({ when: '2026-11-04T09:00[Asia/Tokyo]', body: { minutes: 60 } });
    expect(found.total).toBe(2 + 7 + 1); // seven Thursdays from 1 October to 12 November
  });

  it('gives a daily meeting of years to its last day, and says where there is more than is taken', async () => {
    await using program = await openProgram();
    const calendar = (rule: string) =>
      ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'UID:1', 'SUMMARY:Stand-up', ...['DTSTART', 'DTEND'].map((at) => `${at}:20200101T090000Z`), `RRULE:FREQ=${rule}`, 'END:VEVENT', 'END:VCALENDAR'].join('\r\n'); // prettier-ignore
    const daily = await program.call('import.preview', { path: await put(program, 'daily.ics', calendar('DAILY')) });
    expect(daily).toMatchObject({ total: 2508, problemCount: 0 }); // from 1 January 2020 to 12 November 2026
    const hourly = await program.call('import.preview', { path: await put(program, 'hourly.ics', calendar('HOURLY')) });
    expect(hourly).toMatchObject({ total: 20_000, problems: [{ code: 'too-many', detail: '20000', leftOut: true }] });
  });
});
