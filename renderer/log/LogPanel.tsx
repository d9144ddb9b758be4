import { useState } from 'react';
import type { ClientId } from '../../shared/fields.ts';
import { useWhereabouts, type ClientPlace } from '../app/place.ts';
import { ExhibitList } from '../exhibits/ExhibitList.tsx';
import { Timeline } from '../timeline/Timeline.tsx';
import { ViewSwitch, type LogView } from '../timeline/ViewSwitch.tsx';
import { ProtectionOffer } from '../trust/ProtectionOffer.tsx';
import { Composer } from './composer/Composer.tsx';
import { FilterBar } from './stream/FilterBar.tsx';
import { noFilter, type Filter } from './queries.ts';
import { Stream } from './stream/Stream.tsx';
import type { Sought } from './stream/sought.ts';
import styles from './LogPanel.module.css';

/** The one stream of everything that happened, and the composer under it. */
export function LogPanel({ client, place }: { client: ClientId; place: ClientPlace }) {
  const { remember } = useWhereabouts();
  const [filter, setFilter] = useState<Filter>(noFilter);
  const [sought, setSought] = useState<Sought | undefined>(() => entryOf(place));
  const [view, setView] = useState<LogView>('list');
  const [arrived, setArrived] = useState(place);
  if (arrived !== place) {
    setArrived(place);
    if (place.entry) {
      setView('list');
      setFilter(noFilter);
      setSought(entryOf(place));
    }
  }
  return (
    <div className={styles['log']}>
      <div className={styles['bar']}>
        <ViewSwitch value={view} onChange={setView} />
        {view === 'list' && (
          <FilterBar
            client={client}
            filter={filter}
            onFilter={(next) => {
              setFilter(next);
              setSought(undefined);
            }}
            onDay={(day) => setSought({ day, focus: true })}
          />
        )}
      </div>
      {view === 'exhibits' && <ExhibitList client={client} />}
      {view === 'list' && (
        <Stream
          key={`${filter.kinds.join()}/${filter.signs.join()}`}
          client={client}
          filter={filter}
          sought={sought}
          onUnfilter={() => setFilter(noFilter)}
        />
      )}
      {view === 'picture' && (
        <Timeline
          client={client}
          onEntry={(entry) => {
            setView('list');
            setFilter(noFilter);
            setSought({ entry, focus: true });
          }}
        />
      )}
      <ProtectionOffer client={client} />
      <Composer
        client={client}
        write={place.write}
        draft={place.draft}
        cite={place.cite}
        onCited={() => remember(withoutCitation(place))}
        onRecorded={(id) => {
          // Among the exhibits nothing would show that it was recorded: an entry that cites one is written there.
          if (view === 'exhibits') setView('list');
          setSought({ entry: id, focus: false });
        }}
      />
    </div>
  );
}

/** On the way back here it is not to be cited again. */
function withoutCitation(place: ClientPlace): ClientPlace {
  const { cite: _, ...rest } = place;
  return rest;
}

function entryOf({ entry }: ClientPlace): Sought | undefined {
  return entry && { entry, focus: true };
}
