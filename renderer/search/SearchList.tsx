import { useState, type ReactNode } from 'react';
import { Autocomplete, Input, ListBox, ListBoxItem, SearchField } from 'react-aria-components';
import type { ClientSummary } from '../../shared/calls/clients.ts';
import type { CitedPlace } from '../../shared/journal/common.ts';
import { FailureNotice } from '../app/FailureNotice.tsx';
import { useWhereabouts } from '../app/place.ts';
import { useWords } from '../app/Words.tsx';
import { Button } from '../ui/Button.tsx';
import { cx } from '../ui/cx.ts';
import { Viewer } from '../exhibits/viewer/Viewer.tsx';
import { HitLine, type Hit } from './HitLine.tsx';
import { SearchStatus } from './SearchStatus.tsx';
import type { Sought } from './sought.ts';
import { useFound } from './useFound.ts';
import styles from './Search.module.css';

export interface SearchListProps {
  readonly clients: readonly ClientSummary[];
  readonly sought: Sought;
  readonly onText: (text: string) => void;
  readonly filters: ReactNode;
}

/** How many are shown at first, and when more are asked for. */
const few = 50;
const many = 500;

/**
 * The words, and under them what holds every one of them; the arrow keys go from the words into the list. Typing chooses nothing: what is found comes a
 * moment later, so the first line would be that of the words before, and an arrow key would go past the first one found.
 */
export function SearchList({ clients, sought, onText, filters }: SearchListProps) {
  const { t } = useWords();
  const { go, remember } = useWhereabouts();
  const [limit, setLimit] = useState(few);
  const [looked, setLooked] = useState<Hit>();
  const { ready, found, isAsked } = useFound(sought, limit);
  const hits = isAsked ? (found.data?.hits ?? []) : [];
  const nameOf = (client: string) => clients.find(({ id }) => id === client)?.name ?? '';
  return (
    <Autocomplete inputValue={sought.text} onInputChange={onText} disableAutoFocusFirst>
      <SearchField className={cx(styles['field'])} aria-label={t('find.search.label')} spellCheck="false" autoFocus>
        <Input className={cx(styles['input'])} placeholder={t('find.search.hint')} maxLength={500} />
      </SearchField>
      {filters}
      <FailureNotice failure={found.error ?? ready.error} />
      <SearchStatus ready={ready.data} found={isAsked ? found.data : undefined} />
      <ListBox
        className={cx(styles['list'])}
        aria-label={t('find.search.found')}
        items={hits.map((hit) => ({ ...hit, id: hit.entry }))}
        dependencies={[clients]}
        selectionMode="none"
        escapeKeyBehavior="none"
        onAction={(key) => {
          const hit = hits.find(({ entry }) => entry === key);
          if (!hit) return;
          if (hit.kind === 'exhibit') return setLooked(hit);
          remember({ at: 'search', sought });
          go({ at: 'client', client: hit.client, tab: 'log', entry: hit.entry });
        }}
        renderEmptyState={() =>
          isAsked && found.data ? (
            <p className={styles['none']}>{t('find.search.none')}</p>
          ) : (
            <p className={styles['none']}>{t('find.search.lead')}</p>
          )
        }
      >
        {(hit) => (
          <ListBoxItem className={cx(styles['hit'])} textValue={hit.text}>
            <HitLine hit={hit} client={nameOf(hit.client)} />
          </ListBoxItem>
        )}
      </ListBox>
      {looked && (
        <Viewer
          client={looked.client}
          exhibit={looked.entry}
          at={placeIn(looked)}
          onClose={() => setLooked(undefined)}
        />
      )}
      {isAsked && found.data && found.data.total > hits.length && limit === few && (
        <Button onPress={() => setLimit(many)}>{t('find.search.more')}</Button>
      )}
    </Autocomplete>
  );
}

/** The page or the line of the file at which the words stand. */
function placeIn({ inside }: Hit): CitedPlace {
  const { page, line } = inside ?? {};
  return { ...(page !== undefined && { page }), ...(line !== undefined && { line }) };
}
