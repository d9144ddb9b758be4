import { useState } from 'react';
import { localDay } from '../../shared/journal/time.ts';
import { measuredMinutes, paused, type Timer } from '../../shared/timer.ts';
import { natures } from '../../shared/work.ts';
import { useAct } from '../app/asking.ts';
import { FailureNotice } from '../app/FailureNotice.tsx';
import { useKeepNow } from '../app/keep-now.ts';
import { useNow } from '../app/now.ts';
import { useWords } from '../app/Words.tsx';
import { autosave } from '../log/composer/autosave.ts';
import { StoppedCaution } from '../money/forms/StoppedCaution.tsx';
import { VagueCaution } from '../money/forms/VagueCaution.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog, DialogActs } from '../ui/Dialog.tsx';
import { Select } from '../ui/Select.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { TextField } from '../ui/TextField.tsx';
import form from '../money/forms/EntryDialog.module.css';
import styles from './TimerBar.module.css';
import type { TimerControls } from './useTimer.ts';

export interface StopTimerProps {
  readonly controls: TimerControls;
  readonly timer: Timer;
  readonly clientName: string;
}

/** Ends the timer: what was measured, and what it was for. Until it is recorded nothing of it is lost. */
export function StopTimer({ controls, timer, clientName }: StopTimerProps) {
  const { t, format } = useWords();
  const now = useNow();
  const { id, change, askStop } = controls;
  const [at] = useState(() => new Date());
  const [memo, setMemo] = useState(timer.memo ?? '');
  const [accomplishment, setAccomplishment] = useState(timer.accomplishment ?? '');
  // The first of them will do: it reads the timer as it is when it is called.
  const [saver] = useState(() => autosave<Partial<Timer>>(change));
  useKeepNow(saver.now);
  const write = (said: { readonly memo: string; readonly accomplishment: string }) => {
    setMemo(said.memo);
    setAccomplishment(said.accomplishment);
    saver.later({ memo: filled(said.memo), accomplishment: filled(said.accomplishment) });
  };
  const [isTried, setTried] = useState(false);
  const seal = useAct('entries.seal');
  const discard = useAct('drafts.discard');
  const minutes = measuredMinutes(timer, at);
  const record = () => {
    setTried(true);
    if (memo.trim() === '' || id === undefined || seal.isPending) return;
    saver.drop();
    const body = {
      memo: memo.trim(),
      minutes,
      measured: true,
      on: localDay(now()),
      ...(timer.nature && { nature: timer.nature }),
      ...(accomplishment.trim() !== '' && { accomplishment: accomplishment.trim() }),
    };
    // Holds still first: a call that fails leaves the time as it was measured, and what is saved later cannot bring the draft back.
    void change(paused({ ...timer, memo }, at)).then(() =>
      seal.mutate({ client: timer.client, kind: 'work', body, draft: id }, { onSuccess: () => askStop(false) }),
    );
  };
  return (
    <Dialog title={t('money.timer.stopTitle', { client: clientName })} isOpen onClose={() => askStop(false)} holdsInput>
      <form
        className={form['form']}
        onSubmit={(event) => {
          event.preventDefault();
          record();
        }}
      >
        <p className={styles['sum']}>
          {format.minutes(minutes)}
          <small>
            {timer.stretches
              .map(
                ({ from, to }) =>
                  `${format.timeAt(Date.parse(from))}–${format.timeAt(to ? Date.parse(to) : at.getTime())}`,
              )
              .join(', ')}
          </small>
        </p>
        <TextArea
          label={t('window.composer.ask.work')}
          autoFocus
          value={memo}
          onChange={(text) => write({ memo: text, accomplishment })}
          error={isTried && memo.trim() === '' ? t('window.form.needed') : undefined}
        />
        <VagueCaution memo={memo} />
        <div className={form['fields']}>
          <Select
            label={t('paper.fields.nature')}
            choices={natures.map((one) => ({ id: one, label: t(`words.natures.${one}`) }))}
            value={timer.nature ?? 'work'}
            onChange={(nature) => void change({ nature })}
          />
          <TextField
            label={t('window.composer.fields.work.accomplishment')}
            spellCheck
            value={accomplishment}
            onChange={(text) => write({ memo, accomplishment: text })}
          />
        </div>
        <StoppedCaution client={timer.client} />
        <FailureNotice failure={seal.error ?? discard.error} />
        <DialogActs>
          <Button
            look="quiet"
            isPending={discard.isPending}
            onPress={() => {
              saver.drop();
              if (id) discard.mutate({ id }, { onSuccess: () => askStop(false) });
            }}
          >
            {t('money.timer.discard')}
          </Button>
          <Button onPress={() => askStop(false)}>{t('money.timer.goOn')}</Button>
          <Button look="primary" type="submit" isPending={seal.isPending}>
            {t('window.composer.record')}
          </Button>
        </DialogActs>
      </form>
    </Dialog>
  );
}

/** What was written, or nothing where only spaces were. */
function filled(text: string): string | undefined {
  return text.trim() === '' ? undefined : text;
}
