import { useQuery } from '@tanstack/react-query';
import type { ClientSummary } from '../../shared/calls/clients.ts';
import { Answer } from '../app/Answer.tsx';
import { asking } from '../app/asking.ts';
import { useWords } from '../app/Words.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Panel } from '../ui/Page.tsx';
import styles from './AccountsPanel.module.css';
import { AccountsTable } from './AccountsTable.tsx';
import { AddAccount } from './AddAccount.tsx';
import { Renewals } from './Renewals.tsx';

/** A client's accounts: the register, and how far each is handed over. */
export function AccountsPanel({ summary: { id: client, name } }: { summary: ClientSummary }) {
  const { t } = useWords();
  const view = useQuery(asking('accounts.view', { client }));
  return (
    <Panel>
      <Answer of={view}>
        {({ accounts, awaitingClient, renewals }) =>
          accounts.length === 0 ? (
            <EmptyState title={t('places.accounts.emptyTitle')}>
              <p>{t('places.accounts.emptyText', { client: name })}</p>
              <AddAccount client={client} look="primary" />
            </EmptyState>
          ) : (
            <>
              <p className={styles['lead']}>{t('places.accounts.lead')}</p>
              <AccountsTable client={client} accounts={accounts} />
              <div className={styles['foot']}>
                <AddAccount client={client} />
                {awaitingClient > 0 && <p>{t('places.accounts.awaiting', { count: awaitingClient })}</p>}
              </div>
              <Renewals renewals={renewals} />
            </>
          )
        }
      </Answer>
    </Panel>
  );
}
