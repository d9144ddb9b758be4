import { useQuery } from '@tanstack/react-query';
import type { ClientId } from '../../shared/fields.ts';
import { asking } from '../app/asking.ts';
import { useWords } from '../app/Words.tsx';
import { Button } from '../ui/Button.tsx';
import { DayField } from '../ui/DayField.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { usePeriodWords } from './period-words.ts';
import { RecordContents } from './RecordContents.tsx';
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
  const { t } = useWords();
  const period = usePeriodWords();
  const counted = useQuery(asking('clients.get', { client })).data?.kinds ?? {};
  const all = Object.keys(counted);
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
        {(form.kind !== 'record' || form.size === 'all') && (
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
        )}
        {form.kind === 'record' && <RecordContents client={client} form={form} onChange={onChange} />}
      </div>
    </Disclosure>
  );
}
