import { useQuery } from '@tanstack/react-query';
import type { ClientId } from '../../shared/fields.ts';
import { asking, useAct } from '../app/asking.ts';
import { FailureNotice } from '../app/FailureNotice.tsx';
import { useWords } from '../app/Words.tsx';
import { Button } from '../ui/Button.tsx';
import type { SentLetter } from './Sent.tsx';

/** The letters after which something is to be done here as well. */
export const followUps: ReadonlySet<string> = new Set(['stop-work', 'resume']);

/** What a letter that was sent says about the work, offered to be done here with one key: stopped, or taken up again (seeds A27, C1). */
export function FollowUp({ client, sent }: { client: ClientId; sent: SentLetter }) {
  const { t } = useWords();
  const money = useQuery({ ...asking('money.view', { client }), enabled: followUps.has(sent.template) }).data;
  const seal = useAct('entries.seal');
  if (!money || !followUps.has(sent.template)) return null;
  const isStop = sent.template === 'stop-work';
  // Done already, or just now.
  if (money.stopWork.stopped === isStop) return null;
  const { on, invoices } = sent;
  const act = () =>
    isStop
      ? seal.mutate({
          client,
          kind: 'work-stopped',
          body: { on, ...(invoices.length > 0 && { invoices: [...invoices] }) },
        })
      : seal.mutate({ client, kind: 'work-resumed', body: { on } });
  return (
    <>
      <p>{t(isStop ? 'followUp.stopText' : 'followUp.resumeText')}</p>
      <FailureNotice failure={seal.error} />
      <p>
        <Button look="primary" autoFocus isPending={seal.isPending} onPress={act}>
          {t(isStop ? 'followUp.stop' : 'money.stop.resume')}
        </Button>
      </p>
    </>
  );
}
