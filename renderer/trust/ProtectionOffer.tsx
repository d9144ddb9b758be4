import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ClientId } from '../../shared/fields.ts';
import { asking } from '../app/asking.ts';
import { useWords } from '../app/Words.tsx';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { ProtectDialog } from './ProtectDialog.tsx';
import styles from './Trust.module.css';

/** The first thing one recorded: after it, and not before, the passphrase is offered, with what losing it means. */
export function ProtectionOffer({ client }: { client: ClientId }) {
  const { t } = useWords();
  const [answer, setAnswer] = useState<'open' | 'not-now'>();
  const status = useQuery(asking('vault.status', {})).data;
  const summary = useQuery(asking('clients.get', { client })).data?.summary;
  // The client's opening is the first entry, what happened the second.
  const isFirst = summary?.entries === 2;
  const isOffered = isFirst && status?.protection === 'none' && !status.sample && answer !== 'not-now';
  // The journal is protected before its recovery key has been seen: the dialog that shows it stays.
  if (!isOffered && answer !== 'open') return null;
  return (
    <div className={styles['offer']}>
      <Notice>
        <p>{t('trust.protect.offer')}</p>
        <div className={styles['acts']}>
          <Button look="step" onPress={() => setAnswer('open')}>
            {t('trust.protect.turnOn')}
          </Button>
          <Button look="quiet" onPress={() => setAnswer('not-now')}>
            {t('trust.protect.notNow')}
          </Button>
        </div>
        {answer === 'open' && <ProtectDialog onClose={() => setAnswer(undefined)} />}
      </Notice>
    </div>
  );
}
