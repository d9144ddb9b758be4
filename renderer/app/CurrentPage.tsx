import type { ClientSummary } from '../../shared/calls/clients.ts';
import { TodayPage } from '../today/TodayPage.tsx';
import { later } from './later.tsx';
import { useWhereabouts } from './place.ts';

// In the order in which they are likely to be wanted.
const ClientPage = later(async () => (await import('../clients/ClientPage.tsx')).ClientPage);
const SearchPage = later(async () => (await import('../search/SearchPage.tsx')).SearchPage);
const LetterPage = later(async () => (await import('../letters/LetterPage.tsx')).LetterPage);
const AnswerPage = later(async () => (await import('../answer/AnswerPage.tsx')).AnswerPage);
const ImportPage = later(async () => (await import('../import/ImportPage.tsx')).ImportPage);
const SettingsPage = later(async () => (await import('../settings/SettingsPage.tsx')).SettingsPage);
const VerifyPage = later(async () => (await import('../verify/VerifyPage.tsx')).VerifyPage);
const LettingGoPage = later(async () => (await import('../letting-go/LettingGoPage.tsx')).LettingGoPage);

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
