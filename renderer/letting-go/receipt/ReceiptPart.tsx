import { useState } from 'react';
import { receiptText } from '../../../shared/reports/show-receipt.ts';
import { useWhereabouts } from '../../app/place.ts';
import { Begun } from '../../app/Begun.tsx';
import { useWords } from '../../app/Words.tsx';
import { Button } from '../../ui/Button.tsx';
import type { ScreenProps } from '../LettingGoPage.tsx';
import { Part } from '../Screen.tsx';
import { ReceiptDialog } from './ReceiptDialog.tsx';

/** Who accepted the handover, when and with which exceptions; it can come long after the rest (research, 4.13, step 8). */
export function ReceiptPart({ summary, view: { receipt } }: Pick<ScreenProps, 'summary' | 'view'>) {
  const { t, format } = useWords();
  const { place } = useWhereabouts();
  const [isOpen, setOpen] = useState(place.at === 'letting-go' && place.begun === 'receipt');
  return (
    <Part title={t('ending.receipt.title')}>
      <p>{receipt ? receiptText(receipt.receipt, { t, f: format }) : t('ending.receipt.none')}</p>
      <div>
        <Button onPress={() => setOpen(true)}>{t(receipt ? 'ending.receipt.again' : 'ending.receipt.record')}</Button>
      </div>
      {isOpen && (
        <Begun of={{ form: 'receipt', client: summary.id }} onClose={() => setOpen(false)}>
          {(close, draft) => <ReceiptDialog client={summary} draft={draft} onClose={close} />}
        </Begun>
      )}
    </Part>
  );
}
