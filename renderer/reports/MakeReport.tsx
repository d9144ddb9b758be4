import { useState } from 'react';
import type { ClientSummary } from '../../shared/calls/clients.ts';
import { languageNames, languages } from '../../shared/languages.ts';
import { audiences } from '../../shared/reports/issued.ts';
import { useWords } from '../app/Words.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import { Notice } from '../ui/Notice.tsx';
import { RadioGroup } from '../ui/RadioGroup.tsx';
import { Select } from '../ui/Select.tsx';
import { MakeButton } from './MakeButton.tsx';
import styles from './MakeReport.module.css';
import { ReportDetails } from './ReportDetails.tsx';
import { Withhold } from './withhold/Withhold.tsx';
import { askOf, emptyForm, faultOf, hasRange, kindsFor, languageOf, readBy } from './report-form.ts';

/** "Who will read it?", and from that what it should be, in which language; details can be opened. */
export function MakeReport({ summary }: { summary: ClientSummary }) {
  const { t, language: own } = useWords();
  const [form, setForm] = useState(emptyForm);
  const language = languageOf(form, summary, own);
  const fault = faultOf(form);
  return (
    <section className={styles['make']} aria-label={t('places.reports.make')}>
      <div className={styles['choices']}>
        <RadioGroup
          label={t('places.reports.who')}
          choices={audiences.map((id) => ({
            id,
            label: t(`places.reports.readers.${id}`),
            hint: t(`places.reports.readerHints.${id}`),
          }))}
          value={form.audience}
          onChange={(audience) => setForm(readBy(form, audience))}
        />
        <RadioGroup
          label={t('places.reports.what')}
          choices={kindsFor[form.audience].map((id) => ({
            id,
            label: t(`words.reports.${id}`),
            hint: t(`places.reports.kindHints.${id}`),
          }))}
          value={form.kind}
          onChange={(kind) => setForm({ ...form, kind })}
        />
      </div>
      <div className={styles['language']}>
        <Select
          label={t('places.reports.language')}
          choices={languages.map((id) => ({ id, label: languageNames[id] }))}
          value={language}
          onChange={(chosen) => setForm({ ...form, language: chosen })}
        />
      </div>
      {hasRange(form.kind) && (
        <ReportDetails client={summary.id} form={form} onChange={setForm} isWrongRange={fault === 'range'} />
      )}
      {form.kind === 'record' && (
        <>
          <Withhold
            client={summary.id}
            kinds={form.kinds}
            list={form.withhold}
            onChange={(withhold) => setForm({ ...form, withhold })}
          />
          <div className={styles['bundle']}>
            <Checkbox value={form.bundle} onChange={(bundle) => setForm({ ...form, bundle })}>
              {t('bundle.window.choice')}
            </Checkbox>
            <small>{t('bundle.window.hint')}</small>
          </div>
        </>
      )}
      {form.kind === 'handover' && form.audience === 'client' && (
        <Checkbox value={form.withoutReason} onChange={(withoutReason) => setForm({ ...form, withoutReason })}>
          {t('places.reports.withoutReason')}
        </Checkbox>
      )}
      {fault === 'kinds' && (
        <Notice tone="late">
          <p>{t('places.reports.noKinds')}</p>
        </Notice>
      )}
      <MakeButton client={summary} ask={askOf(form, language)} isDisabled={fault !== undefined}>
        {t('places.reports.go')}
      </MakeButton>
    </section>
  );
}
