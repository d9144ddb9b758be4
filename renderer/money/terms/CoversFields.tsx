import { useQuery } from '@tanstack/react-query';
import { asking } from '../../app/asking.ts';
import { useWords } from '../../app/Words.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import styles from './TermsForm.module.css';
import type { TermsFieldsProps } from './terms-form.ts';

/** The points of the user's own list that this version covers; nothing where the list has none. */
export function CoversFields({ form, onChange }: Pick<TermsFieldsProps, 'form' | 'onChange'>) {
  const { t } = useWords();
  const own = useQuery(asking('house.view', {})).data?.agreement.own ?? [];
  const covers = form.covers ?? [];
  if (own.length === 0) return null;
  return (
    <div className={styles['part']} role="group" aria-label={t('house.list.covers')}>
      <span className={styles['label']}>{t('house.list.covers')}</span>
      {own.map((point) => (
        <Checkbox
          key={point}
          value={covers.includes(point)}
          onChange={(isIn) => onChange({ covers: isIn ? [...covers, point] : covers.filter((one) => one !== point) })}
        >
          {point}
        </Checkbox>
      ))}
    </div>
  );
}
