import { useEffect, useRef, useState } from 'react';
import type { ClientSummary } from '../../shared/calls/clients.ts';
import { signCatalogue } from '../../shared/signs.ts';
import { readWhen } from '../../shared/typed-time/read-when.ts';
import { chordLabel } from '../app/chord.ts';
import { FailureNotice } from '../app/FailureNotice.tsx';
import { useKeepNow } from '../app/keep-now.ts';
import { useNow } from '../app/now.ts';
import { UnkeptBanner } from '../app/UnkeptBanner.tsx';
import { useWords } from '../app/Words.tsx';
import { minuteOf } from '../log/composer/when.ts';
import { WhenField } from '../log/composer/WhenField.tsx';
import { Button } from '../ui/Button.tsx';
import { ComboBox } from '../ui/ComboBox.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { captureKeeper, useRecord, type Capture } from './capture.ts';
import styles from './Capture.module.css';
import { useKeys } from './keys.ts';
import { Recorded } from './Recorded.tsx';

/** Three fields and one act, all by keyboard. What is typed is kept as a draft until it is recorded. */
export function CapturePage({ clients }: { clients: readonly ClientSummary[] }) {
  const { t, word, language } = useWords();
  const now = useNow();
  const only = clients.length === 1 ? clients[0] : undefined;
  const empty: Capture = { client: only?.id, what: '', sign: undefined, when: '', occurred: undefined };
  const [form, setForm] = useState(empty);
  const latest = useRef(empty);
  const [isTried, setTried] = useState(false);
  const [keeper] = useState(captureKeeper);
  const what = useRef<HTMLTextAreaElement>(null);
  const record = useRecord();

  useKeepNow(keeper.settle);
  // Puts the cursor of a window that just opened where writing begins.
  useEffect(() => {
    if (only) what.current?.focus();
  }, [only]);

  const change = (changed: Partial<Capture>) => {
    const next = { ...latest.current, ...changed };
    latest.current = next;
    setForm(next);
    keeper.later(next);
  };
  const seal = async () => {
    setTried(true);
    const { client, what: text, sign, when } = latest.current;
    const read = readWhen(when, language, now());
    if (client === undefined || text.trim() === '' || read.is === 'unclear' || record.isPending) return;
    const occurred = read.is === 'read' ? read.occurred : { on: minuteOf(now()) };
    const draft = await keeper.settle();
    record.mutate({ client, what: text, sign, occurred, draft }, { onSuccess: keeper.sealed });
  };
  const leave = async () => {
    await keeper.settle();
    window.close();
  };
  const again = () => {
    latest.current = { ...empty, client: form.client };
    setForm(latest.current);
    setTried(false);
    record.reset();
  };
  useKeys(record.data ? {} : { 'mod+enter': () => void seal(), escape: () => void leave() });
  if (record.data) return <Recorded entry={record.data} onAgain={again} onClose={() => window.close()} />;
  return (
    <main className={styles['page']} tabIndex={-1}>
      <UnkeptBanner />
      <h1 className="said">{t('places.capture.title')}</h1>
      <ComboBox
        label={t('places.capture.client')}
        choices={clients.map(({ id, name }) => ({ id, label: name }))}
        value={form.client}
        onChange={(client) => change({ client })}
        autoFocus={!only}
        {...(isTried && form.client === undefined && { error: t('places.capture.needsClient') })}
      />
      <div className={styles['what']}>
        <TextArea
          label={t('places.capture.what')}
          value={form.what}
          onChange={(text) => change({ what: text })}
          inputRef={what}
          {...(isTried && form.what.trim() === '' && { error: t('places.capture.needsWhat') })}
        />
      </div>
      <FailureNotice failure={record.error} />
      <div className={styles['how']}>
        <ComboBox
          label={t('places.capture.sign')}
          placeholder={t('places.capture.noSign')}
          choices={signCatalogue.map((id) => ({ id, label: word(`words.signs.${id}`, id) }))}
          value={signCatalogue.find((id) => id === form.sign)}
          onChange={(sign) => change({ sign })}
        />
        <WhenField
          value={form.when}
          onChange={(when, read) => change({ when, occurred: read.is === 'read' ? read.occurred : undefined })}
          error={isTried && readWhen(form.when, language, now()).is === 'unclear' ? t('when.cannot') : undefined}
        />
      </div>
      <div className={styles['last']}>
        <p className={styles['keys']}>{t('places.capture.keys', { record: chordLabel('mod+enter'), close: 'Esc' })}</p>
        <Button look="primary" isPending={record.isPending} onPress={() => void seal()}>
          {t('places.capture.record')}
        </Button>
      </div>
    </main>
  );
}
