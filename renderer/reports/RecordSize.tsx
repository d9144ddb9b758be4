import { useQuery } from '@tanstack/react-query';
import type { ClientId } from '../../shared/fields.ts';
import { asking } from '../app/asking.ts';
import { useToday } from '../app/now.ts';
import { useWords } from '../app/Words.tsx';
import { tell } from '../log/telling/tell.ts';
import { useSaying } from '../log/telling/useSaying.ts';
import { RadioGroup } from '../ui/RadioGroup.tsx';
import { Select } from '../ui/Select.tsx';
import styles from './MakeReport.module.css';
import { monthsBefore, ofMonth, recordSizes, sized, type ReportForm } from './report-form.ts';

/** Months to choose from. */
const months = 36;
/** Characters of an incident that tell it from the others. */
const longest = 90;

export interface RecordSizeProps {
  readonly client: ClientId;
  readonly form: ReportForm;
  readonly onChange: (form: ReportForm) => void;
}

/** How much of a record: everything, a month, or one incident alone. */
export function RecordSize({ client, form, onChange }: RecordSizeProps) {
  const { t, format } = useWords();
  const saying = useSaying();
  const today = useToday();
  const isOne = form.size === 'incident';
  const incidents = useQuery({
    ...asking('log.view', { client, kinds: ['incident', 'boundary-stated', 'disagreement'], limit: 500 }),
    enabled: isOne,
  });
  const choices = (incidents.data?.items ?? [])
    .filter(({ struck }) => !struck)
    .map(({ entry, body }) => {
      const { text, quote, kind } = tell({ kind: entry.kind, recordedAt: entry.recordedAt, body }, saying);
      return { id: entry.id, label: `${entry.cite} · ${(text ?? quote ?? kind).slice(0, longest)}` };
    });
  return (
    <div className={styles['size']}>
      <RadioGroup
        label={t('choosing.size')}
        choices={recordSizes.map((id) => ({ id, label: t(`choosing.sizes.${id}`) }))}
        value={form.size}
        onChange={(size) => onChange(sized(form, size, today))}
      />
      {form.size === 'month' && (
        <Select
          label={t('choosing.month')}
          choices={monthsBefore(today, months).map((day) => ({ id: day, label: format.day(day.slice(0, 7)) }))}
          value={form.from}
          onChange={(day) => onChange(ofMonth(form, day))}
        />
      )}
      {isOne && (
        <Select
          label={t('choosing.incident')}
          choices={choices}
          value={form.incident}
          placeholder={choices.length === 0 ? t('choosing.noIncident') : t('choosing.chooseIncident')}
          onChange={(incident) => onChange({ ...form, incident })}
        />
      )}
    </div>
  );
}
