import { useWords } from '../../app/Words.tsx';
import { NamesField } from '../../log/composer/NamesField.tsx';
import { Fieldset } from '../../ui/Fieldset.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { CountField } from './CountField.tsx';
import { HoursList } from './HoursList.tsx';
import styles from './TermsForm.module.css';
import type { TermsFieldsProps } from './terms-form.ts';

/** When and how one can be reached: working and quiet hours, channels, and how fast the client promised to answer. */
export function HoursFields({ form, onChange }: TermsFieldsProps) {
  const { t } = useWords();
  const { answerWithin } = form;
  return (
    <Fieldset title={t('money.terms.reach')}>
      <HoursList
        label={t('paper.fields.working')}
        value={form.working ?? []}
        onChange={(working) => onChange({ working: [...working] })}
      />
      <HoursList
        label={t('paper.fields.quiet')}
        value={form.quiet ?? []}
        onChange={(quiet) => onChange({ quiet: [...quiet] })}
      />
      <NamesField
        label={t('paper.fields.channels')}
        hint={t('money.terms.commas')}
        value={form.channels ?? []}
        onChange={(channels) => onChange({ channels: [...channels] })}
      />
      <div className={styles['row']}>
        <CountField
          label={t('money.terms.answerDays')}
          value={answerWithin?.days}
          onChange={(days) =>
            onChange({
              answerWithin: days === undefined ? undefined : { days, business: answerWithin?.business ?? true },
            })
          }
        />
        {answerWithin && (
          <Checkbox
            value={answerWithin.business === true}
            onChange={(business) => onChange({ answerWithin: { ...answerWithin, business } })}
          >
            {t('money.terms.businessDays')}
          </Checkbox>
        )}
      </div>
    </Fieldset>
  );
}
