import { Plus, X } from 'lucide-react';
import type { Obligation } from '../../../shared/terms.ts';
import { useWords } from '../../app/Words.tsx';
import { Fieldset } from '../../ui/Fieldset.tsx';
import { Button } from '../../ui/Button.tsx';
import { DayField } from '../../ui/DayField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './TermsForm.module.css';
import type { TermsFieldsProps } from './terms-form.ts';

/** What each side owes the other, each with the day it is due. */
export function DutyFields({ form, onChange }: TermsFieldsProps) {
  const { t } = useWords();
  const duties = form.obligations ?? [];
  const set = (index: number, duty: Obligation) =>
    onChange({ obligations: duties.map((one, i) => (i === index ? duty : one)) });
  return (
    <Fieldset title={t('money.duty.title')}>
      {(['mine', 'theirs'] as const).map((whose) => (
        <div key={whose} className={styles['part']} role="group" aria-label={t(`money.duty.${whose}`)}>
          <span className={styles['label']}>{t(`money.duty.${whose}`)}</span>
          {duties.map((duty, i) =>
            duty.whose === whose ? (
              // oxlint-disable-next-line react/no-array-index-key -- a duty being typed has no name of its own
              <div key={i} className={styles['line']}>
                <TextField
                  label={t(`money.duty.one.${whose}`)}
                  hideLabel
                  spellCheck
                  value={duty.what}
                  onChange={(what) => set(i, { ...duty, what })}
                />
                <DayField
                  label={t('money.duty.due')}
                  value={duty.by}
                  onChange={(by) => {
                    const { by: _, ...rest } = duty;
                    set(i, by === undefined ? rest : { ...rest, by });
                  }}
                />
                <Button
                  look="icon"
                  aria-label={t('window.acts.removeOne', { name: duty.what })}
                  onPress={() => onChange({ obligations: duties.filter((_, index) => index !== i) })}
                >
                  <X aria-hidden />
                </Button>
              </div>
            ) : null,
          )}
          <div>
            <Button look="quiet" onPress={() => onChange({ obligations: [...duties, { whose, what: '' }] })}>
              <Plus aria-hidden />
              {t('money.duty.add')}
            </Button>
          </div>
        </div>
      ))}
    </Fieldset>
  );
}
