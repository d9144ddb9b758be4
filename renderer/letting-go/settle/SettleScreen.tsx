import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { together } from '../../../shared/counted.ts';
import { z } from 'zod';
import type { EntryId } from '../../../shared/fields.ts';
import { asking, useAct } from '../../app/asking.ts';
import { Begun, useWritten } from '../../app/Begun.tsx';
import { FailureNotice } from '../../app/FailureNotice.tsx';
import { useToday } from '../../app/now.ts';
import { useWords } from '../../app/Words.tsx';
import { Behind } from '../../money/parts/Behind.tsx';
import { RecordButton } from '../../money/forms/RecordButton.tsx';
import { RecordingProvider } from '../../money/forms/RecordingProvider.tsx';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { openSums } from '../balance.ts';
import type { ScreenProps } from '../LettingGoPage.tsx';
import { Fields, Part, ScreenFrame } from '../Screen.tsx';
import { OpenItems } from './OpenItems.tsx';
import { openBalances, unbilledSum } from './open-balances.ts';

/** The balance and what else is open, before anything is handed over. Going on although something is open needs a reason. */
export function SettleScreen(props: ScreenProps) {
  const { goTo } = props;
  return (
    <Begun of={{ form: 'settle', client: props.summary.id }} onClose={() => goTo('accounts')}>
      {(end, draft) => <Settle {...props} end={end} draft={draft} />}
    </Begun>
  );
}

function Settle({ summary, view, end, draft }: ScreenProps & { readonly end: () => void; readonly draft: EntryId }) {
  const { t, format } = useWords();
  const today = useToday();
  const client = summary.id;
  const money = useQuery(asking('money.view', { client }));
  const seal = useAct('entries.seal');
  const [why, setWhy] = useWritten('why', view.settled?.overrideReason ?? '', z.string());
  const [isTried, setTried] = useState(false);
  const balance = money.data ? openBalances(money.data) : summary.balance;
  const sum = openSums(balance, format);
  const unbilled = money.data && unbilledSum(money.data);
  const needsReason = sum !== undefined && why.trim() === '';
  const isSame = view.settled !== undefined && (view.settled.overrideReason ?? '') === why.trim();
  const goOn = () => {
    setTried(true);
    if (isSame) return end();
    if (needsReason || seal.isPending) return;
    const body = {
      step: 'settle' as const,
      on: today,
      balance: balance.map(({ minor, currency }) => ({ minor, currency })),
      ...(sum !== undefined && { overrideReason: why.trim() }),
    };
    seal.mutate({ client, kind: 'letting-go-step', body, draft }, { onSuccess: end });
  };
  return (
    <ScreenFrame
      title={t('places.lettingGo.steps.settle')}
      lead={t('places.lettingGo.settle.lead')}
      foot={
        <>
          <span>
            {view.settled && t('places.lettingGo.settle.recorded', { day: format.day(view.settled.on) })}{' '}
            {t('places.lettingGo.settle.later')}
          </span>
          <Button look="primary" isPending={seal.isPending} onPress={goOn}>
            {sum === undefined || isSame
              ? t('places.lettingGo.settle.record')
              : t('places.lettingGo.settle.recordOpen', { sum })}
          </Button>
        </>
      }
    >
      {sum === undefined ? (
        <Notice tone="good">
          <p>
            {t(
              money.data?.invoices.length === 0 ? 'places.lettingGo.settle.unknown' : 'places.lettingGo.settle.current',
            )}
          </p>
        </Notice>
      ) : (
        <Notice tone="late">
          <p>
            <strong>
              <Behind
                client={client}
                of={t('places.lettingGo.settle.items')}
                value={t('places.lettingGo.settle.notCurrent', { sum })}
                counted={together(money.data?.balances.map(({ openEntries }) => openEntries) ?? [])}
                look="quiet"
              />
            </strong>{' '}
            {t('places.lettingGo.settle.notCurrentText')}
          </p>
        </Notice>
      )}
      <Part title={t('places.lettingGo.settle.items')}>
        <OpenItems client={client} money={money.data} />
      </Part>
      <Part title={t('places.lettingGo.settle.finalInvoice')}>
        <p>{t('places.lettingGo.settle.finalInvoiceText')}</p>
        <div>
          <RecordingProvider client={client}>
            <RecordButton
              kind="invoice"
              look="plain"
              {...(unbilled && { preset: { amount: unbilled }, currency: unbilled.currency })}
            >
              {t('places.lettingGo.settle.finalInvoiceDo')}
            </RecordButton>
          </RecordingProvider>
        </div>
      </Part>
      {sum !== undefined && (
        <Part title={t('places.lettingGo.settle.waits')}>
          <Fields>
            <TextArea
              label={t('places.lettingGo.settle.override')}
              hint={t('places.lettingGo.settle.overrideHint')}
              value={why}
              onChange={setWhy}
              {...(isTried && needsReason && { error: t('places.lettingGo.settle.overrideNeeded') })}
            />
          </Fields>
        </Part>
      )}
      <FailureNotice failure={seal.error} />
    </ScreenFrame>
  );
}
