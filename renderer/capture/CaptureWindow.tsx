import { useQuery } from '@tanstack/react-query';
import { Answer } from '../app/Answer.tsx';
import { asking } from '../app/asking.ts';
import { Foundation } from '../app/Foundation.tsx';
import { useWords } from '../app/Words.tsx';
import { CapturePage } from './CapturePage.tsx';
import styles from './Capture.module.css';

/** The small window of the global shortcut: client, what happened, sign. */
export function CaptureWindow() {
  return (
    <Foundation>
      <Clients />
    </Foundation>
  );
}

function Clients() {
  const { t } = useWords();
  const status = useQuery(asking('vault.status', {}));
  const clients = useQuery({ ...asking('clients.list', {}), enabled: status.data?.state === 'open' });
  return (
    <Answer of={status}>
      {({ state }) => {
        if (state === 'locked') return <p className={styles['alone']}>{t('errors.locked')}</p>;
        if (state === 'none') return <p className={styles['alone']}>{t('places.capture.noClients')}</p>;
        return (
          <Answer of={clients}>
            {({ clients: list }) =>
              list.length === 0 ? (
                <p className={styles['alone']}>{t('places.capture.noClients')}</p>
              ) : (
                <CapturePage clients={list} />
              )
            }
          </Answer>
        );
      }}
    </Answer>
  );
}
