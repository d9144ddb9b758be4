import type { Entry } from '../../journal/entry.ts';
import type { Choice } from '../choosing.ts';
import type { Block, Run, Runs } from '../model.ts';
import { occurredOf } from '../../journal/occurred.ts';
import { entryRun, spaced, termsPlace, type Paper } from '../paper.ts';
import { shortHash } from '../../journal/fingerprint.ts';
import { messageOr } from '../../messages/translate.ts';
import { everyAddendum } from './addenda.ts';
import { withheldLines } from './withheld.ts';

/** The parts a record has, numbered as they come. */
export interface Chapter {
  readonly id: string;
  readonly number: number;
  readonly title: string;
}

/** The first page: what this is, of whom, over which range, what is in it and what was left out (row 66). */
export function cover(paper: Paper, choice: Choice, chapters: readonly Chapter[]): Block[] {
  const { t, f, source, client, writer, fingerprint } = paper;
  const label = (name: CoverLabel) => t(`paper.record.cover.${name}`);
  const trade = source.me?.trade;
  const under =
    trade === undefined ? t('paper.record.by', { name: writer }) : t('paper.record.byTrade', { name: writer, trade });
  const facts: { label: string; value: Runs }[] = [
    { label: label('number'), value: source.number },
    { label: label('made'), value: madeAt(paper) },
    { label: label('keptBy'), value: party(writer || t('unnamed.notGiven'), source.me?.address, source.me?.email) },
    { label: label('concerns'), value: party(client, paper.profile?.address) },
    { label: t('paper.fields.people'), value: people(paper) },
    { label: label('purpose'), value: t(`paper.record.cover.purposes.${source.options.audience}`) },
    { label: label('range'), value: range(paper, choice) },
    {
      label: label('order'),
      value: t(source.options.order === 'recorded' ? 'dispute.orderRecorded' : 'paper.record.cover.orderValue'),
    },
    { label: label('filters'), value: filters(paper) },
    { label: label('contains'), value: contains(paper, choice) },
    {
      label: t('onePage.inForce'),
      value: spaced(
        choice.inForce.map(({ entry }) => toTerms(paper, entry)),
        ', ',
      ),
    },
    { label: label('leftOut'), value: leftOut(paper, choice).join('\n') },
    { label: label('clock'), value: t('paper.record.cover.clockValue', { zone: f.zone }) },
    { label: label('marks'), value: clockNote(paper, choice) },
    { label: label('fingerprint'), value: shortHash(fingerprint) },
    { label: label('program'), value: t('paper.record.cover.programValue', { version: source.appVersion }) },
  ];
  return [
    {
      kind: 'title',
      text: client ? t('paper.record.titleWith', { client }) : t('paper.record.title'),
      ...(writer && { under }),
    },
    ...(source.sample ? [{ kind: 'notice', tone: 'late', text: t('paper.record.sampleNote') } as const] : []),
    { kind: 'notice', tone: 'plain', text: notice(paper, chapters) },
    { kind: 'facts', rows: facts.filter(({ value }) => value.length > 0) },
  ];
}

/** The version of the terms that an entry is, with the way to where it stands in full. */
function toTerms({ t, cite }: Paper, { id }: Entry): Run {
  return { text: t('paper.values.entry', { entry: cite(id) }), to: termsPlace(id) };
}

/** What the first page of a single incident says of it: the same in short. */
export function shortFacts(paper: Paper, choice: Choice): { label: string; value: Runs }[] {
  const { t, source } = paper;
  const label = (name: CoverLabel) => t(`paper.record.cover.${name}`);
  const facts = [
    { label: t('words.kinds.incident'), value: theIncident(paper) },
    { label: label('number'), value: `${source.number} · ${madeAt(paper)}` },
    { label: t('paper.fields.people'), value: people(paper) },
    { label: label('contains'), value: contains(paper, choice) },
    { label: label('leftOut'), value: leftOut(paper, choice).join(' · ') },
  ];
  return facts.filter(({ value }) => value !== '');
}

/** The parts by number and name with their pages, each a link. */
export function contents({ t }: Paper, chapters: readonly Chapter[]): Block[] {
  return [
    { kind: 'heading', text: t('paper.record.cover.contents') },
    {
      kind: 'list',
      ordered: true,
      items: chapters.map(({ id, title }) => [
        { text: title, to: id },
        { text: '\u2002', quiet: true },
        { text: '', page: id },
      ]),
    },
  ];
}

type CoverLabel =
  | 'number' | 'made' | 'keptBy' | 'concerns' | 'purpose' | 'range' | 'order' | 'filters' | 'contains' | 'leftOut' | 'clock' | 'marks'
  | 'fingerprint' | 'program'; // prettier-ignore

function madeAt({ t, f, source: { madeAt } }: Paper): string {
  return t('paper.record.cover.madeValue', {
    local: f.stamp(madeAt),
    offset: f.offset(Date.parse(madeAt.at)),
    utc: f.stampInUtc(madeAt),
  });
}

function party(...lines: readonly (string | undefined)[]): string {
  // An address of several lines is set in one: the first page has room for what only it says.
  const said = lines.filter((line) => line !== undefined && line !== '').map((line) => line?.split('\n').join(', '));
  return said.join('\n');
}

/** Which of the entries below it is, and when it happened. */
function theIncident(paper: Paper): Runs {
  const id = paper.source.options.incident;
  const entry = id && paper.entries.get(id);
  if (!id || !entry) return '';
  const { f, cite } = paper;
  const occurred = occurredOf(entry);
  const when = occurred ? f.occurred(occurred, entry.recordedAt, cite) : f.stamp(entry.recordedAt);
  return [entryRun(paper, id), ` · ${when}`];
}

