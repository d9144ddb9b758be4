import { z } from 'zod';
import { Day, type EntryId } from '../../../shared/fields.ts';
import { localDay } from '../../../shared/journal/time.ts';
import { suggestedUntil } from '../../../shared/retention.ts';
import { Begun, useWritten } from '../../app/Begun.tsx';
import { FailureNotice } from '../../app/FailureNotice.tsx';
import { useToday } from '../../app/now.ts';
import { useWhereabouts } from '../../app/place.ts';
import { useWords } from '../../app/Words.tsx';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { DayField } from '../../ui/DayField.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import type { ScreenProps } from '../LettingGoPage.tsx';
import { Fields, Part, ScreenFrame, ShortFields } from '../Screen.tsx';
import { ReceiptPart } from '../receipt/ReceiptPart.tsx';
import { BackupPart } from './BackupPart.tsx';
import { useClose } from './mutations.ts';
import { StillOpen } from './StillOpen.tsx';

/** The last page: how long the journal is kept, a note to oneself, and the client is a former one. */
export function CloseScreen(props: ScreenProps) {
  return (
    <Begun of={{ form: 'close', client: props.summary.id }} onClose={() => undefined}>
      {(end, draft) => <Close {...props} end={end} draft={draft} />}
    </Begun>
  );
}

function Close({ end, draft, ...props }: ScreenProps & { readonly end: () => void; readonly draft: EntryId }) {
  const { summary, view } = props;
  const { t } = useWords();
  const { go } = useWhereabouts();
  const today = useToday();
  const [retainUntil, setRetain] = useWritten<Day | undefined>(
    'retainUntil',
    view.retention?.until ?? suggestedUntil(summary.lastEntry ? localDay(summary.lastEntry) : today),
    Day.optional(),
  );
  const [doNotTakeBack, setDoNot] = useWritten<boolean>(
    'doNotTakeBack',
    view.closed?.doNotTakeBack ?? false,
    z.boolean(),
  );
  const [note, setNote] = useWritten('note', view.closed?.note ?? '', z.string());
  const close = useClose(summary.id);
  const toLog = () => go({ at: 'client', client: summary.id, tab: 'log' });
  const record = () => {
    const body = {
      step: 'close' as const,
      on: today,
      ...(retainUntil !== undefined && { retainUntil }),
      ...(doNotTakeBack && { doNotTakeBack }),
      ...(note.trim() !== '' && { note: note.trim() }),
    };
    const closing = {
      body,
      draft,
      reason: t('places.lettingGo.close.reason'),
      isFormer: summary.state === 'former',
      endsKeeping: retainUntil === undefined && view.retention !== undefined,
    };
    close.mutate(closing, { onSuccess: end });
  };
  const frame = { title: t('places.lettingGo.steps.close'), lead: t('places.lettingGo.close.lead') };
  if (view.closed) {
    return (
      <ScreenFrame
        {...frame}
        foot={
          <Button look="primary" onPress={toLog}>
            {t('places.lettingGo.close.back', { client: summary.name })}
          </Button>
        }
      >
        <Closed {...props} />
        <ReceiptPart {...props} />
        <BackupPart />
      </ScreenFrame>
    );
  }
  return (
    <ScreenFrame
      {...frame}
      foot={
        <Button look="primary" isPending={close.isPending} onPress={record}>
          {t('places.lettingGo.close.record')}
        </Button>
      }
    >
      <StillOpen {...props} />
      <ReceiptPart {...props} />
      <Part title={t('places.lettingGo.close.keepTitle')}>
        <Fields>
          <ShortFields>
            <DayField
              label={t('places.lettingGo.close.retain')}
              hint={t(view.retention ? 'afterwards.retainSet' : 'keeping.hint')}
              value={retainUntil}
              onChange={setRetain}
            />
          </ShortFields>
          <Checkbox value={doNotTakeBack} onChange={setDoNot}>
            {t('places.lettingGo.close.doNotTakeBack')}
          </Checkbox>
          <TextArea
            label={t('places.lettingGo.close.note')}
            hint={t('places.lettingGo.close.noteHint')}
            value={note}
            onChange={setNote}
          />
        </Fields>
        <p>{t('afterwards.reminders')}</p>
      </Part>
      <BackupPart />
      <FailureNotice failure={close.error} />
    </ScreenFrame>
  );
}

function Closed({ summary, view: { closed, retention } }: ScreenProps) {
  const { t, format } = useWords();
  if (!closed) return null;
  return (
    <Notice tone="good">
      <p>
        <strong>{t('places.lettingGo.close.recorded', { day: format.day(closed.on), client: summary.name })}</strong>
      </p>
      {retention && <p>{t('places.lettingGo.close.retained', { day: format.day(retention.until) })}</p>}
      {closed.doNotTakeBack && <p>{t('places.lettingGo.close.doNotTakeBack')}</p>}
      {closed.note !== undefined && <p>{closed.note}</p>}
    </Notice>
  );
}
