import { useWords } from '../../app/Words.tsx';
import { textIn } from '../../log/composer/draft-body.ts';
import { TextField } from '../../ui/TextField.tsx';
import { EntryDialog, type EntryDialogProps } from './EntryDialog.tsx';
import { StoppedCaution } from './StoppedCaution.tsx';
import { VagueCaution } from './VagueCaution.tsx';

/** Time entered by hand: a memo that says nothing is queried, work while work is stopped is named, and trial work asks whose it is (seed C5). */
export function WorkDialog(props: EntryDialogProps) {
  const { t } = useWords();
  return (
    <EntryDialog {...props} hide={[...(props.hide ?? []), 'rights']}>
      {(body, change) => (
        <>
          {body['nature'] === 'unpaid-test' && (
            <TextField
              label={t('money.work.rights')}
              spellCheck
              hint={t('money.work.rightsHint')}
              value={textIn(body, 'rights')}
              onChange={(rights) => change({ rights })}
            />
          )}
          <VagueCaution memo={textIn(body, 'memo')} />
          <StoppedCaution client={props.client} />
        </>
      )}
    </EntryDialog>
  );
}
