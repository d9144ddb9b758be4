import { useQuery } from '@tanstack/react-query';
import type { ClientId } from '../../shared/fields.ts';
import { asking } from '../app/asking.ts';
import { useWhereabouts } from '../app/place.ts';
import { useWords } from '../app/Words.tsx';
import { Behind } from '../money/parts/Behind.tsx';
import { placeOfItem } from '../today/place-of-act.ts';
import { LinkButton } from '../ui/LinkButton.tsx';
import { todayWords } from '../../shared/today-words.ts';
import styles from './Next.module.css';

/** The one thing that comes next with this client, by the user's own rules; nothing where nothing is due. */
export function Next({ client }: { client: ClientId }) {
  const words = useWords();
  const { t } = words;
  const { go } = useWhereabouts();
  const items = useQuery(asking('today.view', {})).data?.items.filter(
    (item) => item.client === client && item.kind !== 'draft' && item.kind !== 'retention-passed',
  );
  const [first, ...others] = items ?? [];
  if (!first) return null;
  return (
    <section className={styles['next']}>
      <h2>{t('window.figures.next')}</h2>
      <p>
        <Behind
          client={client}
          of={t('window.figures.next')}
          value={todayWords(first, words)}
          counted={{ ids: first.entries }}
          look="quiet"
        />
      </p>
      <LinkButton onPress={() => go(placeOfItem(client, first))}>{t(`window.next.act.${first.act}`)}</LinkButton>
      {others.length > 0 && (
        <small>
          <LinkButton look="quiet" onPress={() => go({ at: 'today' })}>
            {t('window.figures.more', { count: others.length })}
          </LinkButton>
        </small>
      )}
    </section>
  );
}
