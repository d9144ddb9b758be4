import { useQuery } from '@tanstack/react-query';
import type { ClientId } from '../../shared/fields.ts';
import { asking, useAct } from '../app/asking.ts';
import { FailureNotice } from '../app/FailureNotice.tsx';
import { useWords } from '../app/Words.tsx';
import { Button } from '../ui/Button.tsx';
import type { SentLetter } from './Sent.tsx';

/** What a letter that was sent says about the work, offered to be done here with one key: stopped, or taken up again (seeds A27, C1). */
export function WorkTurn({ client, sent }: { client: ClientId; sent: SentLetter }) {
  const { t } = useWords();
  const money = useQuery(asking('money.view', { client })).data;
  const seal = useAct('entries.seal');
  if (!money) return null;
  const isStop = sent.template === 'stop-work';
  // Done already, or just now.
  if (money.stopWork.stopped === isStop) return null;
  const { on, invoices, entry: letter } = sent;
  const act = () =>
    isStop
      ? seal.mutate({
          client,
          kind: 'work-stopped',
          body: { on, letter, ...(invoices.length > 0 && { invoices: [...invoices] }) },
        })
      : seal.mutate({ client, kind: 'work-resumed', body: { on, letter } });
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
