import { useState } from 'react';
import { z } from 'zod';
import type { ClientSummary } from '../../shared/calls/clients.ts';
import type { Output } from '../../shared/contract.ts';
import { Day, type EntryId } from '../../shared/fields.ts';
import { localDay } from '../../shared/journal/time.ts';
import { hasPassed, suggestedUntil } from '../../shared/retention.ts';
import { useAct } from '../app/asking.ts';
import { Begun, useWritten } from '../app/Begun.tsx';
import { FailureNotice } from '../app/FailureNotice.tsx';
import { useToday } from '../app/now.ts';
import { useWords } from '../app/Words.tsx';
import { Button } from '../ui/Button.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import { DayField } from '../ui/DayField.tsx';
import { Dialog, DialogActs } from '../ui/Dialog.tsx';
import { TextField } from '../ui/TextField.tsx';

export interface KeepingDialogProps {
  readonly summary: ClientSummary;
  readonly retention: Output<'clients.get'>['retention'];
  readonly onClose: () => void;
}

/** Sets the day until which a client is kept, or none: an entry like any other. */
export function KeepingDialog(props: KeepingDialogProps) {
  return (
    <Begun of={{ form: 'keeping', client: props.summary.id }} onClose={props.onClose}>
      {(close, draft) => <Keeping {...props} draft={draft} onClose={close} />}
    </Begun>
  );
}

function Keeping({ summary, retention, draft, onClose }: KeepingDialogProps & { readonly draft: EntryId }) {
  const { t } = useWords();
  const today = useToday();
  const suggested = suggestedUntil(summary.lastEntry ? localDay(summary.lastEntry) : today);
  const present = retention && !hasPassed(retention, today) ? retention.until : undefined;
  const [until, setUntil] = useWritten<Day | undefined>('until', present ?? suggested, Day.optional());
  const [isWithout, setWithout] = useWritten<boolean>('isWithout', false, z.boolean());
  const [why, setWhy] = useWritten('why', '', z.string());
  const [isTried, setTried] = useState(false);
  const seal = useAct('entries.seal');
  const record = () => {
    setTried(true);
    if ((until === undefined && !isWithout) || seal.isPending) return;
    const reason = why.trim();
    const body = {
      ...(until !== undefined && !isWithout && { until }),
      ...(reason !== '' && { why: reason }),
    };
    seal.mutate({ client: summary.id, kind: 'retention-set', body, draft }, { onSuccess: onClose });
  };
  return (
    <Dialog title={t('keeping.title', { name: summary.name })} isOpen onClose={onClose} holdsInput>
      <form
        style={{ display: 'contents' }}
        onSubmit={(event) => {
          event.preventDefault();
          record();
        }}
      >
        <p>{t('keeping.lead')}</p>
        {!isWithout && (
          <DayField
            label={t('keeping.until')}
            hint={t('keeping.hint')}
            value={until}
            onChange={setUntil}
            {...(isTried && until === undefined && { error: t('window.form.needed') })}
          />
        )}
        <Checkbox value={isWithout} onChange={setWithout}>
          {t('keeping.none')}
        </Checkbox>
        <TextField spellCheck label={t('keeping.why')} hint={t('keeping.whyHint')} value={why} onChange={setWhy} />
        <FailureNotice failure={seal.error} />
        <DialogActs>
          <Button onPress={onClose}>{t('window.acts.cancel')}</Button>
          <Button look="primary" type="submit" isPending={seal.isPending}>
            {t('keeping.record')}
          </Button>
        </DialogActs>
      </form>
    </Dialog>
  );
}
