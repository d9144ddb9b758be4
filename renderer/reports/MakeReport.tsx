import type { ClientSummary } from '../../shared/calls/clients.ts';
import { languageNames, languages } from '../../shared/languages.ts';
import { audiences } from '../../shared/reports/issued.ts';
import { useKept } from '../app/kept.ts';
import type { ClientPlace } from '../app/place.ts';
import { useWords } from '../app/Words.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import { Notice } from '../ui/Notice.tsx';
import { RadioGroup } from '../ui/RadioGroup.tsx';
import { Select } from '../ui/Select.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { BeforeMaking } from './BeforeMaking.tsx';
import { MakeButton } from './MakeButton.tsx';
import styles from './MakeReport.module.css';
import { Preview } from './Preview.tsx';
import { RecordSize } from './RecordSize.tsx';
import { ReportDetails } from './ReportDetails.tsx';
import { Withhold } from './withhold/Withhold.tsx';
import {
  askOf,
  chosenOf,
  emptyForm,
  faultOf,
  hasRange,
  kindsFor,
  languageOf,
  readBy,
  type ReportForm,
} from './report-form.ts';

/** The choices as they were left, and what they were begun with. */
interface Kept {
  readonly form?: ReportForm;
  readonly begunWith?: string | undefined;
}

/** "Who will read it?", and from that what it should be, in which language; details can be opened. */
export function MakeReport({ summary, begun }: { summary: ClientSummary; begun?: ClientPlace['record'] | undefined }) {
  const { t, language: own } = useWords();
  const [kept, keep] = useKept<Kept>('report', summary.id, {});
  const begunWith = begun && JSON.stringify(begun);
  // What a stretch of the timeline begins a record with holds until something is chosen.
  const isBegunAnew = begunWith !== undefined && begunWith !== kept.begunWith;
  const form = isBegunAnew ? { ...emptyForm, ...begun } : (kept.form ?? emptyForm);
  const setForm = (next: ReportForm) => keep({ form: next, begunWith: begunWith ?? kept.begunWith });
  const language = languageOf(form, summary, own);
  const fault = faultOf(form);
  const chosen = { ...chosenOf(form, language), client: summary.id };
  return (
    <div className={styles['beside']}>
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
        {form.kind === 'record' && <RecordSize client={summary.id} form={form} onChange={setForm} />}
        {hasRange(form.kind) && (
          <ReportDetails client={summary.id} form={form} onChange={setForm} isWrongRange={fault === 'range'} />
        )}
        {form.kind === 'handover' && form.audience === 'client' && (
          <Checkbox value={form.withoutReason} onChange={(withoutReason) => setForm({ ...form, withoutReason })}>
            {t('places.reports.withoutReason')}
          </Checkbox>
        )}
        {(fault === 'kinds' || fault === 'signs') && (
          <Notice tone="late">
            <p>{t(fault === 'kinds' ? 'places.reports.noKinds' : 'choosing.noSigns')}</p>
          </Notice>
        )}
        {form.kind === 'record' && (
          <>
            <Withhold
              client={summary.id}
              kinds={form.kinds}
              list={form.withhold}
              onChange={(withhold) => setForm({ ...form, withhold })}
            />
            <TextArea
              label={t('choosing.asks')}
              hint={t('choosing.asksHint')}
              value={form.asks}
              onChange={(asks) => setForm({ ...form, asks })}
            />
            <div className={styles['bundle']}>
              <Checkbox value={form.bundle} onChange={(bundle) => setForm({ ...form, bundle })}>
                {t('bundle.window.choice')}
              </Checkbox>
              <small>{t('bundle.window.hint')}</small>
            </div>
            {fault === undefined && <BeforeMaking client={summary.id} ask={chosen} />}
          </>
        )}
        <MakeButton client={summary} ask={askOf(form, language)} isDisabled={fault !== undefined}>
          {t('places.reports.go')}
        </MakeButton>
      </section>
      <Preview ask={chosen} isOn={fault === undefined} />
    </div>
  );
}
