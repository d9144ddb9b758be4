import type { ReactNode } from 'react';
import { useWords } from '../app/Words.tsx';
import { Button } from '../ui/Button.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import styles from './ReportDetails.module.css';

export interface ChoicesProps<T extends string> {
  readonly label: string;
  readonly all: readonly { readonly id: T; readonly label: string; readonly note: string }[];
  /** All of them where undefined. */
  readonly chosen: readonly T[] | undefined;
  /** What stands beside a choice: a way to look at it. */
  readonly beside?: (id: T) => ReactNode;
  readonly onChange: (chosen: readonly T[] | undefined) => void;
}

/** Any of several; all of them, until some are taken out. */
export function Choices<T extends string>({ label, all, chosen, beside, onChange }: ChoicesProps<T>) {
  const { t } = useWords();
  const now = chosen ?? all.map(({ id }) => id);
  const toggle = (id: T, isIn: boolean) => {
    const next = isIn ? [...now, id] : now.filter((one) => one !== id);
    onChange(next.length === all.length ? undefined : next);
  };
  return (
    <fieldset className={styles['kinds']}>
      <legend>{label}</legend>
      <div className={styles['acts']}>
        <Button look="quiet" onPress={() => onChange(undefined)}>
          {t('places.reports.all')}
        </Button>
        <Button look="quiet" onPress={() => onChange([])}>
          {t('places.reports.none')}
        </Button>
      </div>
      <div className={styles['list']}>
        {all.map(({ id, label: name, note }) => (
          <div key={id} className={styles['choice']}>
            <Checkbox value={now.includes(id)} onChange={(isIn) => toggle(id, isIn)}>
              {name} {note !== '' && <small>{note}</small>}
            </Checkbox>
            {beside?.(id)}
          </div>
        ))}
      </div>
    </fieldset>
  );
}