/** Who is who on the client's side: names without roles mean nothing to a stranger. */
function people({ t, profile }: Paper): string {
  const said = (profile?.people ?? []).map(({ name, role }) =>
    role === undefined ? name : t('paper.values.person', { name, role }),
  );
  return said.join(' · ');
}

function range({ t, f, source: { options } }: Paper, { days }: Choice): string {
  const { from, to } = options;
  if (from !== undefined && to !== undefined) return t('paper.record.cover.rangePart', { period: f.period(from, to) });
  if (from !== undefined) return t('paper.record.cover.rangeFrom', { from: f.day(from) });
  if (to !== undefined) return t('paper.record.cover.rangeTo', { to: f.day(to) });
  if (!days) return t('paper.record.cover.rangeEmpty');
  return t('paper.record.cover.rangeAll', { period: f.period(days.first, days.last) });
}

function filters({ t, f, source: { options } }: Paper): string {
  const kinds = (options.kinds ?? []).map((kind) => messageOr(f.language, `words.kinds.${kind}`, kind));
  const signs = (options.signs ?? []).map((sign) => messageOr(f.language, `words.signs.${sign}`, sign));
  const lines = [
    ...(kinds.length > 0 ? [t('paper.record.cover.filterKinds', { kinds: f.list(kinds) })] : []),
    ...(signs.length > 0 ? [t('dispute.filterSigns', { signs: f.list(signs) })] : []),
  ];
  return lines.length > 0 ? lines.join('\n') : t('paper.record.cover.filterNone');
}

/** "Incident 12 · Invoice 4 · 3 corrections", in the order of how many. */
function contains(paper: Paper, choice: Choice): string {
  const { t, f } = paper;
  const { placed } = choice;
  const counts = new Map<string, number>();
  for (const { one } of placed) {
    const kind = t(`words.kinds.${one.kind}`);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const corrections = correctionsIn(paper, choice);
  const kinds = [...counts].sort((a, b) => b[1] - a[1]);
  return [
    t('paper.running.entries', { count: placed.length }),
    ...kinds.map(([kind, times]) => together(t('paper.record.cover.counted', { kind, times: f.number(times) }))),
    ...(corrections > 0 ? [t('paper.record.cover.corrections', { count: corrections })] : []),
  ].join('\u00a0· ');
}

/** The corrections that stand beneath the entries of the chronology, those of corrections among them. */
function correctionsIn(paper: Paper, { placed }: Choice): number {
  return placed.reduce((sum, { one }) => sum + everyAddendum(paper, one.entry.id).length, 0);
}

/** A count stays on the line of what was counted. */
function together(text: string): string {
  return text.replace(/ (?=\S+$)/, '\u00a0');
}

function leftOut(paper: Paper, choice: Choice): string[] {
  const { t, f, source } = paper;
  const { outOfRange, otherKinds, otherSigns, unrelated, assessments, ownCopy, privateFields } = choice;
  const named = choice.exhibits.filter(({ entry }) => {
    const laid = source.laidIn?.get(entry.id);
    return laid?.form === 'described' && laid.why === 'by-choice';
  });
  // They have numbers of their own, which are missing with those of their entries.
  const corrections = source.entries.filter(({ id, kind }) => kind === 'addendum' && !paper.shows(id)).length;
  const lines = [
    ...(outOfRange > 0 ? [t('paper.record.cover.outOfRange', { count: outOfRange })] : []),
    ...(otherKinds > 0 ? [t('paper.record.cover.otherKinds', { count: otherKinds })] : []),
    ...(otherSigns > 0 ? [t('dispute.leftOut.signs', { count: otherSigns })] : []),
    ...(unrelated > 0 ? [t('dispute.leftOut.unrelated', { count: unrelated })] : []),
    ...(corrections > 0 ? [t('dispute.leftOut.corrections', { count: corrections })] : []),
    ...(named.length > 0
      ? [
          t('dispute.leftOut.exhibits', {
            count: named.length,
            exhibits: f.list(named.map(({ body }) => body.number)),
          }),
        ]
      : []),
    ...(assessments.length > 0
      ? [
          t('paper.record.cover.assessments', {
            count: assessments.length,
            entries: f.list(assessments.map(source.cite)),
          }),
        ]
      : []),
    ...(ownCopy.length > 0
      ? [
          t('paper.record.cover.ownCopy', {
            count: ownCopy.length,
            entries: f.list(ownCopy.map(source.cite)),
          }),
        ]
      : []),
    ...(privateFields > 0 ? [t('paper.record.cover.privateFields', { count: privateFields })] : []),
    ...withheldLines(paper, choice),
  ];
  return [
    ...(lines.length > 0 ? lines : [t('paper.record.cover.leftOutNothing')]),
    t('paper.record.cover.otherClients'),
  ];
}

function clockNote(paper: Paper, { placed }: Choice): string {
  const { t } = paper;
  const count = placed.filter(({ one: { entry } }) =>
    [entry, ...everyAddendum(paper, entry.id)].some(({ clock }) => clock?.length),
  ).length;
  return count === 0 ? t('paper.record.cover.marksNone') : t('paper.record.cover.marks', { count });
}

function notice({ t }: Paper, chapters: readonly Chapter[]): string {
  const numberOf = (id: string) => chapters.find((chapter) => chapter.id === id)?.number ?? '';
  return t('paper.record.cover.notice', { kept: numberOf('part-kept'), verify: numberOf('part-verify') });
}
