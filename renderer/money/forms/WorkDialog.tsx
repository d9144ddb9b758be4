import { textIn } from '../../log/composer/draft-body.ts';
import { EntryDialog, type EntryDialogProps } from './EntryDialog.tsx';
import { StoppedCaution } from './StoppedCaution.tsx';
import { VagueCaution } from './VagueCaution.tsx';

/** Time entered by hand: a memo that says nothing is queried, and work while work is stopped is named. */
export function WorkDialog(props: EntryDialogProps) {
  return (
    <EntryDialog {...props}>
      {(body) => (
        <>
          <VagueCaution memo={textIn(body, 'memo')} />
          <StoppedCaution client={props.client} />
        </>
      )}
    </EntryDialog>
  );
}
