import { useQuery } from '@tanstack/react-query';
import type { Output } from '../../shared/contract.ts';
import type { ClientId } from '../../shared/fields.ts';
import { asking } from '../app/asking.ts';
import { useWhereabouts, type ClientTab } from '../app/place.ts';
import { useWords } from '../app/Words.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';
import { nextWords } from './next-words.ts';
import styles from './Next.module.css';

type Act = Output<'today.view'>['items'][number]['act'];

/** Where each act is done. */
const tabOf: Readonly<Record<Act, ClientTab>> = {
  'send-letter': 'next',
  'record-payment': 'money',
  'resume-work': 'money',
  nudge: 'money',
  'record-answer': 'money',
  'tick-obligation': 'money',
  'see-terms': 'money',
  'finish-draft': 'log',
};

/** The one thing that comes next with this client, by the user's own rules; nothing where nothing is due. */
export function Next({ client }: { client: ClientId }) {
  const words = useWords();
  const { t } = words;
  const { go } = useWhereabouts();
  const items = useQuery(asking('today.view', {})).data?.items.filter(
    (item) => item.client === client && item.kind !== 'draft',
  );
  const [first, ...others] = items ?? [];
  if (!first) return null;
  return (
    <section className={styles['next']}>
      <h2>{t('window.figures.next')}</h2>
      <p>{nextWords(first, words)}</p>
      <LinkButton
        onPress={() =>
          go(first.act === 'send-letter' ? { at: 'letter', client } : { at: 'client', client, tab: tabOf[first.act] })
        }
      >
        {t(`window.next.act.${first.act}`)}
      </LinkButton>
      {others.length > 0 && <small>{t('window.figures.more', { count: others.length })}</small>}
    </section>
  );
}
