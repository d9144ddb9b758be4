import type { ClientId } from '../../shared/fields.ts';
import { RecordFact } from './RecordFact.tsx';
import type { SentLetter } from './Sent.tsx';
import { WorkTurn } from './WorkTurn.tsx';

/** The letters after which work stops or goes on. */
const turns: ReadonlySet<string> = new Set(['stop-work', 'resume']);

/** Whether something is to be done here as well, now that a letter was sent. */
export function hasFollowUp({ template, fact }: SentLetter): boolean {
  return fact !== undefined || turns.has(template);
}

/** What a letter that was sent says of the work, or made a fact, offered to be recorded too. */
export function FollowUp({ client, sent }: { client: ClientId; sent: SentLetter }) {
  const { fact } = sent;
  if (fact) return <RecordFact client={client} sent={sent} fact={fact} />;
  return turns.has(sent.template) ? <WorkTurn client={client} sent={sent} /> : null;
}
