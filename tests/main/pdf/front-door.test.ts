import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makePdf, PdfError, type Progress } from '../../../main/pdf/index.ts';
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
