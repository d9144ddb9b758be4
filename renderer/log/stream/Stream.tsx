import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { ClientId } from '../../../shared/fields.ts';
import { FailureNotice } from '../../app/FailureNotice.tsx';
import { useWords } from '../../app/Words.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { placeOf, useLog, type Filter } from '../queries.ts';
import { EntryArticle } from '../entry/EntryArticle.tsx';
import { EmptyLog } from './EmptyLog.tsx';
import type { Sought } from './sought.ts';
import { useRows } from './useRows.ts';
import styles from './Stream.module.css';

export interface StreamProps {
  readonly client: ClientId;
  readonly filter: Filter;
  readonly sought: Sought | undefined;
  readonly onUnfilter: () => void;
}

/** The log as a feed: only the rows in sight are on the page, whatever its length, and every one can be reached by keys. */
export function Stream({ client, filter, sought, onUnfilter }: StreamProps) {
  const { t } = useWords();
  const cache = useQueryClient();
  const scroller = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState({ first: 0, last: 0 });
  const { log, error, isFetching } = useLog(client, filter, shown);
  const total = log?.total ?? 0;
  const rows = useRows(scroller, total, setShown);
  const { show } = rows;
  const isKnown = log !== undefined;

  const before = useRef(0);
  const isMoved = useRef(false);
  const moved = () => {
    isMoved.current = true;
  };
  // Scrolls the page's box to the newest entry, before the paint: once the log's length is known, and when it grows while its end is looked at, by an entry or
  // by what its rows turn out to be high. Who has the keyboard in it, or was led to an entry, stays there. What is in sight is told later than it is scrolled
  // to, and counts once somebody has moved it.
  useLayoutEffect(() => {
    const wasAtEnd = !isMoved.current || shown.last >= before.current - 1;
    before.current = total;
    if (total === 0 || !wasAtEnd || sought || scroller.current?.contains(document.activeElement)) return;
    isMoved.current = false;
    show(total - 1, 'end', false);
    // oxlint-disable-next-line react/exhaustive-deps
  }, [isKnown, total, rows.height]);

  // Asks the main process where the sought entry stands, then scrolls the page's box to it.
  useEffect(() => {
    if (!sought) return;
    let isWanted = true;
    void cache.fetchQuery({ ...placeOf(client, filter, sought), staleTime: 0 }).then(({ from, items }) => {
      const within = 'entry' in sought ? items.findIndex(({ entry }) => entry.id === sought.entry) : 0;
      if (isWanted && within >= 0) show(from + within, 'day' in sought ? 'start' : 'auto', sought.focus);
    });
    return () => {
      isWanted = false;
    };
    // oxlint-disable-next-line react/exhaustive-deps
  }, [sought]);

  if (error) return <FailureNotice failure={error} />;
  if (!log)
    return (
      <div className={styles['scroller']}>
        <Loading label={t('window.app.loading')} />
      </div>
    );
  if (total === 0)
    return <EmptyLog isFiltered={filter.kinds.length + filter.signs.length > 0} onUnfilter={onUnfilter} />;
  return (
    <div
      className={styles['scroller']}
      ref={scroller}
      onWheel={moved}
      onPointerDownCapture={moved}
      onKeyDownCapture={moved}
    >
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys of the feed pattern (ARIA APG) */}
      <div
        role="feed"
        aria-label={t('window.log.feed')}
        aria-busy={isFetching}
        style={{ height: rows.height, position: 'relative' }}
        onKeyDown={rows.onKeyDown}
      >
        {rows.visible.map(({ index, start }) => {
          const item = log.itemAt(index);
          const before = index > 0 ? log.itemAt(index - 1) : undefined;
          return (
            <EntryArticle
              key={index}
              client={client}
              item={item}
              startsDay={item !== undefined && before?.day !== item.day}
              position={{ index, start, total }}
              isActive={index === rows.active}
              isSought={sought !== undefined && 'entry' in sought && sought.entry === item?.entry.id}
              onFocus={() => rows.setActive(index)}
              measure={rows.measure}
            />
          );
        })}
      </div>
      {total === 1 && <p className={styles['begin']}>{t('window.log.emptyLead')}</p>}
    </div>
  );
}
