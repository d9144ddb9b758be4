import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { z } from 'zod';
import { made } from '../cases/made.ts';
import type { Recipe } from '../cases/recipe.ts';
import { xlsx } from '../xlsx.ts';
import { mailbox, mailsOf } from './mailbox.ts';

const fixtures = resolve(import.meta.dirname, '../../fixtures/mess');

const Chat = z.array(
  z.strictObject({ at: z.string(), from: z.string(), text: z.string(), file: z.string().optional() }),
);
const Tables = z.strictObject({
  invoices: z.array(z.array(z.string())),
  payments: z.array(z.array(z.string())),
  calendar: z.array(
    z.strictObject({
      uid: z.string(),
      start: z.string(),
      end: z.string(),
      summary: z.string(),
      who: z.string().optional(),
      cancelled: z.boolean().optional(),
    }),
  ),
});

/** A freelancer's mess, written out: half a year of two clients, in Polish, Japanese and English. */
export interface Mess {
  /** What is brought in: the mailbox, the chat with its pictures, invoices, payments, the calendar. */
  readonly toBringIn: readonly string[];
  /** Screenshots, in a folder of their own. */
  readonly screenshots: readonly string[];
}

/** Makes the files of the mess in a folder: from the words of the fixtures, with pictures and papers drawn for them. */
export async function messIn(folder: string): Promise<Mess> {
  const mails = mailsOf(fixtures);
  const papers = new Map<string, Uint8Array>();
  for (const name of mails.flatMap(({ attach = [], odd }) => (odd === 'cut' ? ['zdjecia.png'] : attach)))
    papers.set(name, await made(recipeOf(name)));
  const read = async (name: string): Promise<unknown> => JSON.parse(await readFile(join(fixtures, name), 'utf8'));
  const chat = Chat.parse(await read('chat.json'));
  const { invoices, payments, calendar } = Tables.parse(await read('tables.json'));
  const written = async (name: string, bytes: Uint8Array | string): Promise<string> => {
    await writeFile(join(folder, name), bytes);
    return join(folder, name);
  };
  const screens = join(folder, 'screenshots');
  await mkdir(screens, { recursive: true });
  const screenshots: string[] = [];
  for (const [name, ...lines] of shots) {
    const path = join(screens, name);
    await writeFile(path, await made({ kind: 'screen', file: name, title: name, lines }));
    screenshots.push(path);
  }
  return {
    toBringIn: [
      await written(
        'poczta.mbox',
        mailbox(mails, (name) => papers.get(name) ?? new Uint8Array()),
      ),
      await written('Czat WhatsApp z Basia Sadowska.zip', await zipOf(chat)),
      await written('faktury 2026.xlsx', xlsx(invoices)),
      await written('wplaty.csv', payments.map((row) => row.map((cell) => `"${cell}"`).join(';')).join('\r\n')),
      await written('kalendarz.ics', calendarOf(calendar)),
    ],
    screenshots,
  };
}

const shots: readonly (readonly [string, ...string[]])[] = [
  [
    'Zrzut ekranu 2026-05-04 o 19.35.10.png',
    'Opinie o firmie',
    '★☆☆☆☆ Barbara S.',
    'Dwa miesiące i nic. Nie polecam nikomu.',
  ],
  ['Zrzut ekranu 2026-04-30 o 08.55.02.png', 'Historia rachunku', '29.04.2026  Pracownia Sadowska  +2 100,00 zł'],
  ['Screenshot 2026-02-12 at 09.51.44.png', 'Re: English copy', 'Just do it, we will sort the money out later.'],
];

function recipeOf(name: string): Recipe {
  if (name.endsWith('.txt')) return { kind: 'text', file: name, text: `${name}\n\nPracownia Sadowska, 2026` };
  if (name.endsWith('.png')) return { kind: 'screen', file: name, title: name, lines: ['Kowalska Studio'] };
  return { kind: 'paper', file: name, title: name, head: ['Anna Kowalska, Poznań'], text: ['1. …', '2. …'] };
}

/** A chat as an Android telephone in Poland exports it, with its pictures. */
async function zipOf(chat: z.output<typeof Chat>): Promise<Uint8Array> {
  const pictures = chat.flatMap(({ file }) => (file === undefined ? [] : [file]));
  const lines = chat.map(({ at, from, text, file }) => {
    const [year, month, day] = [at.slice(0, 4), at.slice(5, 7), at.slice(8, 10)];
    const said = file === undefined ? text : `${file} (plik dołączony)\n${text}`;
    return `${Number(day)}.${month}.${year}, ${at.slice(11)} - ${from}: ${said}`;
  });
  const drawn = await Promise.all(
    pictures.map(
      async (name) => [name, await made({ kind: 'photo', file: name, title: name, lines: [name] })] as const,
    ),
  );
  return zipSync({
    'Czat WhatsApp z Basia Sadowska.txt': strToU8(`${lines.join('\n')}\n`),
    ...Object.fromEntries(drawn),
  });
}

function calendarOf(events: z.output<typeof Tables>['calendar']): string {
  const lines = events.flatMap(({ uid, start, end, summary, who, cancelled }) => [
    'BEGIN:VEVENT',
    `UID:${uid}@calendar.example`,
    `DTSTART;TZID=Europe/Warsaw:${start}`,
    `DTEND;TZID=Europe/Warsaw:${end}`,
    `SUMMARY:${summary}`,
    ...(who === undefined ? [] : [`ATTENDEE;CN=${who}:mailto:${mailto[who] ?? who}`]),
    ...(cancelled ? ['STATUS:CANCELLED'] : []),
    'END:VEVENT',
  ]);
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//mess//EN', ...lines, 'END:VCALENDAR', ''].join('\r\n');
}

const mailto: Readonly<Record<string, string>> = {
  basia: 'basia@sadowska.example',
  hayashi: 'hayashi@hayashi-seika.example',
  ruth: 'ruth@bellagency.example',
};
