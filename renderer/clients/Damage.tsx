import { useQuery } from '@tanstack/react-query';
import { intactWords } from '../../shared/exactly.ts';
import type { ClientId } from '../../shared/fields.ts';
import { asking } from '../app/asking.ts';
import { useWhereabouts } from '../app/place.ts';
import { useWords } from '../app/Words.tsx';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import styles from './Damage.module.css';

/** Says that a part of this journal cannot be read, that the rest can, and where to look. */
export function Damage({ client }: { client: ClientId }) {
  const { t, word } = useWords();
  const { go } = useWhereabouts();
  const { damage, damages = [] } = useQuery(asking('clients.get', { client })).data ?? {};
  return (
    <div className={styles['damage']}>
      <Notice tone="late" alert>
        <p>{t('window.clients.damaged')}</p>
        {damages.length === 0 && damage !== undefined && <p className={styles['detail']}>{damage}</p>}
        {damages.map(({ n, line, intact, beyond }) => (
          <p key={`${n} ${line}`} className={styles['detail']}>
            {t('exactly.damage', { n, line })} {intactWords(word, intact > 0 ? [[1, intact]] : [])}{' '}
            {beyond > 0 && t('exactly.beyond', { number: beyond })}
          </p>
        ))}
        <Button look="step" onPress={() => go({ at: 'verify' })}>
          {t('window.clients.damagedLook')}
        </Button>
      </Notice>
    </div>
  );
}
