import { useWords } from '../app/Words.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import { Select } from '../ui/Select.tsx';
import type { Preview } from './letter-form.ts';
import styles from './Letter.module.css';

export interface AboutProps {
  readonly about: Preview['about'];
  readonly onChoose: (entry: string, isOn: boolean) => void;
}

/** What of the record the letter is about: several invoices or accounts, or one of anything else. */
export function About({ about: { subject, options }, onChoose }: AboutProps) {
  const { t, format } = useWords();
  if (subject === 'nothing' || options.length === 0) return null;
  const label = t(`letters.about.${subject}`);
  const said = ({ what, day, sum }: Preview['about']['options'][number]): string =>
    [shortened(what), sum && format.money(sum), day === undefined ? undefined : format.dayShort(day)]
      .filter((one) => one !== undefined)
      .join(' · ');
  if (subject === 'invoices' || subject === 'accounts')
    return (
      <fieldset className={styles['about']}>
        <legend>{label}</legend>
        {options.map((option) => (
          <Checkbox key={option.entry} value={option.chosen} onChange={(isOn) => onChoose(option.entry, isOn)}>
            {said(option)}
          </Checkbox>
        ))}
      </fieldset>
    );
  return (
    <Select
      label={label}
      placeholder={t('letters.about.anything')}
      choices={options.map((option) => ({ id: option.entry, label: said(option) }))}
      value={options.find((option) => option.chosen)?.entry}
      onChange={(entry) => onChoose(entry, true)}
    />
  );
}

const longest = 80;

function shortened(text: string): string {
  const [line = ''] = text.split('\n');
  return line.length > longest ? `${line.slice(0, longest - 1).trimEnd()}…` : line;
}
