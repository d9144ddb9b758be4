import { privateFields } from '../incidents.ts';
import { asFound } from '../journal/as-found.ts';
import type { AnyEffective } from '../journal/effective.ts';
import { dayOfEntry } from '../journal/occurred.ts';
import { messageOr } from '../messages/translate.ts';
import { withdrawnBy } from '../reports/record/addenda.ts';
import { fieldOrder, label, valueOf } from '../reports/record/entry.ts';
import type { Runs } from '../reports/model.ts';
import { entryPlace, type Paper } from '../reports/paper.ts';

/** A file of a client's folder: a month of the log. */
export interface MarkdownFile {
  readonly name: string;
  readonly text: string;
}

/** The log in Markdown, a file for each month it tells of; everything an entry says, the private fields too, and its corrections under it. */
export function* markdownMonths(given: Paper, chronology: readonly AnyEffective[]): Generator<MarkdownFile> {
  // All of the log is here: what an entry names stands in one of its months.
  const paper: Paper = { ...given, shows: () => true };
  const months = new Map<string, AnyEffective[]>();
  for (const one of chronology) {
    const month = dayOfEntry(one).slice(0, 7);
    const known = months.get(month);
    if (known) known.push(one);
    else months.set(month, [one]);
  }
  const files = new Map(
    [...months].flatMap(([month, some]) => some.map(({ entry }) => [entryPlace(entry.id), `${month}.md`])),
  );
  for (const [month, entries] of [...months].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const parts = entries.map((one) => entryText(paper, one, files));
    yield { name: `${month}.md`, text: `# ${plain(paper.client)}, ${paper.f.day(month)}\n\n${parts.join('\n')}` };
  }
}

/** What tells the program only how an entry came to be: it stands in the tables and in the copy. */
const inside: ReadonlySet<string> = new Set(['template', 'imported']);

function entryText(paper: Paper, one: AnyEffective, files: ReadonlyMap<string, string>): string {
  const { t, f } = paper;
  const kind = messageOr(f.language, `words.kinds.${one.kind}`, one.kind);
  const head = `## ${paper.source.cite(one.entry)} · ${f.day(dayOfEntry(one))} · ${kind}`;
  const lines = [head, ''];
  if (one.struck) lines.push(`*${t('window.log.withdrawn')}*`, '');
  for (const field of fieldOrder(one)) {
    if (inside.has(field)) continue;
    const runs = valueOf(paper, one.entry, field, member(one.body, field));
    if (said(runs).trim() === '') continue;
    lines.push(`- **${plain(nameOf(paper, one.kind, field))}:** ${linked(runs, files)}`);
  }
  lines.push(`- ${plain(t('window.log.recordedAt', { stamp: f.stamp(one.entry.recordedAt) }))}`);
  const found = asFound(one.entry.body, one.addenda, (id) => withdrawnBy(paper, id) === undefined);
  for (const addendum of one.addenda) {
    const stamp = f.stamp(addendum.recordedAt);
    const entry = paper.source.cite(addendum);
    const { reason, text, struck } = addendum.body;
    lines.push(`- ${plain(t(struck ? 'window.log.withdrawal' : 'window.log.correction', { entry, stamp }))}`);
    lines.push(`  ${indented(t('window.log.because', { reason }))}`);
    if (text !== undefined) lines.push(`  ${indented(text)}`);
    for (const field of Object.keys(addendum.body.set ?? {})) {
      const before = found.get(addendum.id)?.[field];
      const value =
        before === undefined ? t('window.log.nothingThere') : said(valueOf(paper, one.entry, field, before));
      lines.push(`  ${indented(t('window.log.before', { field: nameOf(paper, one.kind, field), value }))}`);
    }
  }
  return `${lines.join('\n')}\n`;
}

/** A field's label; of a private one, which is on no paper, the window's. */
function nameOf(paper: Paper, kind: string, field: string): string {
  return privateFields.has(field)
    ? messageOr(paper.f.language, `window.log.fields.${field}`, field)
    : label(paper, kind, field);
}

function member(body: object, field: string): unknown {
  return Object.entries(body).find(([name]) => name === field)?.[1];
}

function said(runs: Runs): string {
  return typeof runs === 'string' ? runs : runs.map((run) => (typeof run === 'string' ? run : run.text)).join('');
}

/** The same with links to the files in which the entries named stand. */
function linked(runs: Runs, files: ReadonlyMap<string, string>): string {
  if (typeof runs === 'string') return indented(runs);
  return runs
    .map((run) => {
      if (typeof run === 'string') return indented(run);
      const file = run.to === undefined ? undefined : files.get(run.to);
      return file === undefined ? indented(run.text) : `[${indented(run.text)}](${file})`;
    })
    .join('');
}

/** Text that is shown as it was written: nothing in it is taken for Markdown or for markup. */
export function plain(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>#|~!&]/g, (sign) => `\\${sign}`)
    .replace(
      /^([^\S\r\n]*)([-+]|\d+[.)])(?=\s)/gm,
      (_, space: string, sign: string) => `${space}${sign.slice(0, -1)}\\${sign.slice(-1)}`,
    )
    .replace(/^[^\S\r\n]*(?=[-=]+[^\S\r\n]*$)/gm, '$&\\'); // under a line of text, they would make a heading of it
}

/** Under its list item, with its line breaks. */
function indented(text: string): string {
  return plain(text).replace(/\r\n?|\n/g, '  \n  ');
}
