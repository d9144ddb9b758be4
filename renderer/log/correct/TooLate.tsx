import type { LogItem } from '../../../shared/calls/wire.ts';
import type { ClientId } from '../../../shared/fields.ts';
import { useAct } from '../../app/asking.ts';
import { draftKind, type BegunForm } from '../../app/begun-forms.ts';
import { FailureNotice } from '../../app/FailureNotice.tsx';
import { useLeftDrafts } from '../../app/left-drafts.ts';
import { unkept, type Left } from '../../app/unkept.ts';
import { useWords } from '../../app/Words.tsx';
import { Button } from '../../ui/Button.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { Dialog, DialogActs } from '../../ui/Dialog.tsx';
import styles from './CorrectForm.module.css';

export interface TooLateProps {
  readonly client: ClientId;
  readonly item: LogItem;
  readonly form: Extract<BegunForm, 'correction' | 'withdrawal'>;
  readonly onClose: () => void;
}

/** What was left in a correction or a withdrawal of an entry that was withdrawn since: there is nothing to record it to, and it is not lost for that. */
export function TooLate({ client, item, form, onClose }: TooLateProps) {
  const { t } = useWords();
  const drafts = useLeftDrafts(client);
  const discard = useAct('drafts.discard');
  const left = drafts?.findLast(({ kind, body }) => kind === draftKind(form) && body['about'] === item.entry.id);
  if (!left) return null;
  const written = wordsIn(left);
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

/** What was written in sentences: the reason, and the fields of a correction that hold text. */
function wordsIn({ body }: Left): readonly string[] {
  const { reason, set } = body;
  const texts = [reason, ...Object.values(typeof set === 'object' && set !== null ? set : {})];
  const written = texts.filter((text): text is string => typeof text === 'string' && text.trim() !== '');
  return [...new Set(written)];
}
