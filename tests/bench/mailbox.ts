// A mailbox of 1 GB, read in memory that does not grow with it. node tests/bench/mailbox.ts [megabytes=1024]
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readMailbox } from '../../main/import/mail-reader.ts';

const megabytes = Number(process.argv[2] ?? 1024);
const folder = await mkdtemp(join(tmpdir(), 'on-record-mailbox-'));
const path = join(folder, 'big.mbox');
try {
  const attachment = Buffer.alloc(120_000, 'QUJD')
    .toString('latin1')
    .replaceAll(/(.{76})/gu, '$1\r\n');
  const out = createWriteStream(path);
  let bytes = 0;
  for (let at = 0; bytes < megabytes * 1024 * 1024; at++) {
    const mail = `From a@b Thu Nov 12 21:48:03 2026\r\nFrom: B <b${at % 50}@x.example>\r\nTo: a@y.example\r\nSubject: Mail ${at}\r\nDate: Thu, 12 Nov 2026 21:48:03 +0100\r\nMessage-ID: <${at}@x.example>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${'Is that all you did? '.repeat(20)}\r\n--b\r\nContent-Type: application/pdf; name=a.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n${attachment}\r\n--b--\r\n\r\n`;
    bytes += mail.length;
    if (!out.write(mail, 'latin1')) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
  const before = process.memoryUsage().rss;
  let peak = 0;
  let cancelAt = Number.POSITIVE_INFINITY;
  const controller = new AbortController();
  const read = () =>
    readMailbox(
      { path, name: 'big.mbox', bytes },
      {
        answer: {},
        zone: 'Europe/Warsaw',
        currency: undefined,
        remembered: () => undefined,
        now: Date.now(),
        signal: controller.signal,
        onProgress: (done) => {
          peak = Math.max(peak, process.memoryUsage().rss);
          if (done > cancelAt) controller.abort();
        },
      },
    );
  const start = performance.now();
  const source = await read();
  const seconds = (performance.now() - start) / 1000;
  const mb = (size: number) => `${Math.round(size / (1024 * 1024))} MB`;
  console.log(
    `mailbox: ${mb(bytes)}, ${source.found.length} mails in ${seconds.toFixed(1)} s; memory ${mb(before)} before, ${mb(peak)} at most, ${mb(process.memoryUsage().heapUsed)} of it live at the end`,
  );
  cancelAt = bytes / 4;
  const from = performance.now();
  const stopped = await read().then(
    () => false,
    () => true,
  );
  console.log(
    `mailbox: ${stopped ? 'stopped' : 'NOT stopped'} a quarter in, after ${((performance.now() - from) / 1000).toFixed(1)} s`,
  );
} finally {
  await rm(folder, { recursive: true, force: true });
}
