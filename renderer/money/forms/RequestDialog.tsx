import { z } from 'zod';
import { useWords } from '../../app/Words.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Select } from '../../ui/Select.tsx';
import { DayField } from '../../ui/DayField.tsx';
import { textIn } from '../../log/composer/draft-body.ts';
import { EntryDialog, type EntryDialogProps } from './EntryDialog.tsx';
import styles from './EntryDialog.module.css';

const rounds = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'] as const;
const Approval = z.object({ round: z.int(), minor: z.boolean().optional() });

/** What is asked of the client, what waits for it, and of an approval which round it is and whether it is about a trifle. */
export function RequestDialog(props: EntryDialogProps) {
  const { t } = useWords();
  return (
    <EntryDialog {...props} show={['wants', 'blocks']}>
      {(body, change) => {
        const approval = Approval.safeParse(body['approval']).data;
        const { round, minor } = approval ?? { round: 1 };
        return (
          <>
            <DayField
              label={t('money.request.promised')}
              hint={t('money.request.promisedHint')}
              value={textIn(body, 'promised') || undefined}
              onChange={(promised) => change({ promised })}
            />
            {body['wants'] === 'approval' && (
              <div className={styles['fields']}>
                <Select
                  label={t('money.request.round')}
                  choices={rounds.map((id) => ({ id, label: id }))}
                  // What nobody chose is not recorded, and so not shown as if it were.
                  value={approval && rounds[round - 1]}
                  onChange={(id) => change({ approval: { round: Number(id), ...(minor && { minor }) } })}
                />
                <Checkbox
                  value={minor === true}
                  onChange={(yes) => change({ approval: { round, ...(yes && { minor: true }) } })}
                >
                  {t('money.request.minor')}
                </Checkbox>
              </div>
            )}
          </>
        );
      }}
    </EntryDialog>
  );
}
