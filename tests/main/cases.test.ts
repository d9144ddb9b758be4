import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { verifyVault } from '../../main/vault/index.ts';
import { formatter } from '../../shared/format.ts';
import type { EntryId } from '../../shared/fields.ts';
import { effective } from '../../shared/journal/effective.ts';
import { references } from '../../shared/journal/references.ts';
import { boundsOf, delayOf } from '../../shared/journal/time.ts';
import { languages, type Language } from '../../shared/languages.ts';
import { cases, openCase, type HardCase } from '../support/cases/case.ts';
import { disclosedLines, moneysIn, wordsIn } from '../support/cases/disclosed.ts';
import { papersOf } from '../support/cases/papers.ts';
import { PagesText } from '../support/cases/pages-text.ts';
import { readPdf, type ReadPdf } from '../support/read-pdf.ts';

// The files of a case are drawn, its journal is written to a real disk, and its record is a real PDF of fifty pages.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 240_000 });

const languageOf: Readonly<Record<(typeof cases)[number], Language>> = {
  abuser: 'en',
  'non-payer': 'hu',
  'scope-creeper': 'ja',
};

describe.each(cases)('the hard case of the %s', (name) => {
  let one: HardCase;
  let pdf: ReadPdf;

  beforeAll(async () => {
    one = await openCase(name);
    const out = join(one.folder, 'record.pdf');
    await one.call('reports.make', { client: one.client, kind: 'record', out });
    pdf = await readPdf(out);
  });
  afterAll(async () => one[Symbol.asyncDispose]());

  test('stands on one page where it was asked for in short, in every language: one incident with its exhibits, and what was done', async () => {
    for (const { stem, input } of await papersOf(one)) {
      if (stem !== 'incident' && stem !== 'answer') continue;
      for (const language of languages) {
        const { pages } = await one.call('reports.make', {
          ...input,
          language,
          out: join(one.folder, `${stem}-${language}.pdf`),
        });
        expect([stem, language, pages]).toEqual([stem, language, 1]);
      }
    }
  });

  test('has the size and the turns of a real quarrel, refers only to what is there, and verifies', async () => {
    const { entries } = await one.call('entries.list', { client: one.client });
    const kinds = new Set<string>(entries.map(({ kind }) => kind));
    expect(entries.length).toBeGreaterThanOrEqual(150);
    expect(entries.filter(({ kind }) => kind === 'exhibit')).toHaveLength(25);
    const turns = [
      'good-turn',
      'own-miss',
      'concession',
      'promised',
      'nudged',
      'letter-sent',
      'work-stopped',
      'addendum',
    ];
    expect(turns.filter((kind) => !kinds.has(kind))).toEqual([]);
    expect(entries.filter(({ kind }) => kind === 'terms-agreed')).toHaveLength(2);

    const vault = await one.app.app.vault();
    const journal = effective((await vault.journal(one.client)).entries);
    const kindOf = new Map(journal.map(({ entry }) => [entry.id, entry.kind]));
    const wrong = journal.flatMap(({ kind, body }) =>
      references(kind, body).filter(({ id, kinds: wanted }) => {
        const found = kindOf.get(id);
        return found === undefined || (wanted !== undefined && !wanted.includes(found));
      }),
    );
    expect(wrong).toEqual([]);
    const early = journal.filter(
      ({ entry, body }) =>
        (body.occurred ? (boundsOf(body.occurred, entry.recordedAt.zone).earliest ?? 0) : 0) >
        Date.parse(entry.recordedAt.at),
    );
    expect(early).toEqual([]);
    expect(journal.some(({ body, entry }) => delayOf(body.occurred, entry.recordedAt)?.fromMemory)).toBe(true);
  });

  test('reads the same on its pages as in the journal inside it: every text, every amount, every time', async () => {
    const lines = disclosedLines(pdf);
    const pages = new PagesText(pdf.pages);
    const vault = await one.app.app.vault();
    const { zone } = vault.now();
    const f = formatter(languageOf[name], zone);
    expect(lines.length).toBeGreaterThanOrEqual(150);
    expect(pages.lacks(lines.flatMap(({ body }) => wordsIn(body)))).toEqual([]);
    expect(pages.lacks(lines.flatMap(({ body }) => moneysIn(body).map((money) => f.money(money))))).toEqual([]);
    expect(pages.lacks(lines.map(({ recordedAt }) => f.time(recordedAt)))).toEqual([]);
    const told = lines.flatMap(({ body: { occurred }, recordedAt }) => {
      const on = occurred && 'on' in occurred ? occurred.on : undefined;
      return on !== undefined && on.length > 10 ? [f.occurredWithin(on.slice(0, 10), { on }, recordedAt)] : [];
    });
    expect(told.length).toBeGreaterThan(10);
    expect(pages.lacks(told)).toEqual([]);
  });

  test('shows no id, no empty place and no message key on any page', async () => {
    const { entries } = await one.call('entries.list', { client: one.client });
    const text = pdf.pages.join('\n');
    const ids: EntryId[] = entries.map(({ id }) => id);
    expect(ids.filter((id) => text.includes(id))).toEqual([]);
    expect(text).not.toMatch(/\{\{|\}\}|undefined|\[object|onPaper\.|paper\.(?:record|fields|values)\./);
  });

  test('verifies', async () => {
    await one.app.close();
    const { ok, findings } = await verifyVault(join(one.folder, 'vault'), join(one.folder, 'state'));
    expect({ ok, faults: findings.filter(({ weight }) => weight === 'fault') }).toEqual({ ok: true, faults: [] });
  });
});
