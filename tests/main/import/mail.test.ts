import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readMail } from '../../../main/import/mail-message.ts';
import { mailsIn, type MailSpan } from '../../../main/import/mailbox.ts';
import { mailCorpus } from '../../support/mail-corpus.ts';
import { openProgram } from '../../support/program.ts';

const corpus = mailCorpus();
/** Bytes of the line that parts two mails, as it is written here. */
const separator = 'From a@b Thu Nov 12 21:48:03 2026\r\n'.length;

describe('a mail', () => {
  it('comes in at least sixty shapes', () => {
    expect(corpus.length).toBeGreaterThanOrEqual(60);
    expect(new Set(corpus.map(({ name }) => name)).size).toBe(corpus.length);
  });

  it.each(corpus.map((shape) => [shape.name, shape] as const))('%s', async (_name, shape) => {
    const read = await readMail(shape.bytes, 'Europe/Warsaw');
    if (shape.isRefused) {
      expect('problem' in read).toBe(true);
      return;
    }
    if ('problem' in read) throw new Error(`refused: ${read.problem.code}`);
    const { body, from, when, attachments } = read.found;
    if (shape.subject !== undefined) expect(body['subject']).toBe(shape.subject);
    if (shape.text !== undefined) expect(body['text']).toMatch(shape.text);
    if (shape.from !== undefined) expect(from?.who).toBe(shape.from);
    if (shape.when !== undefined) expect(when).toBe(shape.when);
    if (shape.attachments !== undefined) expect(attachments?.map(({ name }) => name)).toEqual(shape.attachments);
    expect(read.evidence.at(-1)).toMatchObject({ type: 'message/rfc822', bytes: shape.bytes.length });
  });
});

const one = (id: string, from: string, to: string, subject: string, text: string, more = '') =>
  `From: ${from}\nTo: ${to}\nSubject: ${subject}\nDate: Thu, 12 Nov 2026 21:48:03 +0100\nMessage-ID: <${id}@x.example>\n${more}\n${text}\n`;

describe('a mailbox', () => {
  it('is parted at the same lines wherever the pieces end in which it is read', async () => {
    await using program = await openProgram();
    const path = join(program.folder, 'box.mbox');
    const mail = (text: string) => `From a@b Thu Nov 12 21:48:03 2026\r\nSubject: One\r\n\r\n${text}\r\n`;
    // A piece is 1 MiB; it ends before, in and after a line of the text that looks like a separator, and one that is one.
    for (let before = 0; before < 16; before++) {
      const text = `${'x'.repeat(2 ** 20 - mail('').length - before)}\r\nFrom here to the end of 2026\r\n`;
      const first = mail(text);
      await writeFile(path, `${first}\r\n${mail('two')}`);
      const spans: MailSpan[] = [];
      for await (const span of mailsIn(path, new AbortController().signal, () => undefined)) spans.push(span);
      expect(spans.map(({ start, end }) => end - start)).toEqual([
        first.length + 2 - separator,
        mail('two').length - separator,
      ]);
      const long = mail('x'.repeat(2 ** 20 - 2 * mail('').length - before));
      await writeFile(path, `${long}\r\n${mail('two')}`);
      spans.length = 0;
      for await (const span of mailsIn(path, new AbortController().signal, () => undefined)) spans.push(span);
      expect(spans).toHaveLength(2);
    }
  });

  it('gives each mail to the client by its address, both ways, once, with its own bytes as exhibit', async () => {
    await using program = await openProgram();
    await program.call('me.revise', { name: 'Anna', email: 'anna@studio.example' });
    const { id: client } = await program.call('clients.open', {
      name: 'Nagy Kft.',
      people: [{ name: 'Béla', email: 'Bela@Nagy.example' }],
    });
    const mails = [
      one(
        '1',
        'Béla <bela@nagy.example>',
        'anna@studio.example',
        'Is that all?',
        'Is that all you did?\n>From what I see, yes.',
      ),
      one(
        '2',
        'Anna <anna@studio.example>',
        'bela@nagy.example',
        'Re: Is that all?',
        'No.',
        'References: <1@x.example>\n',
      ),
      one('3', 'spam@elsewhere.example', 'anna@studio.example', 'Buy', 'Buy now'),
      one('1', 'Béla <bela@nagy.example>', 'anna@studio.example', 'Is that all?', 'Is that all you did?'),
    ];
    const path = join(program.folder, 'box.mbox');
    await writeFile(path, mails.map((mail) => `From someone@x Thu Nov 12 21:48:03 2026\n${mail}\n`).join(''));
    const found = await program.call('import.preview', { path });
    expect(found).toMatchObject({ total: 4, duplicates: 1, files: [{ as: 'mailbox' }] });
    expect(found.items[0]?.thread).toBe(found.items[1]?.thread);
    expect(found.items[0]?.headers?.map(({ name }) => name)).toContain('Message-ID');
    const first = found.items[0];
    if (!first) throw new Error('nothing was found');
    const done = await program.call('import.commit', {
      batch: found.batch,
      signs: [{ item: first.id, signs: ['blame'] }],
    });
    expect(done).toMatchObject({ recorded: 2, already: 1, unassigned: 1, exhibits: 2 });
    const { entries } = await program.call('entries.list', { client });
    const [incident, message] = entries.filter(({ kind }) => kind === 'incident' || kind === 'message');
    expect(incident?.body).toMatchObject({
      what: 'Is that all?',
      signs: ['blame'],
      channel: 'email',
      occurred: { on: '2026-11-12T21:48[+01:00]' },
      imported: 'mail <1@x.example>',
    });
    expect(message?.body).toMatchObject({ direction: 'sent', subject: 'Re: Is that all?', text: 'No.' });
    expect((await program.call('import.preview', { path })).duplicates).toBe(3);
    expect(await program.call('vault.verify', {})).toMatchObject({ ok: true });
  });

  it('finds the same mails whatever the pieces it is read in', async () => {
    await using program = await openProgram();
    const path = join(program.folder, 'big.mbox');
    const mails = Array.from({ length: 300 }, (_, index) =>
      one(
        String(index),
        'a@b.example',
        'c@d.example',
        `Mail ${index}`,
        `${'word '.repeat((index * 37) % 4000)}\nFrom here on 2026\n`,
      ),
    );
    await writeFile(path, mails.map((mail) => `From a@b Thu Nov 12 21:48:03 2026\r\n${mail}\r\n`).join(''));
    const found = await program.call('import.preview', { path, limit: 500 });
    expect(found.items.map(({ body }) => body['subject'])).toEqual(mails.map((_, index) => `Mail ${index}`));
  });
});
