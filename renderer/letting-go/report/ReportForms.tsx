import { useState } from 'react';
import { languageNames, languages } from '../../../shared/languages.ts';
import { useAct } from '../../app/asking.ts';
import { useWhereabouts } from '../../app/place.ts';
import type { Left } from '../../app/unkept.ts';
import { useWords } from '../../app/Words.tsx';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Select } from '../../ui/Select.tsx';
import { useDraftForm } from '../draft.ts';
import type { ScreenProps } from '../LettingGoPage.tsx';
import { Part, ScreenFrame, ShortFields } from '../Screen.tsx';
import { Accomplishments } from './Accomplishments.tsx';
import { Copies } from './Copies.tsx';
import { areSame, groundsOf, reportFormOf } from './grounds.ts';
import { ReasonPart } from './ReasonPart.tsx';
import { Whereabouts } from './Whereabouts.tsx';

/** Reason and report on one page: what is chosen above stands in what is made below. */
export function ReportForms({ summary, view, goTo, draft }: ScreenProps & { draft: Left | undefined }) {
  const { t, language: ownLanguage } = useWords();
  const client = summary.id;
  const { go } = useWhereabouts();
  const { decision } = view;
  const recorded = decision?.grounds ?? [];
  const { form, change, settle, sealed } = useDraftForm(
    client,
    'letting-go-report',
    draft,
    reportFormOf(draft?.body, recorded),
  );
  const [isTried, setTried] = useState(false);
  const amend = useAct('entries.amend');
  const language = form.language ?? summary.language ?? ownLanguage;
  const isRecorded = areSame(form.grounds, recorded);
  const record = async () => {
    setTried(true);
    const grounds = groundsOf(form.grounds);
    if (!decision || !grounds || amend.isPending) return;
    const kept = await settle();
    const set = { grounds: grounds.length > 0 ? grounds : null };
    const reason = t('places.lettingGo.report.named');
    amend.mutate({ client, entry: decision.entry, reason, set, ...(kept && { draft: kept }) }, { onSuccess: sealed });
  };
  return (
    <ScreenFrame
      title={t('places.lettingGo.report.title')}
      lead={t('places.lettingGo.report.lead')}
      foot={
        <>
          <span>{!isRecorded && t('places.lettingGo.report.unrecorded')}</span>
          <Button onPress={() => go({ at: 'letter', client, template: 'farewell' })}>{t('leaving.farewell')}</Button>
          <Button look="primary" onPress={() => goTo('close')}>
            {t('places.lettingGo.report.go')}
          </Button>
        </>
      }
    >
      <ReasonPart
        client={client}
        decision={view.done.includes('decide') ? decision : undefined}
        grounds={form.grounds}
        onChange={(grounds) => change({ grounds: [...grounds] })}
        language={language}
        isTried={isTried}
        isRecorded={isRecorded}
        isPending={amend.isPending}
        failure={amend.error}
        onRecord={() => void record()}
        onDecide={() => goTo('decide')}
      />
      <Accomplishments
        summary={summary}
        view={view}
        chosen={form.accomplishments}
        onChange={(accomplishments) => change({ accomplishments: accomplishments && [...accomplishments] })}
      />
      <Whereabouts client={client} list={view.whereabouts} />
      <Part title={t('places.lettingGo.report.make')}>
        <ShortFields>
          <Select
            label={t('places.lettingGo.report.language')}
            choices={languages.map((id) => ({ id, label: languageNames[id] }))}
            value={language}
            onChange={(chosen) => change({ language: chosen })}
          />
        </ShortFields>
        <Checkbox value={form.withoutReason} onChange={(withoutReason) => change({ withoutReason })}>
          {t('places.lettingGo.report.leaveOut')}
        </Checkbox>
        <Copies
          summary={summary}
          view={view}
          language={language}
          withoutReason={form.withoutReason}
          accomplishments={form.accomplishments}
        />
      </Part>
    </ScreenFrame>
  );
}
