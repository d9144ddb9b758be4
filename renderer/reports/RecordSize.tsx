import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ClientId, EntryId } from '../../shared/fields.ts';
import { asking } from '../app/asking.ts';
import { useToday } from '../app/now.ts';
import { useWords } from '../app/Words.tsx';
import { EntryLine } from '../entries/EntryLine.tsx';
import { EntryPicker } from '../entries/EntryPicker.tsx';
import { Button } from '../ui/Button.tsx';
import { RadioGroup } from '../ui/RadioGroup.tsx';
import { Select } from '../ui/Select.tsx';
import styles from './MakeReport.module.css';
import { monthsBefore, ofMonth, recordSizes, sized, type ReportForm } from './report-form.ts';

/** Months to choose from. */
const months = 36;

export interface RecordSizeProps {
  readonly client: ClientId;
  readonly form: ReportForm;
  readonly onChange: (form: ReportForm) => void;
}

/** What a record of one thing alone may be about. */
const alone = ['incident', 'boundary-stated', 'disagreement'];

/** How much of a record: everything, a month, or one incident alone. */
export function RecordSize({ client, form, onChange }: RecordSizeProps) {
  const { t, format } = useWords();
  const today = useToday();
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
      {form.size === 'incident' && (
        <WhichIncident
          client={client}
          chosen={form.incident}
          onChoose={(incident) => onChange({ ...form, incident })}
        />
      )}
    </div>
  );
}

interface WhichIncidentProps {
  readonly client: ClientId;
  readonly chosen: EntryId | undefined;
  readonly onChoose: (incident: EntryId) => void;
}

/** The incident a record is about, and the way to choose it out of the whole log. */
function WhichIncident({ client, chosen, onChoose }: WhichIncidentProps) {
  const { t } = useWords();
  const [isPicking, setPicking] = useState(false);
  const any = useQuery(asking('log.view', { client, kinds: alone, limit: 1 })).data;
  const item = useQuery({ ...asking('entries.get', { client, entry: chosen ?? ('' as EntryId) }), enabled: !!chosen }); // asked only where there is one
  if (any?.total === 0) return <p className={styles['incident']}>{t('choosing.noIncident')}</p>;
  return (
    <div className={styles['incident']} role="group" aria-label={t('choosing.incident')}>
      {item.data && <EntryLine item={item.data} />}
      <Button look="step" onPress={() => setPicking(true)}>
        {t(chosen === undefined ? 'choosing.chooseIncident' : 'picking.other')}
      </Button>
      {isPicking && (
        <EntryPicker
          client={client}
          chosen={chosen === undefined ? [] : [chosen]}
          one={{ title: t('picking.incidentTitle'), text: t('picking.incidentText'), kinds: alone }}
          onChoose={([incident]) => incident && onChoose(incident)}
          onClose={() => setPicking(false)}
        />
      )}
    </div>
  );
}
