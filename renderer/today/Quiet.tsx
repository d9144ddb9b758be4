import type { ClientSummary } from '../../shared/calls/clients.ts';
import { useWhereabouts } from '../app/place.ts';
import { useWords } from '../app/Words.tsx';
import { Button } from '../ui/Button.tsx';
import { MenuButton } from '../ui/Menu.tsx';
import styles from './Today.module.css';

/** The last line of the day: anything to record? */
export function Quiet({ clients, isQuiet }: { clients: readonly ClientSummary[]; isQuiet: boolean }) {
  const { t } = useWords();
  const { go } = useWhereabouts();
  const current = clients.filter(({ state }) => state !== 'former');
  const [only] = current;
  const write = (client: ClientSummary) => go({ at: 'client', client: client.id, tab: 'log', write: true });
  return (
    <section className={styles['quiet']}>
      {isQuiet && <p>{t('places.today.quiet')}</p>}
      <p>{t('places.today.anything')}</p>
      {only && current.length === 1 ? (
        <Button look="plain" onPress={() => write(only)}>
          {t('places.today.capture')}
        </Button>
      ) : (
        <MenuButton
          look="plain"
          items={current.map(({ id, name }) => ({ id, label: name }))}
          onAction={(id) => {
            const client = current.find((one) => one.id === id);
            if (client) write(client);
          }}
        >
          {t('places.today.capture')}
        </MenuButton>
      )}
    </section>
  );
}
