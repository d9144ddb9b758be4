import { useState } from 'react';
import { receiptText } from '../../../shared/reports/show-receipt.ts';
import { useWords } from '../../app/Words.tsx';
import { Button } from '../../ui/Button.tsx';
import type { ScreenProps } from '../LettingGoPage.tsx';
import { Part } from '../Screen.tsx';
import { ReceiptDialog } from './ReceiptDialog.tsx';

/** Who accepted the handover, when and with which exceptions; it can come long after the rest (research, 4.13, step 8). */
export function ReceiptPart({ summary, view: { receipt } }: Pick<ScreenProps, 'summary' | 'view'>) {
  const { t, format } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <Part title={t('ending.receipt.title')}>
      <p>{receipt ? receiptText(receipt.receipt, { t, f: format }) : t('ending.receipt.none')}</p>
      <div>
        <Button onPress={() => setOpen(true)}>{t(receipt ? 'ending.receipt.again' : 'ending.receipt.record')}</Button>
      </div>
      {isOpen && <ReceiptDialog client={summary} onClose={() => setOpen(false)} />}
    </Part>
  );
}
