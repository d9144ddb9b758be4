import { z } from 'zod';
import type { ClientSummary } from '../../../shared/calls/clients.ts';
import type { EntryId } from '../../../shared/fields.ts';
import { earlySigns, readinessItems, type EarlySign, type Readiness } from '../../../shared/prospects.ts';
import { useAct } from '../../app/asking.ts';
import { Begun, useWritten } from '../../app/Begun.tsx';
import { FailureNotice } from '../../app/FailureNotice.tsx';
import { useToday } from '../../app/now.ts';
import { useWords } from '../../app/Words.tsx';
import { Fieldset } from '../../ui/Fieldset.tsx';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Dialog, DialogActs } from '../../ui/Dialog.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import form from '../terms/TermsForm.module.css';
import styles from './Prospect.module.css';

interface ProspectProps {
  readonly summary: ClientSummary;
  readonly onClose: () => void;
}

/** What is there, which signs were seen, and what one makes of it: recorded, whatever comes of it. */
export function ProspectDialog({ summary, onClose }: ProspectProps) {
  return (
    <Begun of={{ form: 'prospect', client: summary.id }} onClose={onClose}>
      {(close, draft) => <Looking summary={summary} draft={draft} onClose={close} />}
    </Begun>
  );
}

function Looking({ summary, draft, onClose }: ProspectProps & { readonly draft: EntryId }) {
  const { t } = useWords();
  const today = useToday();
  const [ready, setReady] = useWritten<readonly Readiness[]>('ready', [], z.array(z.enum(readinessItems)));
  const [signs, setSigns] = useWritten<readonly EarlySign[]>('signs', [], z.array(z.enum(earlySigns)));
  const [note, setNote] = useWritten('note', '', z.string());
  const seal = useAct('entries.seal');
  const record = () => {
    if (seal.isPending) return;
    const body = {
      on: today,
      ready: [...ready],
      missing: readinessItems.filter((item) => !ready.includes(item)),
      ...(signs.length > 0 && { signs: [...signs] }),
      ...(note.trim() !== '' && { note: note.trim() }),
    };
    seal.mutate({ client: summary.id, kind: 'prospect-checked', body, draft }, { onSuccess: onClose });
  };
  return (
    <Dialog
      title={t('money.prospect.checkTitle', { client: summary.name })}
      isOpen
      onClose={onClose}
      width="wide"
      holdsInput
    >
      <form
        className={form['form']}
        onSubmit={(event) => {
          event.preventDefault();
          record();
        }}
      >
        <p className={form['lead']}>{t('money.prospect.lead')}</p>
        <Fieldset title={t('money.prospect.ready')}>
          <div className={styles['boxes']}>
            {readinessItems.map((item) => (
              <Checkbox key={item} value={ready.includes(item)} onChange={(yes) => setReady(toggled(ready, item, yes))}>
                {t(`paper.values.readiness.${item}`)}
              </Checkbox>
            ))}
          </div>
        </Fieldset>
        <Fieldset title={t('money.prospect.signs')}>
          <div className={styles['boxes']}>
            {earlySigns.map((sign) => (
              <Checkbox key={sign} value={signs.includes(sign)} onChange={(yes) => setSigns(toggled(signs, sign, yes))}>
                {t(`words.signs.${sign}`)}
              </Checkbox>
            ))}
          </div>
        </Fieldset>
        <TextArea label={t('money.prospect.note')} value={note} onChange={setNote} />
        <FailureNotice failure={seal.error} />
        <DialogActs>
          <Button onPress={onClose}>{t('window.acts.cancel')}</Button>
          <Button look="primary" type="submit" isPending={seal.isPending}>
            {t('window.composer.record')}
          </Button>
        </DialogActs>
      </form>
    </Dialog>
  );
}

function toggled<T>(list: readonly T[], one: T, isIn: boolean): readonly T[] {
  return isIn ? [...list, one] : list.filter((other) => other !== one);
}
