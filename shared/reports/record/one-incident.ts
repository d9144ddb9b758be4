import { mediaWord } from '../../media-words.ts';
import type { AnyEffective } from '../../journal/effective.ts';
import type { Choice, ExhibitChosen } from '../choosing.ts';
import type { LaidIn } from '../laid-in.ts';
import type { Attachment, Block, Part, Report, Run } from '../model.ts';
import type { Paper } from '../paper.ts';
import { reportFrame, running } from '../running.ts';
import { namedIn } from './chronology.ts';
import { shortFacts } from './cover.ts';
import { entryBlock, type NamedIn } from './entry.ts';
import { exhibits } from './exhibits.ts';
import { headLeft, offsets } from './head.ts';
import { contents, whereCited } from './laid-in.ts';
import { proof } from './verification.ts';

/**
 * The record of one incident, on one page where its exhibits allow it. What the whole record says at length stands here in a sentence each, and an
 * exhibit is told once, where it is shown: its number, its entry with the time, and its fingerprint.
 */
export function oneIncident(
  paper: Paper,
  choice: Choice,
  { attachment, sha256 }: { readonly attachment: Attachment; readonly sha256: string },
): Report {
  const { t, f, client } = paper;
  const title = client ? t('dispute.one.titleWith', { client }) : t('dispute.one.title');
  const told = choice.placed.filter(({ one }) => !isToldBelow(paper, one));
  const named = namedIn(paper, choice);
  const first: Block[] = [
    { kind: 'title', text: t('dispute.one.title'), under: under(paper) },
    ...(paper.source.sample ? [{ kind: 'notice', tone: 'late', text: t('paper.record.sampleNote') } as const] : []),
    { kind: 'facts', rows: shortFacts(paper, choice) },
    ...told.map(({ one, under: day }) => entryBlock(paper, one, day, named, true)),
  ];
  const kept: Block[] = [
    { kind: 'paragraph', text: `${t('dispute.one.kept')} ${t('onePage.check')}`, voice: 'small' },
    proof(paper, attachment, sha256),
  ];
  // The sentence that heads each part of a whole record is said here once, beneath.
  const shown = paper.source.laidIn
    ? contents(paper, choice, { beneath: inFull, sized: smaller, brief: true })
    : withoutLead(exhibits(paper, choice));
  const parts: readonly Part[] = [
    { blocks: first },
    { id: 'part-laid-in', blocks: shown },
    { id: 'part-verify', title: t('dispute.one.keptTitle'), blocks: kept },
  ];
  return {
    ...reportFrame(paper),
    title,
    subject: t('paper.record.subject'),
    close: true,
    entries: choice.placed.length,
    running: running(
      paper,
      headLeft(paper, choice),
      t('paper.running.zone', { zone: f.zone, offset: offsets(paper, choice) }),
    ),
    parts: parts.filter(({ blocks }) => blocks.length > 0),
    attachments: [attachment],
  };
}

/** An exhibit that was never corrected is told where it is shown, and nowhere else. */
function isToldBelow({ source, about }: Paper, { kind, entry, struck }: AnyEffective): boolean {
  return kind === 'exhibit' && !struck && about(entry.id).length === 0 && source.laidIn?.has(entry.id) === true;
}

/** "cited in entry 12 · entry 13, recorded 2 May 2026 10:15:38 · my mailbox · 347 bytes · SHA-256 …", with whatever else its entry says. */
function inFull(paper: Paper, one: ExhibitChosen, named: NamedIn): readonly Run[] {
  const { t, f, cite } = paper;
  const { entry, body } = one;
  const day = f.dayAt(Date.parse(entry.recordedAt.at));
  const recorded = t('paper.record.chronology.recordedOn', { day: f.day(day), time: f.time(entry.recordedAt) });
  const { margin, details } = entryBlock(paper, one, day, named);
  const about: readonly (readonly Run[])[] = [
    whereCited(paper, entry.id, named),
    [`${t('paper.values.entry', { entry: cite(entry.id) })}, ${recorded}`],
    ...margin.slice(1).map(({ text }) => [text]),
    ...(body.source === undefined ? [] : [[body.source.replaceAll('\n', ' ')]]),
    ...details.map(({ label, value }) => [`${label}\u2002`, ...(typeof value === 'string' ? [value] : value)]),
    [t('onePage.file', { type: mediaWord(body.type, t), bytes: f.number(body.bytes) })],
    [`SHA-256 ${body.sha256}`],
  ];
  return about.flatMap((runs, i) => (i === 0 ? runs : [' · ', ...runs]));
}

/** Points that a picture stands high beside what else is on the page, and how much smaller than usual it may become for that. */
const besideRest = 300;
const least = 0.7;

/** A screenshot a little smaller, so that it stands on the page of what it shows. */
function smaller(laid: LaidIn): LaidIn {
  const [page, ...more] = laid.form === 'pages' ? laid.pages : [];
  if (laid.form !== 'pages' || !page || more.length > 0 || page.height * least > besideRest) return laid;
  const scale = Math.min(1, besideRest / page.height);
  return { ...laid, pages: [{ ...page, width: page.width * scale, height: page.height * scale }] };
}

/** With whom, and by whom it is kept. */
function under({ t, client, writer, source }: Paper): string {
  const unnamed = `${t('paper.record.cover.keptBy')}: ${t('unnamed.notGiven')}`;
  const by = writer ? t('paper.record.by', { name: writer }) : unnamed;
  return [client, by, source.me?.email].filter(Boolean).join(' · ');
}

function withoutLead(blocks: readonly Block[]): readonly Block[] {
  return blocks.filter((block) => block.kind !== 'paragraph' || block.voice !== 'lead');
}
