import { useState } from 'react';
import type { ClientSummary } from '../../shared/calls/clients.ts';
import { useWords } from '../app/Words.tsx';
import { Panel } from '../ui/Page.tsx';
import { AccountPart } from './account/AccountPart.tsx';
import { AnswerButton } from './AnswerButton.tsx';
import { RecordingProvider } from './forms/RecordingProvider.tsx';
import styles from './MoneyPanel.module.css';
import { PartTabs } from './parts/PartTabs.tsx';
import { moneyParts, type MoneyPart } from './parts/money-parts.ts';
import { TermsPart } from './terms/TermsPart.tsx';
import { WaitingPart } from './waiting/WaitingPart.tsx';
import { WorkPart } from './work/WorkPart.tsx';

/** Money and work of a client, in four parts: the account, what is waited for, what was done, and what was agreed. */
export function MoneyPanel({ summary, part: first }: { summary: ClientSummary; part?: MoneyPart | undefined }) {
  const { t } = useWords();
  const [part, setPart] = useState<MoneyPart>(first ?? 'money');
  return (
    <Panel>
      <RecordingProvider client={summary.id}>
        <div className={styles['head']}>
          <PartTabs
            label={t('money.parts.label')}
            tabs={moneyParts.map((id) => ({ id, label: t(`money.parts.${id}`) }))}
            value={part}
            onChange={setPart}
          />
          <AnswerButton client={summary.id} />
        </div>
        <div className={styles['part']}>
          <Part summary={summary} part={part} />
        </div>
      </RecordingProvider>
    </Panel>
  );
}

function Part({ summary, part }: { summary: ClientSummary; part: MoneyPart }) {
  switch (part) {
    case 'money':
      return <AccountPart summary={summary} />;
    case 'waiting':
      return <WaitingPart client={summary.id} />;
    case 'work':
      return <WorkPart client={summary.id} />;
    case 'terms':
      return <TermsPart summary={summary} />;
  }
}
