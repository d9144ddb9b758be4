import { useState } from 'react';
import type { ClientId } from '../../../shared/fields.ts';
import type { Withheld } from '../../../shared/reports/withholding.ts';
import { useWords } from '../../app/Words.tsx';
import { Button } from '../../ui/Button.tsx';
import { WithholdDialog } from './WithholdDialog.tsx';
import styles from './Withhold.module.css';

export interface WithholdProps {
  readonly client: ClientId;
  readonly kinds: readonly string[] | undefined;
  readonly list: readonly Withheld[];
  readonly onChange: (list: readonly Withheld[]) => void;
}

/** How much is left out of the record to be made, and the way to choose it. */
export function Withhold(props: WithholdProps) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const { list } = props;
  return (
    <div className={styles['acts']}>
      <Button onPress={() => setOpen(true)}>{t('withheld.choose.title')}…</Button>
      <span>
        {list.length === 0 ? t('withheld.choose.nothing') : t('withheld.choose.counted', { count: list.length })}
      </span>
      {isOpen && <WithholdDialog {...props} onClose={() => setOpen(false)} />}
    </div>
  );
}
