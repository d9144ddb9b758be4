import { Fragment, memo } from 'react';
import type { LogItem } from '../../../shared/calls/wire.ts';
import type { ClientId } from '../../../shared/fields.ts';
import { useWords } from '../../app/Words.tsx';
import { cx } from '../../ui/cx.ts';
import { EntryBody } from './EntryBody.tsx';
import { EntryMenu } from './EntryMenu.tsx';
import { Margin } from './Margin.tsx';
import styles from './EntryArticle.module.css';

export interface EntryArticleProps {
  readonly client: ClientId;
  /** Undefined while its stretch is still being read. */
  readonly item: LogItem | undefined;
  readonly startsDay: boolean;
  readonly position: { readonly index: number; readonly start: number; readonly total: number };
  readonly isActive: boolean;
  /** It was just recorded or jumped to: a mark stands in the margin. */
  readonly isSought: boolean;
  readonly onFocus: () => void;
  readonly measure: (row: HTMLElement | null) => void;
}

/** One row of the log: a day's rule where a day begins, then the entry with its number and times in the margin. */
export const EntryArticle = memo(
  function EntryArticle(props: EntryArticleProps) {
    const { client, item, startsDay, position, isActive, isSought, onFocus, measure } = props;
    const { format } = useWords();
    const id = `entry-${position.index}`;
    return (
      <div
        className={styles['row']}
        ref={measure}
        data-index={position.index}
        style={{ transform: `translateY(${position.start}px)` }}
      >
        {item && startsDay && (
          <div className={styles['day']} aria-hidden>
            {format.dayLong(item.day)}
          </div>
        )}
        {/* The feed pattern (ARIA APG): its articles take the keyboard. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
        <article
          className={cx(styles['entry'], isSought && styles['sought'])}
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          tabIndex={isActive ? 0 : -1}
          aria-posinset={position.index + 1}
          aria-setsize={position.total}
          aria-labelledby={`${id}-n ${id}-kind ${id}-when`}
          onFocus={onFocus}
        >
          {item && (
            <Fragment key={item.entry.id}>
              {startsDay && <h2 className="said">{format.dayLong(item.day)}</h2>}
              <Margin item={item} id={id} />
              <EntryBody client={client} item={item} id={id} />
              <EntryMenu client={client} item={item} />
            </Fragment>
          )}
        </article>
      </div>
    );
  },
  (before, after) =>
    before.item === after.item &&
    before.startsDay === after.startsDay &&
    before.position.index === after.position.index &&
    before.position.start === after.position.start &&
    before.position.total === after.position.total &&
    before.isActive === after.isActive &&
    before.isSought === after.isSought &&
    before.measure === after.measure,
);
