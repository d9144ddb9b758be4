import { useState } from 'react';
import { localDay } from '../../../shared/journal/time.ts';
import { FailureNotice } from '../../app/FailureNotice.tsx';
import { useToday } from '../../app/now.ts';
import { useWhereabouts } from '../../app/place.ts';
import type { Left } from '../../app/unkept.ts';
import { useWords } from '../../app/Words.tsx';
import { Button } from '../../ui/Button.tsx';
import { useDraftForm } from '../draft.ts';
import type { ScreenProps } from '../LettingGoPage.tsx';
import { Part, ScreenFrame } from '../Screen.tsx';
import { decisionBody, decisionFormOf } from './decision-form.ts';
import { DecisionFields } from './DecisionFields.tsx';
import { EvidenceSides } from './EvidenceSides.tsx';
import { useDecide } from './mutations.ts';

/** A decision being made: kept as a draft while it is written, recorded when its author says so. */
export function DecisionScreen({ summary, goTo, draft }: ScreenProps & { draft: Left | undefined }) {
  const { t, format } = useWords();
  const { go } = useWhereabouts();
  const today = useToday();
  const client = summary.id;
  const { form, change, settle } = useDraftForm(client, 'letting-go-decide', draft, decisionFormOf(draft?.body));
  const [isTried, setTried] = useState(false);
  const decide = useDecide(client);
  const begun = draft?.draftedAt && localDay(draft.draftedAt);
  const { choice } = form;
  const record = async () => {
    setTried(true);
    if (choice === undefined || decide.isPending) return;
    const body = decisionBody({ ...form, choice }, today);
    const kept = await settle();
    // Waited for, not told by `onSuccess`: once it is recorded, this may be another screen before that is told.
    await decide
      .mutateAsync({ body, draft: kept, stateReason: t('places.lettingGo.stateReason'), was: summary.state })
      .then(
        () => (choice === 'let-go' ? goTo('settle') : go({ at: 'client', client, tab: 'log' })),
        () => undefined, // shown below
      );
  };
  const leave = async () => {
    await settle();
    go({ at: 'client', client, tab: 'log' });
  };
  return (
    <ScreenFrame
      title={t('places.lettingGo.steps.decide')}
      lead={t('places.lettingGo.decide.lead')}
      foot={
        <>
          <Button onPress={() => void leave()}>{t('places.lettingGo.decide.nightDo')}</Button>
          <span>
            {begun !== undefined && begun < today
              ? t('places.lettingGo.decide.nightDone', { day: format.day(begun) })
              : t('places.lettingGo.decide.nightText')}
          </span>
          <Button look="primary" isPending={decide.isPending} onPress={() => void record()}>
            {t(choice === 'let-go' ? 'places.lettingGo.decide.recordGo' : 'places.lettingGo.decide.record')}
          </Button>
        </>
      }
    >
      <EvidenceSides summary={summary} />
      <Part title={t('places.lettingGo.decide.choice')}>
        <DecisionFields form={form} onChange={change} isTried={isTried} />
        <FailureNotice failure={decide.error} />
      </Part>
    </ScreenFrame>
  );
}
