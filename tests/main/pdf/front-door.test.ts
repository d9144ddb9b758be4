import { execFileSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makePdf, PdfError, Press, type Progress } from '../../../main/pdf/index.ts';
import type { KeptPicture, Picture } from '../../../shared/reports/laid-in.ts';
import type { SheetBlock } from '../../../shared/reports/model.ts';
import { entry, reportOf, sampleReport } from './sample-report.ts';
import { pdfWorker } from '../../support/built.ts';
import { fontsFolder, make, temporaryFolder } from './made.ts';

const workshop = { workerPath: pdfWorker, fontsFolder };

const longReport = reportOf(
  Array.from({ length: 500 }, (_, i) =>
    entry(String(i + 1), { text: `Entry ${i + 1}. ${'What happened, word for word. '.repeat(12)}` }),
  ),
);

// Each test starts threads that load fonts: on a busy machine that takes its time.
describe('makePdf', { timeout: 60_000 }, () => {
  test('writes the file whose hash, size and pages it reports', async () => {
    const path = join(await temporaryFolder(), 'record.pdf');
    const made = await makePdf(sampleReport(), { path }, workshop);
    const bytes = await readFile(path);
    expect(made.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
    expect(made.bytes).toBe(bytes.length);
    expect(bytes.toString('latin1').match(/\/Type \/Page\n/g)).toHaveLength(made.pages);
  });

  test('the same report gives the same bytes, in a worker or not', async () => {
    const report = reportOf([entry('1', { text: 'Zażółć 日本語 שלום', refs: 'EX-001' })]);
    const inWorker = await makePdf(report, { path: join(await temporaryFolder(), 'a.pdf') }, workshop);
    expect((await make(report)).sha256).toBe(inWorker.sha256);
    expect((await make({ ...report, madeAt: '2026-11-21T20:15:01.000Z' })).sha256).not.toBe(inWorker.sha256);
  });

  test('tells how far it is', async () => {
    const seen: Progress[] = [];
    const path = join(await temporaryFolder(), 'record.pdf');
    const { pages } = await makePdf(
      longReport,
      { path },
      { ...workshop, onProgress: (progress) => seen.push(progress) },
    );
    expect(seen.length).toBeGreaterThan(5);
    expect(seen.at(-1)).toEqual({ pages, done: 500, total: 500 });
    expect(seen.map(({ done }) => done)).toEqual(seen.map(({ done }) => done).toSorted((a, b) => a - b));
  });

  test('a cancelled one leaves no file', async () => {
    const path = join(await temporaryFolder(), 'record.pdf');
    const controller = new AbortController();
    const making = makePdf(
      longReport,
      { path },
      { ...workshop, signal: controller.signal, onProgress: () => controller.abort() },
    );
    await expect(making).rejects.toMatchObject({ name: 'AbortError' });
    expect(existsSync(path)).toBe(false);
  });

  test('one cancelled before it begins does not begin', async () => {
    const path = join(await temporaryFolder(), 'record.pdf');
    await expect(makePdf(longReport, { path }, { ...workshop, signal: AbortSignal.abort() })).rejects.toMatchObject({
      name: 'AbortError',
    });
    expect(existsSync(path)).toBe(false);
  });

  test('a folder that is not there is named by its code', async () => {
    const path = join(await temporaryFolder(), 'nowhere', 'record.pdf');
    await expect(makePdf(reportOf([]), { path }, workshop)).rejects.toMatchObject({ name: 'PdfError', code: 'ENOENT' });
  });

  test('a worker that dies becomes a refusal, and takes its torn file along', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'record.pdf');
    const dying = join(folder, 'dying.mjs');
    await writeFile(
      dying,
      `import { workerData } from 'node:worker_threads'; import { writeFileSync } from 'node:fs'; writeFileSync(workerData.path, 'torn'); process.exit(3);`,
    );
    await expect(makePdf(reportOf([]), { path }, { ...workshop, workerPath: dying })).rejects.toBeInstanceOf(PdfError);
    expect(existsSync(path)).toBe(false);
  });

  test('a report that cannot be made leaves no file', async () => {
    const path = join(await temporaryFolder(), 'record.pdf');
    await expect(makePdf(reportOf([], { madeAt: 'yesterday' }), { path }, workshop)).rejects.toThrow('yesterday');
    expect(existsSync(path)).toBe(false);
  });
});

/** Noise that nothing makes smaller: a megabyte of a picture. */
function noise(): Picture {
  const data = new Uint8Array(randomBytes(1 << 20));
  return { width: 1024, height: 341, channels: 3, coding: 'jpeg', data };
}

function sheet(id: string, picture: SheetBlock['picture']): SheetBlock {
  return { kind: 'sheet', id, head: id, picture, width: 300, height: 100, alt: id };
}

describe('a press', { timeout: 60_000 }, () => {
  test('has a picture in the file as soon as it is kept, and shows it wherever the pages say', async () => {
    const path = join(await temporaryFolder(), 'record.pdf');
    const press = new Press(path, workshop);
    const kept: KeptPicture[] = [];
    for (let i = 0; i < 5; i++) {
      kept.push(await press.keep(noise()));
      expect(statSync(path).size).toBeGreaterThan((i + 1) << 20);
    }
    const blocks = [4, 0, 1, 2, 3, 4].map((i, at) => sheet(`place-${at}`, kept[i] ?? { kept: -1 }));
    const answer = await press.print(reportOf(blocks));
    await press.close();
    expect(answer.kind).toBe('done');
    const objects = execFileSync('pdfimages', ['-list', path], { encoding: 'utf8' })
      .split('\n')
      .slice(2)
      .flatMap((line) => line.trim().split(/\s+/)[10] ?? []);
    expect(objects).toHaveLength(6);
    expect(new Set(objects).size).toBe(5);
    expect(objects[0]).toBe(objects[5]);
  });

  test('leaves no file where it was closed before its pages came, or cancelled among its pictures', async () => {
    const folder = await temporaryFolder();
    const closed = new Press(join(folder, 'closed.pdf'), workshop);
    await closed.keep(noise());
    await closed.close();
    const controller = new AbortController();
    const cancelled = new Press(join(folder, 'cancelled.pdf'), { ...workshop, signal: controller.signal });
    await cancelled.keep(noise());
    controller.abort();
    await expect(cancelled.keep(noise())).rejects.toMatchObject({ name: 'AbortError' });
    await cancelled.close();
    expect(readdirSync(folder)).toEqual([]);
  });

  test('refuses a page whose picture was never given, and a picture for which there is no room on the disk', async () => {
    const path = join(await temporaryFolder(), 'record.pdf');
    const press = new Press(path, workshop);
    await expect(press.print(reportOf([sheet('a', { kept: 7 })]))).rejects.toThrow('no picture 7');
    await press.close();
    expect(existsSync(path)).toBe(false);
    // By a link: what was begun is removed, and that must not be the device itself.
    const onFull = join(await temporaryFolder(), 'full.pdf');
    await symlink('/dev/full', onFull);
    const full = new Press(onFull, workshop);
    await expect(full.keep(noise())).rejects.toMatchObject({ name: 'PdfError', code: 'ENOSPC' });
    await full.close();
  });
});
