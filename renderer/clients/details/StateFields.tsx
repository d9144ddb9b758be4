import { useWords } from '../../app/Words.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { chosenStates, type DetailsForm } from './details-form.ts';

export interface StateFieldsProps {
  readonly form: DetailsForm;
  readonly before: DetailsForm['state'];
  readonly onChange: (change: Partial<DetailsForm>) => void;
  readonly isTried: boolean;
}

/** Where the client stands, and why that changes; nothing for who is let go, or whose work stands still. */
export function StateFields({ form, before, onChange, isTried }: StateFieldsProps) {
  const { t } = useWords();
  if (before === undefined) return null;
  return (
    <>
      <Select
        label={t('details.state')}
        hint={t('details.stateHint')}
        choices={chosenStates.map((id) => ({ id, label: t(`words.states.${id}`) }))}
        value={chosenStates.find((id) => id === form.state)}
        onChange={(state) => onChange({ state })}
      />
      {form.state !== before && (
        <TextField
          label={t('details.reason')}
          spellCheck
          value={form.reason}
          onChange={(reason) => onChange({ reason })}
          {...(isTried && form.reason.trim() === '' && { error: t('window.form.needed') })}
        />
      )}
    </>
  );
}
