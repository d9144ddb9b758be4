import { useQuery } from '@tanstack/react-query';
import type { ClientId } from '../../shared/fields.ts';
import { asking } from '../app/asking.ts';
import { useWhereabouts } from '../app/place.ts';
import { useWords } from '../app/Words.tsx';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import styles from './Damage.module.css';

/** Says that a part of this journal cannot be read, that the rest can, and where to look. */
export function Damage({ client }: { client: ClientId }) {
  const { t } = useWords();
  const { go } = useWhereabouts();
  const detail = useQuery(asking('clients.get', { client })).data?.damage;
  return (
    <div className={styles['damage']}>
      <Notice tone="late" alert>
        <p>{t('window.clients.damaged')}</p>
        {detail !== undefined && <p className={styles['detail']}>{detail}</p>}
        <Button look="step" onPress={() => go({ at: 'verify' })}>
          {t('window.clients.damagedLook')}
        </Button>
      </Notice>
    </div>
  );
}
