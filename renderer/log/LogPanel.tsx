import { useState } from 'react';
import type { ClientId, EntryId } from '../../shared/fields.ts';
import { Composer } from './composer/Composer.tsx';
import { FilterBar } from './stream/FilterBar.tsx';
import { noFilter, type Filter } from './queries.ts';
import { Stream } from './stream/Stream.tsx';
import type { Sought } from './stream/sought.ts';
import styles from './LogPanel.module.css';

/** The one stream of everything that happened, and the composer under it. */
export function LogPanel({ client, entry }: { client: ClientId; entry: EntryId | undefined }) {
  const [filter, setFilter] = useState<Filter>(noFilter);
  const [sought, setSought] = useState<Sought | undefined>(entry && { entry });
  return (
    <div className={styles['log']}>
      <FilterBar client={client} filter={filter} onFilter={setFilter} onDay={(day) => setSought({ day })} />
      <Stream
        key={`${filter.kinds.join()}/${filter.signs.join()}`}
        client={client}
        filter={filter}
        sought={sought}
        onUnfilter={() => setFilter(noFilter)}
      />
      <Composer client={client} onRecorded={(id) => setSought({ entry: id })} />
    </div>
  );
}
