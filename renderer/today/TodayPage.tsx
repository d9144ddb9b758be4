import { useQuery } from '@tanstack/react-query';
import type { ClientSummary } from '../../shared/calls/clients.ts';
import { timerDraft } from '../../shared/timer.ts';
import { Answer } from '../app/Answer.tsx';
import { asking } from '../app/asking.ts';
import { useToday } from '../app/now.ts';
import { useWords } from '../app/Words.tsx';
import { Page } from '../ui/Page.tsx';
import { Drafts } from './Drafts.tsx';
import { DraftsElsewhere } from './DraftsElsewhere.tsx';
import { DueList } from './DueList.tsx';
import { MissingFolders } from './MissingFolders.tsx';
import { Leaving } from './Leaving.tsx';
import { Quiet } from './Quiet.tsx';

/** Across all clients: what was begun and not recorded, what is due, who is waited for, who is being let go. */
export function TodayPage({ clients }: { clients: readonly ClientSummary[] }) {
  const { t, format } = useWords();
  const today = useToday();
  const drafts = useQuery(asking('drafts.list', {}));
  const due = useQuery(asking('today.view', {}));
  const leaving = clients.filter(({ state }) => state === 'letting-go');
  return (
    <Page title={t('window.app.today')} lead={format.dayLong(today)}>
      <MissingFolders />
      <Answer of={drafts}>
        {({ drafts: all }) => (
          <Answer of={due}>
            {({ items }) => {
              // The timer has a place of its own, at the window's foot.
              const begun = all.filter(({ kind }) => kind !== timerDraft);
              const rest = items.filter(({ kind }) => kind !== 'draft');
              const isQuiet = begun.length + rest.length + leaving.length === 0;
              return (
                <>
                  <Drafts drafts={begun} clients={clients} />
                  <DraftsElsewhere clients={clients} isTiming={begun.length < all.length} />
                  <DueList items={rest} />
                  <Leaving clients={leaving} />
                  <Quiet clients={clients} isQuiet={isQuiet} />
                </>
              );
            }}
          </Answer>
        )}
      </Answer>
    </Page>
  );
}
