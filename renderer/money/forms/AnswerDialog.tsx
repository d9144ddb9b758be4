import { useQuery } from '@tanstack/react-query';
import { asking } from '../../app/asking.ts';
import { useWords } from '../../app/Words.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { EntryDialog, type EntryDialogProps } from './EntryDialog.tsx';

const outcomes = ['approved', 'looks', 'substance'] as const;
type Outcome = (typeof outcomes)[number];

/** What the client answered. Of an approval also what came of it: approved, only looks to change, or substance. */
export function AnswerDialog(props: EntryDialogProps) {
  const { t } = useWords();
  const waiting = useQuery(asking('waiting.view', { client: props.client })).data;
  return (
    <EntryDialog {...props} hide={[...(props.hide ?? []), 'cosmetic']}>
      {(body, change) => {
        const request = waiting?.requests.find(({ id }) => id === body['request']);
        if (request?.wants !== 'approval') return null;
        return (
          <RadioGroup<Outcome>
            label={t('money.answer.outcome')}
            choices={outcomes.map((id) => ({ id, label: t(`money.answer.outcomes.${id}`) }))}
            value={outcomeOf(body['approved'], body['cosmetic'])}
            onChange={(outcome) =>
              change({
                approved: outcome === 'approved',
                cosmetic: outcome === 'approved' ? undefined : outcome === 'looks',
              })
            }
          />
        );
      }}
    </EntryDialog>
  );
}

function outcomeOf(approved: unknown, cosmetic: unknown): Outcome | undefined {
  if (approved === true) return 'approved';
  if (approved !== false) return undefined;
  return cosmetic === true ? 'looks' : 'substance';
}
