import { compareFingerprint } from '../../shared/bundle/compare.ts';
import type { CheckedFile } from '../../shared/bundle/check-file.ts';
import type { ProofFinding } from '../../shared/bundle/finding.ts';
import { instantUtc } from '../../shared/exactly.ts';
import { portableDigest } from '../../shared/journal/digest.ts';
import { shortHash } from '../../shared/journal/fingerprint.ts';
import { languageNames } from '../../shared/languages.ts';
import { draw } from './draw.ts';
import type { PageWords } from './words.ts';

/** What was found in a file: the verdict, what does not hold, what it is, and whether a fingerprint from outside fits. */
export function result(words: PageWords, name: string, file: CheckedFile): readonly HTMLElement[] {
  const { t } = words;
  if (file.is === 'other') return [verdict(t('notOurs'), 'late'), facts(words, name, file)];
  const faults = file.findings.filter(({ weight }) => weight === 'fault');
  const notes = file.findings.filter(({ weight }) => weight === 'note');
  const nothing = faults.length === 0 && file.facts === undefined;
  return [
    faults.length > 0
      ? verdict(t('holdsNot'), 'late')
      : nothing
        ? verdict(t('nothing'), 'plain')
        : verdict(t('holds'), 'good'),
    ...list(words, 'faults', faults),
    ...list(words, 'notes', notes),
    draw('h2', {}, t('what')),
    facts(words, name, file),
    ...(file.facts ? [comparison(words, file)] : []),
  ];
}

function verdict(text: string, tone: 'good' | 'late' | 'plain'): HTMLElement {
  return draw('p', { class: `verdict ${tone}`, role: 'status' }, text);
}

function list(words: PageWords, title: 'faults' | 'notes', findings: readonly ProofFinding[]): readonly HTMLElement[] {
  if (findings.length === 0) return [];
  const lines = together(title, findings).map((alike) =>
    draw('li', {}, draw('p', {}, words.t(`findings.${alike[0].what}`)), ...places(words, alike)),
  );
  return [draw('h2', {}, words.t(title)), draw('ul', { class: title }, ...lines)];
}

type Alike = readonly [ProofFinding, ...ProofFinding[]];

/** Notes that say the same stand under one sentence: words may be left out of a hundred entries. Each fault stands alone. */
function together(title: 'faults' | 'notes', findings: readonly ProofFinding[]): readonly Alike[] {
  if (title === 'faults') return findings.map((one): Alike => [one]);
  const alike = new Map<string, [ProofFinding, ...ProofFinding[]]>();
  for (const one of findings) {
    const before = alike.get(one.what);
    if (before) before.push(one);
    else alike.set(one.what, [one]);
  }
  return [...alike.values()];
}

/** More places than these are folded away. */
const mostPlaces = 8;

function places(words: PageWords, alike: Alike): readonly HTMLElement[] {
  const lines = alike.map((one) => where(words, one));
  if (lines.length <= mostPlaces) return lines;
  return [draw('details', {}, draw('summary', {}, words.t('times', { count: lines.length })), ...lines)];
}

function where({ t, field }: PageWords, { where: file, line, n, count, fields, numbers }: ProofFinding): HTMLElement {
  const said = [
    n !== undefined && n > 0 && t('entry', { n }),
    line !== undefined && t('line', { line }),
    fields && t('fields', { fields: fields.map(field).join(', ') }),
    numbers && t('numbers', { numbers: numbers.join(', ') }),
    numbers === undefined && count !== undefined && t('times', { count }),
    file,
  ];
  return draw('p', { class: 'where' }, said.filter((part) => typeof part === 'string' && part !== '').join(' · '));
}

function facts(words: PageWords, name: string, file: CheckedFile): HTMLElement {
  const { t } = words;
  const rows: (readonly [string, ...(Node | string)[]])[] = [[t('file'), name]];
  if (file.is === 'report' && file.title !== '') rows.push([t('report'), file.title]);
  if (file.is === 'bundle' && file.manifest) {
    const { number, title, language, madeAt, madeWith, from, to } = file.manifest.report;
    rows.push([t('report'), `${number} · ${title} · ${languageNames[language]}`]);
    rows.push([t('made'), `${instantUtc(madeAt)} · ${madeWith}`]);
    const isPart = (file.facts?.leftOut ?? 0) > 0; // by kinds or signs, or to one incident: a list of days says nothing of it
    const allDays = t(isPart ? 'coversSome' : 'coversAll');
    rows.push([t('covers'), from === undefined && to === undefined ? allDays : `${from ?? '…'} – ${to ?? '…'}`]);
  }
  if (file.is !== 'other' && file.facts) {
    const { given, lines, fingerprint } = file.facts;
    const entries = t('entriesGiven', { count: given });
    rows.push([t('journal'), given < lines ? `${entries} ${t('of', { count: lines })}` : entries]);
    const anchors = file.is === 'bundle' ? file.anchors : [];
    if (file.is === 'bundle') rows.push([t('exhibitsLabel'), t('exhibits', { count: file.exhibits })]);
    if (anchors.length > 0)
      rows.push([
        t('anchorsLabel'),
        ...anchors.flatMap(({ n, of, at, by, state, certificate }) => [
          draw('p', {}, t(`anchors.${state}`, { n, of, at: instantUtc(at), by: by || '—' })),
          ...(certificate === undefined ? [] : [draw('code', {}, certificate)]),
        ]),
      ]);
    const printed = file.is === 'bundle' ? file.manifest?.printed : fingerprint;
    if (printed !== undefined)
      rows.push([
        t('fingerprint'),
        draw('code', {}, shortHash(printed), draw('br', {}), printed),
        draw('p', { class: 'where' }, t('printed')),
      ]);
    if (file.is === 'bundle' && file.report !== undefined)
      rows.push([t('reportSha256'), draw('code', {}, file.report)]);
  }
  rows.push([t('sha256'), draw('code', {}, file.sha256)]);
  return draw('dl', {}, ...rows.flatMap(([label, ...values]) => [draw('dt', {}, label), draw('dd', {}, ...values)]));
}

function comparison({ t }: PageWords, file: CheckedFile): HTMLElement {
  const input = draw('input', { type: 'text', spellcheck: 'false', autocomplete: 'off' });
  const answer = draw('p', { class: 'verdict plain', role: 'status', hidden: '' });
  input.addEventListener('input', () => {
    answer.hidden = input.value.trim() === '';
    const found = compareFingerprint(portableDigest, file, input.value);
    const keys = {
      form: 'isForm',
      none: 'isNone',
      end: 'isEnd',
      file: 'isFile',
      report: 'isReport',
      entry: 'isEntry',
      broken: 'isBroken',
    } as const;
    answer.textContent = t(keys[found.is], found.is === 'entry' ? { n: found.n, at: instantUtc(found.at) } : {});
    answer.className = `verdict ${found.is === 'none' || found.is === 'broken' ? 'late' : found.is === 'form' ? 'plain' : 'good'}`;
  });
  return draw(
    'section',
    {},
    draw('h2', {}, t('compareTitle')),
    draw('p', {}, t('compareLead')),
    draw('label', { class: 'held' }, t('compareLabel'), input),
    answer,
  );
}
