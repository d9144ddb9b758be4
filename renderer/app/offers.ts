import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ClientSummary } from '../../shared/calls/clients.ts';
import { useHelp } from '../help/help-context.ts';
import { nothingSought } from '../search/sought.ts';
import { asking } from './asking.ts';
import { chordLabel } from './chord.ts';
import { commands, keyOf, needsClient, obey } from './commands.ts';
import { useWhereabouts } from './place.ts';
import { useWords } from './Words.tsx';

/** One line of the palette. */
export interface Offer {
  readonly id: string;
  readonly label: string;
  readonly beside: string;
  readonly run: () => void;
}

/** How many entries are offered beside the clients and acts. */
const mostHits = 8;
/** How many clients are offered before a letter is typed, and at most. */
const mostClients = 6;

/** What the palette offers for a few letters: clients and acts by their names, then entries that hold every word. */
export function useOffers(clients: readonly ClientSummary[], sought: string): readonly Offer[] {
  const { t, language } = useWords();
  const whereabouts = useWhereabouts();
  const help = useHelp();
  const hits = useQuery({
    ...asking('search.find', { text: sought || ' ', limit: mostHits }),
    enabled: sought !== '',
    placeholderData: keepPreviousData,
  }).data?.hits;
  const hasClient = 'client' in whereabouts.place;
  const people = clients.map(({ id, name, state }) => ({
    id,
    label: name,
    beside: t(`words.states.${state}`),
    run: () => whereabouts.go({ at: 'client', client: id, tab: 'log' }),
  }));
  const acts = commands
    .filter((command) => command !== 'palette' && (hasClient || !needsClient(command)))
    .map((command) => ({
      id: `do-${command}`,
      label: t(`window.commands.${command}`),
      beside: chordLabel(keyOf[command] ?? ''),
      run: () => obey(command, whereabouts),
    }));
  const helps = (['guide', 'about'] as const).map((page) => ({
    id: `help-${page}`,
    label: t(`help.${page}.title`),
    beside: page === 'guide' ? 'F1' : '',
    run: () => help(page),
  }));
  const found = (sought === '' ? [] : (hits ?? [])).map(({ entry, client, cite, text }) => ({
    id: `entry-${entry}`,
    label: text,
    beside: t('window.palette.entry', { client: clients.find(({ id }) => id === client)?.name ?? '', entry: cite }),
    run: () => whereabouts.go({ at: 'client', client, tab: 'log', entry }),
  }));
  const everything = {
    id: 'search-everything',
    label: t('find.search.everything', { words: sought }),
    beside: t('find.search.title'),
    run: () => whereabouts.go({ at: 'search', sought: { ...nothingSought, text: sought } }),
  };
  const folded = sought.toLocaleLowerCase(language);
  const named = ({ label }: Offer) => label.toLocaleLowerCase(language).includes(folded);
  return [
    ...people.filter(named).slice(0, mostClients),
    ...acts.filter(named),
    ...helps.filter(named),
    ...found,
    ...(sought === '' ? [] : [everything]),
  ];
}
