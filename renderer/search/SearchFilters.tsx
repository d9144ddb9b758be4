import type { ClientSummary } from '../../shared/calls/clients.ts';
import { clientStates } from '../../shared/clients.ts';
import { clientJournalKinds } from '../../shared/journal/kinds.ts';
import { criticism, signCatalogue } from '../../shared/signs.ts';
import { useWords } from '../app/Words.tsx';
import { Button } from '../ui/Button.tsx';
import { FilterMenu } from '../ui/FilterMenu.tsx';
import { SearchDates } from './SearchDates.tsx';
import { isNarrowed, nothingSought, type Sought, type State } from './sought.ts';
import styles from './Search.module.css';

export interface SearchFiltersProps {
  readonly clients: readonly ClientSummary[];
  readonly sought: Sought;
  readonly onChange: (sought: Sought) => void;
}

const kindsShown = Object.keys(clientJournalKinds).filter((kind) => kind !== 'addendum');
const states: readonly State[] = [...clientStates.slice(0, 3), 'work-stopped', ...clientStates.slice(3)];

/** Among what is looked: clients, where they stand, kinds, signs, and time. */
export function SearchFilters({ clients, sought, onChange }: SearchFiltersProps) {
  const { t, word, language } = useWords();
  const sorted = (ids: readonly string[], group: string) =>
    ids
      .map((id) => ({ id, label: word(`${group}.${id}`, id) }))
      .sort((a, b) => a.label.localeCompare(b.label, language));
  return (
    <div className={styles['filters']} role="group" aria-label={t('window.log.filters')}>
      <FilterMenu
        name={t('find.search.client')}
        all={t('find.search.allClients')}
        options={clients.map(({ id, name }) => ({ id, label: name }))}
        chosen={sought.client === undefined ? [] : [sought.client]}
        onChange={(chosen) => {
          // One or all: the one chosen last.
          const id = chosen.find((one) => one !== sought.client);
          const client = clients.find((one) => one.id === id)?.id;
          const { client: _, ...others } = sought;
          onChange({ ...others, ...(client && { client }) });
        }}
      />
      <FilterMenu
        name={t('find.search.state')}
        all={t('find.search.allStates')}
        options={states.map((id) => ({ id, label: t(`words.states.${id}`) }))}
        chosen={sought.states}
        onChange={(chosen) => onChange({ ...sought, states: states.filter((state) => chosen.includes(state)) })}
      />
      <FilterMenu
        name={t('window.log.kinds')}
        all={t('window.log.allKinds')}
        options={sorted(kindsShown, 'words.kinds')}
        chosen={sought.kinds}
        onChange={(kinds) => onChange({ ...sought, kinds })}
      />
      <FilterMenu
        name={t('window.log.signs')}
        all={t('window.log.allSigns')}
        options={sorted([...signCatalogue, criticism], 'words.signs')}
        chosen={sought.signs}
        onChange={(signs) => onChange({ ...sought, signs })}
      />
      <SearchDates sought={sought} onChange={onChange} />
      {isNarrowed(sought) && (
        <Button look="quiet" onPress={() => onChange({ ...nothingSought, text: sought.text })}>
          {t('find.search.everywhere')}
        </Button>
      )}
    </div>
  );
}
