import { useState } from 'react';
import { z } from 'zod';
import type { ClientSummary } from '../../../shared/calls/clients.ts';
import { Receipt } from '../../../shared/decision.ts';
import { Day, type EntryId } from '../../../shared/fields.ts';
import { ActDialog } from '../../app/ActDialog.tsx';
import { useAct } from '../../app/asking.ts';
import { useWritten } from '../../app/Begun.tsx';
import { useToday } from '../../app/now.ts';
import { useWords } from '../../app/Words.tsx';
import form from '../../money/terms/TermsForm.module.css';
import { DayField } from '../../ui/DayField.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';

const ends = ['accepted', 'noAnswer'] as const;

interface ReceiptProps {
  readonly client: ClientSummary;
  /** What is written here, as a draft. */
  readonly draft: EntryId;
  readonly onClose: () => void;
}

/** Records that somebody accepted the handover, or that nobody answered. */
export function ReceiptDialog({ client, draft, onClose }: ReceiptProps) {
  const { t } = useWords();
  const today = useToday();
  const [end, setEnd] = useWritten<(typeof ends)[number]>('end', 'accepted', z.enum(ends));
  const [by, setBy] = useWritten('by', client.name, z.string());
  const [on, setOn] = useWritten<Day | undefined>('on', today, Day.optional());
  const [exceptions, setExceptions] = useWritten('exceptions', '', z.string());
  const [sentOn, setSent] = useWritten<Day | undefined>('sentOn', undefined, Day.optional());
  const [isTried, setTried] = useState(false);
  const seal = useAct('entries.seal');
  const isAccepted = end === 'accepted';
  const record = () => {
    setTried(true);
    const said = exceptions.trim();
    const parsed = Receipt.safeParse(
      isAccepted ? { by: by.trim(), on, ...(said !== '' && { exceptions: said }) } : { sentOn, noAnswerBy: on },
    );
    if (!parsed.success || seal.isPending) return;
    const body = { step: 'report' as const, on: today, receipt: parsed.data };
    seal.mutate({ client: client.id, kind: 'letting-go-step', body, draft }, { onSuccess: onClose });
  };
  const needed = (isMissing: boolean) => (isTried && isMissing ? t('window.form.needed') : undefined);
  return (
    <ActDialog
      title={t('ending.receipt.title')}
      className={form['form']}
      says={t('ending.receipt.do')}
      call={seal}
      onAct={record}
      onClose={onClose}
    >
      <RadioGroup
        label={t('ending.receipt.how')}
        choices={ends.map((id) => ({ id, label: t(`ending.receipt.${id}`) }))}
        value={end}
        onChange={setEnd}
      />
      {isAccepted ? (
        <>
          <TextField
            label={t('ending.receipt.by')}
            value={by}
            onChange={setBy}
            error={needed(by.trim() === '')}
            maxLength={300}
          />
          <DayField label={t('ending.receipt.on')} value={on} onChange={setOn} error={needed(on === undefined)} />
          <TextArea
            label={t('ending.receipt.exceptions')}
            hint={t('ending.receipt.exceptionsHint')}
            value={exceptions}
            onChange={setExceptions}
          />
        </>
      ) : (
        <div className={form['row']}>
          <DayField
            label={t('ending.receipt.sentOn')}
            value={sentOn}
            onChange={setSent}
            error={needed(sentOn === undefined)}
          />
          <DayField
            label={t('ending.receipt.noAnswerBy')}
            value={on}
            onChange={setOn}
            error={needed(on === undefined)}
          />
        </div>
      )}
    </ActDialog>
  );
}
