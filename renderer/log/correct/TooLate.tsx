import type { LogItem } from '../../../shared/calls/wire.ts';
import type { ClientId } from '../../../shared/fields.ts';
import { useAct } from '../../app/asking.ts';
import { draftKind, type BegunForm } from '../../app/begun-forms.ts';
import { FailureNotice } from '../../app/FailureNotice.tsx';
import { useLeftDrafts } from '../../app/left-drafts.ts';
import { unkept, type Left } from '../../app/unkept.ts';
import { Button } from '../../ui/Button.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { Dialog, DialogActs } from '../../ui/Dialog.tsx';
import { useSaying } from '../telling/useSaying.ts';
import { labelWords, valueWords, type Saying } from '../telling/values.ts';
import styles from './CorrectForm.module.css';

export interface TooLateProps {
  readonly client: ClientId;
  readonly item: LogItem;
  readonly form: Extract<BegunForm, 'correction' | 'withdrawal'>;
  readonly onClose: () => void;
}

/** What was left in a correction or a withdrawal of an entry that was withdrawn since: there is nothing to record it to, and it is not lost for that. */
export function TooLate({ client, item, form, onClose }: TooLateProps) {
  const saying = useSaying();
  const { t } = saying;
  const drafts = useLeftDrafts(client);
  const discard = useAct('drafts.discard');
  const left = drafts?.findLast(({ kind, body }) => kind === draftKind(form) && body['about'] === item.entry.id);
  if (!left) return null;
  const written = wordsIn(left, item, saying);
  const putAway = () => {
    unkept.forget(left.id);
    discard.mutate({ id: left.id }, { onSuccess: onClose });
  };
  return (
    <Dialog title={t('begunForms.tooLate', { entry: item.entry.cite })} isOpen onClose={onClose}>
      <p>{t('begunForms.tooLateText')}</p>
      {written.map((text) => (
        <blockquote key={text} className={styles['left']}>
          {text}
        </blockquote>
      ))}
      <FailureNotice failure={discard.error} />
      <DialogActs>
        <Button onPress={putAway} isPending={discard.isPending}>
          {t('places.today.discard')}
        </Button>
        {written.length > 0 && <CopyButton text={written.join('\n\n')}>{t('letters.copy')}</CopyButton>}
        <Button look="primary" onPress={onClose}>
          {t('window.acts.close')}
        </Button>
      </DialogActs>
    </Dialog>
  );
}

/** What was written: the reason, and each field that a correction sets or takes away, by its name. */
function wordsIn({ body: { reason, set } }: Left, { entry: { kind, recordedAt } }: LogItem, saying: Saying) {
  const fields = Object.entries(typeof set === 'object' && set !== null ? set : {});
  const changed = fields.map(([field, value]) => {
    const said =
      value === null ? saying.t('window.log.nothingThere') : valueWords(kind, field, value, recordedAt, saying);
    return `${labelWords(kind, field, saying)}: ${said}`;
  });
  return [...(typeof reason === 'string' && reason.trim() !== '' ? [reason] : []), ...changed];
}
