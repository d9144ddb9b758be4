import { useState } from 'react';
import { handoverSteps, type AccountStep } from '../../shared/accounts.ts';
import { stepOf, type AccountView, type StepDone } from '../../shared/accounts-view.ts';
import type { ClientId } from '../../shared/fields.ts';
import { useWords } from '../app/Words.tsx';
import { AccountDialog } from './AccountDialog.tsx';
import { AccountHead } from './AccountHead.tsx';
import styles from './AccountsTable.module.css';
import { DoneDialog } from './DoneDialog.tsx';
import { NotLetIn } from './NotLetIn.tsx';
import { StepCell } from './StepCell.tsx';
import { StepDialog } from './StepDialog.tsx';

type Opened =
  | { readonly what: 'account'; readonly account: AccountView }
  | { readonly what: 'step'; readonly account: AccountView; readonly step: AccountStep }
  | { readonly what: 'done'; readonly account: AccountView; readonly done: StepDone };

/** Accounts by the steps of their handover: every cell is an act, with its date and proof once it is done. */
export function AccountsTable({ client, accounts }: { client: ClientId; accounts: readonly AccountView[] }) {
  const { t } = useWords();
  const [opened, setOpened] = useState<Opened>();
  const onClose = () => setOpened(undefined);
  return (
    <div className={styles['frame']}>
      <table className={styles['table']} aria-label={t('window.clients.tabs.accounts')}>
        <thead>
          <tr>
            <th scope="col">{t('places.accounts.account')}</th>
            {handoverSteps.map((step) => (
              <th key={step} scope="col">
                {t(`words.steps.${step}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {accounts.map((account) => (
            <tr key={account.id}>
              <th scope="row">
                <AccountHead account={account} onOpen={() => setOpened({ what: 'account', account })} />
              </th>
              {!account.toHandOver && (
                <td colSpan={handoverSteps.length} data-label={t('ledgers.columns.state')}>
                  <NotLetIn onOpen={() => setOpened({ what: 'step', account, step: 'access-granted' })} />
                </td>
              )}
              {(account.toHandOver ? handoverSteps : []).map((step) => (
                <td key={step} data-label={t(`words.steps.${step}`)}>
                  <StepCell
                    account={account}
                    step={step}
                    onOpen={() => {
                      const done = stepOf(account, step);
                      setOpened(done ? { what: 'done', account, done } : { what: 'step', account, step });
                    }}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {opened?.what === 'account' && <AccountDialog client={client} account={opened.account} onClose={onClose} />}
      {opened?.what === 'step' && (
        <StepDialog
          client={client}
          account={opened.account}
          step={opened.step}
          alike={accounts.filter(({ id, next }) => id !== opened.account.id && next === opened.step)}
          onClose={onClose}
        />
      )}
      {opened?.what === 'done' && (
        <DoneDialog client={client} account={opened.account} done={opened.done} onClose={onClose} />
      )}
    </div>
  );
}
