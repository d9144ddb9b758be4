import { Suspense } from 'react';
import type { ClientSummary } from '../../shared/calls/clients.ts';
import { later } from '../app/later.tsx';
import { clientTabs, useWhereabouts, type ClientPlace } from '../app/place.ts';
import { useWords } from '../app/Words.tsx';
import { KeepingPassed } from '../keeping/KeepingPassed.tsx';
import { LogPanel } from '../log/LogPanel.tsx';
import { Tabs } from '../ui/Tabs.tsx';
import { useAhead } from './ahead.ts';
import { Awaited } from './Awaited.tsx';
import { ClientHead } from './ClientHead.tsx';
import { Damage } from './Damage.tsx';
import { Figures } from './Figures.tsx';
import { TakeBack } from './TakeBack.tsx';
import styles from './ClientPage.module.css';

const MoneyPanel = later(async () => (await import('../money/MoneyPanel.tsx')).MoneyPanel);
const AccountsPanel = later(async () => (await import('../accounts/AccountsPanel.tsx')).AccountsPanel);
const NextPanel = later(async () => (await import('../next/NextPanel.tsx')).NextPanel);
const ReportsPanel = later(async () => (await import('../reports/ReportsPanel.tsx')).ReportsPanel);

/** One client: the five places, and the figures beside them. */
export function ClientPage({ summary, place }: { summary: ClientSummary; place: ClientPlace }) {
  const { t } = useWords();
  const { go } = useWhereabouts();
  useAhead(summary.id);
  return (
    <main className={styles['page']} tabIndex={-1}>
      <Tabs
        label={t('window.clients.places')}
        tabs={clientTabs.map((id) => ({ id, label: t(`window.clients.tabs.${id}`) }))}
        value={place.tab}
        onChange={(next) => go({ at: 'client', client: summary.id, tab: next })}
        head={<ClientHead summary={summary} />}
      >
        <TakeBack client={summary.id} />
        <KeepingPassed summary={summary} />
        <Awaited client={summary.id} />
        {summary.damaged && <Damage client={summary.id} />}
        <Suspense>
          <TabContent summary={summary} place={place} />
        </Suspense>
      </Tabs>
      <Figures summary={summary} />
    </main>
  );
}

function TabContent({ summary, place }: { summary: ClientSummary; place: ClientPlace }) {
  const { go } = useWhereabouts();
  switch (place.tab) {
    case 'log':
      return <LogPanel client={summary.id} place={place} />;
    case 'money':
      return <MoneyPanel key={place.part} summary={summary} part={place.part} />;
    case 'accounts':
      return <AccountsPanel summary={summary} />;
    case 'next':
      return (
        <NextPanel
          key={place.pattern}
          summary={summary}
          pattern={place.pattern}
          onOpen={(pattern) => go({ at: 'client', client: summary.id, tab: 'next', ...(pattern && { pattern }) })}
          onLetter={(template, pattern) => go({ at: 'letter', client: summary.id, template, choice: { pattern } })}
        />
      );
    case 'reports':
      return <ReportsPanel summary={summary} begun={place.record} />;
  }
}
