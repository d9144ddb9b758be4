import { AccountsTable } from '../../accounts/AccountsTable.tsx';
import { AddAccount } from '../../accounts/AddAccount.tsx';
import { Renewals } from '../../accounts/Renewals.tsx';
import { useAct } from '../../app/asking.ts';
import { FailureNotice } from '../../app/FailureNotice.tsx';
import { useToday } from '../../app/now.ts';
import { useWhereabouts } from '../../app/place.ts';
import { useWords } from '../../app/Words.tsx';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { openSums } from '../balance.ts';
import type { ScreenProps } from '../LettingGoPage.tsx';
import { ScreenFrame } from '../Screen.tsx';

/** Handing over the accounts, with what is still open in sight. Going on records the balance of the day. */
export function AccountsScreen({ summary, view, accounts, goTo }: ScreenProps) {
  const { t, format } = useWords();
  const today = useToday();
  const seal = useAct('entries.seal');
  const { go } = useWhereabouts();
  const client = summary.id;
  const sum = openSums(summary.balance, format);
  const isAllDone = accounts.accounts.length > 0 && accounts.handedOver === accounts.toHandOver;
  const goOn = () => {
    if (view.handedOver) return goTo('report');
    const body = { step: 'accounts' as const, on: today, balance: summary.balance };
    seal.mutate({ client, kind: 'letting-go-step', body }, { onSuccess: () => goTo('report') });
  };
  return (
    <ScreenFrame
      title={t('places.lettingGo.steps.accounts')}
      lead={t('places.accounts.lead')}
      foot={
        <>
          <AddAccount client={client} />
          {accounts.awaitingClient > 0 && (
            <Button onPress={() => go({ at: 'letter', client, template: 'confirm-access' })}>
              {t('places.lettingGo.accounts.letter')}
            </Button>
          )}
          <span>
            {accounts.awaitingClient > 0 && t('places.accounts.awaiting', { count: accounts.awaitingClient })}
            {isAllDone && t('places.lettingGo.accounts.allDone')}
          </span>
          <Button look="primary" isPending={seal.isPending} onPress={goOn}>
            {t('places.lettingGo.accounts.go')}
          </Button>
        </>
      }
    >
      {sum !== undefined && (
        <Notice tone="late">
          <p>
            <strong>{t('places.lettingGo.accounts.payTitle', { sum })}</strong> {t('places.lettingGo.accounts.payText')}
          </p>
        </Notice>
      )}
      {accounts.accounts.length === 0 ? (
        <Notice>
          <p>{t('places.accounts.emptyText', { client: summary.name })}</p>
        </Notice>
      ) : (
        <AccountsTable client={client} accounts={accounts.accounts} />
      )}
      <Renewals renewals={accounts.renewals} />
      <FailureNotice failure={seal.error} />
    </ScreenFrame>
  );
}
