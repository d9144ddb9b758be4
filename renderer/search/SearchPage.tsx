import { useState } from 'react';
import type { ClientSummary } from '../../shared/calls/clients.ts';
import type { SearchPlace } from '../app/place.ts';
import { useWords } from '../app/Words.tsx';
import { cx } from '../ui/cx.ts';
import page from '../ui/Page.module.css';
import { nothingSought } from './sought.ts';
import { SearchFilters } from './SearchFilters.tsx';
import { SearchList } from './SearchList.tsx';
import styles from './Search.module.css';

/** Everything that was recorded, and what the files say, by any word of it. */
export function SearchPage({ clients, place }: { clients: readonly ClientSummary[]; place: SearchPlace }) {
  const { t } = useWords();
  const [sought, setSought] = useState(place.sought ?? nothingSought);
  return (
    <main className={cx(page['scroll'], page['page'], styles['page'])} tabIndex={-1}>
      <h1 className="said">{t('find.search.title')}</h1>
      <SearchList
        clients={clients}
        sought={sought}
        onText={(text) => setSought({ ...sought, text })}
        filters={<SearchFilters clients={clients} sought={sought} onChange={setSought} />}
      />
    </main>
  );
}
