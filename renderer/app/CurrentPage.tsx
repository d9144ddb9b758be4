import type { ClientSummary } from '../../shared/calls/clients.ts';
import { AnswerPage } from '../answer/AnswerPage.tsx';
import { ClientPage } from '../clients/ClientPage.tsx';
import { ImportPage } from '../import/ImportPage.tsx';
import { LetterPage } from '../letters/LetterPage.tsx';
import { LettingGoPage } from '../letting-go/LettingGoPage.tsx';
import { SearchPage } from '../search/SearchPage.tsx';
import { SettingsPage } from '../settings/SettingsPage.tsx';
import { TodayPage } from '../today/TodayPage.tsx';
import { VerifyPage } from '../verify/VerifyPage.tsx';
import { useWhereabouts } from './place.ts';

/** The page the window is on. */
export function CurrentPage({ clients }: { clients: readonly ClientSummary[] }) {
  const { place } = useWhereabouts();
  switch (place.at) {
    case 'today':
      return <TodayPage clients={clients} />;
    case 'client': {
      const summary = clients.find(({ id }) => id === place.client);
      return summary ? <ClientPage key={summary.id} summary={summary} place={place} /> : null;
    }
    case 'letter': {
      const summary = clients.find(({ id }) => id === place.client);
      return summary ? <LetterPage key={summary.id} summary={summary} place={place} /> : null;
    }
    case 'letting-go': {
      const summary = clients.find(({ id }) => id === place.client);
      return summary ? <LettingGoPage key={summary.id} summary={summary} /> : null;
    }
    case 'answer': {
      const summary = clients.find(({ id }) => id === place.client);
      return summary ? <AnswerPage key={summary.id} summary={summary} /> : null;
    }
    case 'search':
      return <SearchPage key={JSON.stringify(place)} clients={clients} place={place} />;
    case 'import':
      return <ImportPage clients={clients} client={place.whose} />;
    case 'settings':
      return <SettingsPage takeOut={place.takeOut} />;
    case 'verify':
      return <VerifyPage key={place.opened?.token} opened={place.opened} />;
  }
}
