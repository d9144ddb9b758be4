import type { ReactNode } from 'react';
import { useWords } from '../app/Words.tsx';
import { Button } from '../ui/Button.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import styles from './ReportDetails.module.css';

export interface ChoicesProps<C extends { readonly id: string; readonly label: string }> {
  readonly label: string;
  readonly all: readonly C[];
  /** All of them where undefined. */
  readonly chosen: readonly C['id'][] | undefined;
  /** What stands beside a choice: how much it is, and a way to look at it. */
  readonly beside?: (choice: C) => ReactNode;
  readonly onChange: (chosen: readonly C['id'][] | undefined) => void;
}

/** Any of several; all of them, until some are taken out. */
export function Choices<C extends { readonly id: string; readonly label: string }>(props: ChoicesProps<C>) {
  const { label, all, chosen, beside, onChange } = props;
  const { t } = useWords();
  const now = chosen ?? all.map(({ id }) => id);
  const toggle = (id: C['id'], isIn: boolean) => {
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
        {all.map((choice) => (
          <div key={choice.id} className={styles['choice']}>
            <Checkbox value={now.includes(choice.id)} onChange={(isIn) => toggle(choice.id, isIn)}>
              {choice.label}
            </Checkbox>
            {beside?.(choice)}
          </div>
        ))}
      </div>
    </fieldset>
  );
}
