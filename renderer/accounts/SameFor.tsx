import type { AccountView } from '../../shared/accounts-view.ts';
import type { EntryId } from '../../shared/fields.ts';
import { useWords } from '../app/Words.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import styles from './StepDialog.module.css';

export interface SameForProps {
  /** The others whose next step is the one being recorded. */
  readonly accounts: readonly AccountView[];
  readonly chosen: readonly EntryId[];
  readonly onChange: (chosen: readonly EntryId[]) => void;
}

/** Other accounts of which the same can be said with the same proof. None is chosen beforehand. */
export function SameFor({ accounts, chosen, onChange }: SameForProps) {
  const { t } = useWords();
  if (accounts.length === 0) return null;
  const ids = accounts.map(({ id }) => id);
  return (
    <fieldset className={styles['also']}>
      <legend>{t('leaving.sameFor')}</legend>
      {accounts.length > 1 && (
        <Checkbox value={chosen.length === ids.length} onChange={(isAll) => onChange(isAll ? ids : [])}>
          {t('leaving.sameForAll')}
        </Checkbox>
      )}
      {accounts.map(({ id, name, platform }) => (
        <Checkbox
          key={id}
          value={chosen.includes(id)}
          onChange={(isIn) => onChange(isIn ? [...chosen, id] : chosen.filter((one) => one !== id))}
        >
          {name} · {platform}
        </Checkbox>
      ))}
    </fieldset>
  );
}
