import { useQuery } from '@tanstack/react-query';
import type { ClientId } from '../../shared/fields.ts';
import { asking } from '../app/asking.ts';
import { useWords } from '../app/Words.tsx';
import { Button } from '../ui/Button.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import { DayField } from '../ui/DayField.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { usePeriodWords } from './period-words.ts';
import styles from './ReportDetails.module.css';
import type { ReportForm } from './report-form.ts';

export interface ReportDetailsProps {
  readonly client: ClientId;
  readonly form: ReportForm;
  readonly onChange: (form: ReportForm) => void;
  readonly isWrongRange: boolean;
}

/** Which time a report covers, and which kinds of entries a record; everything, until this is opened. */
export function ReportDetails({ client, form, onChange, isWrongRange }: ReportDetailsProps) {
  const { t, word } = useWords();
  const period = usePeriodWords();
  const counted = useQuery(asking('clients.get', { client })).data?.kinds ?? {};
  const all = Object.keys(counted);
  const chosen = form.kinds ?? all;
  const toggle = (kind: string, isIn: boolean) => {
    const next = isIn ? [...chosen, kind] : chosen.filter((one) => one !== kind);
    const { kinds: _kinds, ...rest } = form;
    onChange({ ...rest, kinds: next.length === all.length ? undefined : next });
  };
  const contents = form.kinds
    ? t('places.reports.some', { count: form.kinds.length, all: all.length })
    : t('places.reports.everything');
  return (
    <Disclosure
      level={2}
      title={t('places.reports.details')}
      note={
        form.kind === 'record'
          ? t('places.reports.detailsShown', { period: period(form.from, form.to), contents })
          : period(form.from, form.to)
      }
    >
      <div className={styles['details']}>
        <div className={styles['range']}>
          <DayField
            label={t('places.reports.from')}
            value={form.from}
            onChange={(from) => onChange({ ...form, from })}
          />
          <DayField
            label={t('places.reports.to')}
            value={form.to}
            onChange={(to) => onChange({ ...form, to })}
            {...(isWrongRange && { error: t('places.reports.wrongRange') })}
          />
          {(form.from !== undefined || form.to !== undefined) && (
            <Button look="quiet" onPress={() => onChange({ ...form, from: undefined, to: undefined })}>
              {t('places.reports.wholeTime')}
            </Button>
          )}
        </div>
        {form.kind === 'record' && (
          <fieldset className={styles['kinds']}>
            <legend>{t('places.reports.contents')}</legend>
            <div className={styles['acts']}>
              <Button look="quiet" onPress={() => onChange({ ...form, kinds: undefined })}>
                {t('places.reports.all')}
              </Button>
              <Button look="quiet" onPress={() => onChange({ ...form, kinds: [] })}>
                {t('places.reports.none')}
              </Button>
            </div>
            <div className={styles['list']}>
              {all.map((kind) => (
                <Checkbox key={kind} value={chosen.includes(kind)} onChange={(isIn) => toggle(kind, isIn)}>
                  {word(`words.kinds.${kind}`, kind)} <small>{counted[kind]}</small>
                </Checkbox>
              ))}
            </div>
          </fieldset>
        )}
      </div>
    </Disclosure>
  );
}
