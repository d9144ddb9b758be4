import { useState } from 'react';
import { useLeftDrafts } from '../../app/left-drafts.ts';
import { useWords } from '../../app/Words.tsx';
import { Button } from '../../ui/Button.tsx';
import type { ScreenProps } from '../LettingGoPage.tsx';
import { ScreenFrame } from '../Screen.tsx';
import { Decided } from './Decided.tsx';
import { DecisionScreen } from './DecisionScreen.tsx';
import { EvidenceSides } from './EvidenceSides.tsx';

/** What the record says on both sides, and the user's own dated choice. The app makes none. */
export function DecideScreen(props: ScreenProps) {
  const { t } = useWords();
  const { summary, view, goTo } = props;
  const [isAnew, setAnew] = useState(false);
  const drafts = useLeftDrafts(summary.id);
  const { decision } = view;
  if (decision && !isAnew && view.done.includes('decide')) {
    return (
      <ScreenFrame
        title={t('places.lettingGo.steps.decide')}
        lead={t('places.lettingGo.decide.lead')}
        foot={
          <>
            <Button onPress={() => setAnew(true)}>{t('places.lettingGo.decide.again')}</Button>
            <Button look="primary" onPress={() => goTo('settle')}>
              {t('places.lettingGo.steps.settle')}
            </Button>
          </>
        }
      >
        <Decided client={summary.id} decision={decision} />
        <EvidenceSides summary={summary} />
      </ScreenFrame>
    );
  }
  return drafts && <DecisionScreen {...props} draft={drafts.find(({ kind }) => kind === 'letting-go-decide')} />;
}
