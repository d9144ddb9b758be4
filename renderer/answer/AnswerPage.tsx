import { useQuery } from '@tanstack/react-query';
import type { ClientSummary } from '../../shared/calls/clients.ts';
import { Answer } from '../app/Answer.tsx';
import { asking } from '../app/asking.ts';
import { useKept } from '../app/kept.ts';
import { useToday } from '../app/now.ts';
import { useWords } from '../app/Words.tsx';
import { MakeButton } from '../reports/MakeButton.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Page } from '../ui/Page.tsx';
import { AnswerParts } from './AnswerParts.tsx';
import styles from './AnswerPage.module.css';
import { periodOf, type Period } from './period.ts';
import { PeriodPicker } from './PeriodPicker.tsx';

/** "Is that all you did?": one page for any stretch of time, and the same as a PDF (seeds A10, A11). */
export function AnswerPage({ summary }: { summary: ClientSummary }) {
  const { t, language } = useWords();
  const today = useToday();
  const { id: client, name } = summary;
  const [chosen, setPeriod] = useKept<Period | undefined>('answer', client, undefined);
  const period = chosen ?? periodOf('quarter', today);
  const isWrong = period.from !== undefined && period.to !== undefined && period.to < period.from;
  const range = {
    ...(period.from !== undefined && { from: period.from }),
    ...(period.to !== undefined && { to: period.to }),
  };
  const view = useQuery({ ...asking('answer.view', { client, ...range }), enabled: !isWrong });
  const work = useQuery({ ...asking('work.view', { client, ...range }), enabled: !isWrong });
  return (
    <Page title={t('money.all.title')} lead={t('money.all.lead', { client: name })}>
      <div className={styles['head']}>
        <PeriodPicker value={period} onChange={setPeriod} />
        <MakeButton
          client={summary}
          look="plain"
          isDisabled={isWrong}
          ask={{ kind: 'answer', audience: 'client', language: summary.language ?? language, ...range }}
        >
          {t('money.all.save')}
        </MakeButton>
      </div>
      {isWrong ? (
        <Notice tone="late" alert>
          <p>{t('money.all.wrong')}</p>
        </Notice>
      ) : (
        <Answer of={view}>
          {(answer) => <AnswerParts client={client} answer={answer} natures={work.data?.natures ?? []} />}
        </Answer>
      )}
    </Page>
  );
}
