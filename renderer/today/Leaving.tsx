import type { ClientSummary } from '../../shared/calls/clients.ts';
import { useToday } from '../app/now.ts';
import { useWhereabouts } from '../app/place.ts';
import { useWords } from '../app/Words.tsx';
import { Button } from '../ui/Button.tsx';
import styles from './Today.module.css';

/** Clients being let go, with the way back into their five screens. */
export function Leaving({ clients }: { clients: readonly ClientSummary[] }) {
  const { t, format } = useWords();
  const { go } = useWhereabouts();
  const today = useToday();
  if (clients.length === 0) return null;
  return (
    <section className={styles['part']}>
      <h2>{t('places.today.leaving')}</h2>
      <ul>
        {clients.map(({ id, name, since }) => (
          <li key={id} className={styles['line']}>
            <div className={styles['what']}>
              <p>{name}</p>
              {since !== undefined && (
                <small>{t('window.clients.since.letting-go', { day: format.dayShort(since, today) })}</small>
              )}
            </div>
            <Button look="step" onPress={() => go({ at: 'letting-go', client: id })}>
              {t('places.today.leavingGo')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
