import { atOnce } from '../../steps.ts';
import type { Choice } from '../choosing.ts';
import type { Attachment, Block, Part, Report } from '../model.ts';
import type { Paper } from '../paper.ts';
import { reportFrame, running } from '../running.ts';
import { chronology } from './chronology.ts';
import { shortFacts } from './cover.ts';
import { exhibits } from './exhibits.ts';
import { headLeft, offsets } from './head.ts';
import { laidIn } from './laid-in.ts';
import { proof } from './verification.ts';

/** The record of one incident: a page, then its exhibits. What the whole record says at length stands here in a sentence each. */
export function oneIncident(
  paper: Paper,
  choice: Choice,
  { attachment, sha256 }: { readonly attachment: Attachment; readonly sha256: string },
): Report {
  const { t, f, client } = paper;
  const title = client ? t('dispute.one.titleWith', { client }) : t('dispute.one.title');
  // The sentence that heads each part of a whole record is said here once, beneath.
  const list = withoutLead(exhibits(paper, choice));
  const first: Block[] = [
    { kind: 'title', text: t('dispute.one.title'), under: under(paper) },
    ...(paper.source.sample ? [{ kind: 'notice', tone: 'late', text: t('paper.record.sampleNote') } as const] : []),
    { kind: 'facts', rows: shortFacts(paper, choice) },
    ...withoutLead(atOnce(chronology(paper, choice))),
  ];
  const kept: Block[] = [{ kind: 'paragraph', text: t('dispute.one.kept') }, ...proof(paper, attachment, sha256)];
  const parts: readonly Part[] = [
    { blocks: first },
    { id: 'part-exhibits', title: t('paper.record.exhibits.title'), blocks: list },
    { id: 'part-verify', title: t('dispute.one.keptTitle'), blocks: kept },
    { id: 'part-laid-in', title: t('dispute.laid.title'), blocks: laidIn(paper, choice), newPage: true },
  ];
  return {
    ...reportFrame(paper),
    title,
    subject: t('paper.record.subject'),
    running: running(
      paper,
      headLeft(paper, choice),
      t('paper.running.zone', { zone: f.zone, offset: offsets(paper, choice) }),
    ),
    parts: parts.filter(({ blocks }) => blocks.length > 0),
    attachments: [attachment],
  };
}

/** With whom, and by whom it is kept. */
function under({ t, client, writer }: Paper): string {
  return [client, writer && t('paper.record.by', { name: writer })].filter(Boolean).join(' · ');
}

function withoutLead(blocks: readonly Block[]): readonly Block[] {
  return blocks.filter((block) => block.kind !== 'paragraph' || block.voice !== 'lead');
}
