import { useQuery } from '@tanstack/react-query';
import type { ClientId } from '../../shared/fields.ts';
import { asking } from '../app/asking.ts';
import { useWords } from '../app/Words.tsx';
import { LookButton } from '../exhibits/viewer/LookButton.tsx';
import { RadioGroup } from '../ui/RadioGroup.tsx';
import { Choices } from './Choices.tsx';
import { CountedChoice } from './CountedChoice.tsx';
import type { ReportForm } from './report-form.ts';

export interface RecordContentsProps {
  readonly client: ClientId;
  readonly form: ReportForm;
  readonly onChange: (form: ReportForm) => void;
}

/** What of a record is shown: the kinds and signs of entries, the exhibits whose contents stand in it, and its order. */
export function RecordContents({ client, form, onChange }: RecordContentsProps) {
  const { t, word } = useWords();
  const known = useQuery(asking('clients.get', { client })).data;
  const exhibits = useQuery(asking('exhibits.list', { client })).data?.exhibits ?? [];
  const isAlone = form.size === 'incident';
  return (
    <>
      {!isAlone && (
        <Choices
          label={t('places.reports.contents')}
          all={Object.entries(known?.kinds ?? {}).map(([id, count]) => ({
            id,
            label: word(`words.kinds.${id}`, id),
            count,
          }))}
          beside={({ id, label, count }) => (
            <CountedChoice client={client} name={label} count={count} of={{ kinds: [id] }} />
          )}
          chosen={form.kinds}
          onChange={(kinds) => onChange({ ...form, kinds })}
        />
      )}
      {!isAlone && Object.keys(known?.signs ?? {}).length > 0 && (
        <Choices
          label={t('choosing.signs')}
          all={Object.entries(known?.signs ?? {}).map(([id, count]) => ({
            id,
            label: word(`words.signs.${id}`, id),
            count,
          }))}
          beside={({ id, label, count }) => (
            <CountedChoice client={client} name={label} count={count} of={{ signs: [id] }} />
          )}
          chosen={form.signs}
          onChange={(signs) => onChange({ ...form, signs })}
        />
      )}
      {exhibits.length > 0 && (
        <Choices
          label={t('choosing.exhibits')}
          all={exhibits.map(({ id, number, name }) => ({ id, label: `${number} · ${name}` }))}
          chosen={form.layIn}
          beside={({ id }) => (
            <LookButton
              client={client}
              exhibit={id}
              label={t('viewer.open', { number: exhibits.find((one) => one.id === id)?.number ?? '' })}
            />
          )}
          onChange={(layIn) => onChange({ ...form, layIn })}
        />
      )}
      {!isAlone && (
        <RadioGroup
          label={t('choosing.order')}
          choices={(['happened', 'recorded'] as const).map((id) => ({ id, label: t(`choosing.orders.${id}`) }))}
          value={form.order}
          onChange={(order) => onChange({ ...form, order })}
        />
      )}
    </>
  );
}
