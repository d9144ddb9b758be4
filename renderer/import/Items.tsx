import { useState } from 'react';
import type { ClientSummary } from '../../shared/calls/clients.ts';
import type { ImportItem } from '../../shared/calls/import.ts';
import { useWords } from '../app/Words.tsx';
import { Button } from '../ui/Button.tsx';
import { Section } from '../ui/Section.tsx';
import type { Change, Choices } from './choices.ts';
import styles from './Import.module.css';
import { ItemLine } from './ItemLine.tsx';
import { isPicture } from './PictureItem.tsx';
import { useMore, type Previewed } from './useImport.ts';

export interface ItemsProps {
  readonly clients: readonly ClientSummary[];
  readonly found: Previewed;
  readonly choices: Choices;
  readonly change: (change: Change) => void;
}

/** Everything that would be recorded, a hundred at a time. */
export function Items({ clients, found, choices, change }: ItemsProps) {
  const { t } = useWords();
  const [all, setItems] = useState<readonly ImportItem[]>(found.items);
  const [thread, setThread] = useState<readonly ImportItem[]>();
  const more = useMore();
  const items = thread ?? all;
  const open = items.filter(({ duplicate }) => !duplicate).map(({ id }) => id);
  /** A picture that another one can be put together with. */
  const pictureAt = (index: number) => {
    const item = items[index];
    if (!item || !isPicture(found.files[item.file])) return undefined;
    return item.duplicate || choices.leave.has(item.id) ? undefined : item;
  };
  const isAnyTaken = open.some((id) => !choices.leave.has(id));
  return (
    <Section
      title={t('imports.items.title')}
      acts={
        <>
          {thread && (
            <Button look="quiet" onPress={() => setThread(undefined)}>
              {t('reviewing.everything')}
            </Button>
          )}
          <Button look="quiet" onPress={() => change(isAnyTaken ? { leave: open } : { take: open })}>
            {t(isAnyTaken ? 'imports.items.noneTicked' : 'imports.items.all')}
          </Button>
        </>
      }
    >
      <ul className={styles['items']}>
        {items.map((item, index) => (
          <ItemLine
            key={item.id}
            batch={found.batch}
            item={item}
            file={found.files[item.file]}
            above={pictureAt(index - 1)}
            head={items.find(({ id }) => id === choices.joined.get(item.id))}
            clients={clients}
            people={found.people}
            choices={choices}
            change={change}
            onThread={
              thread
                ? undefined
                : (wanted) => more.mutate({ batch: found.batch, from: 0, thread: wanted }, { onSuccess: setThread })
            }
          />
        ))}
      </ul>
      {!thread && items.length < found.total && (
        <div className={styles['acts']}>
          <Button
            isPending={more.isPending}
            onPress={() =>
              more.mutate(
                { batch: found.batch, from: items.length },
                { onSuccess: (next) => setItems([...all, ...next]) },
              )
            }
          >
            {t('imports.items.more')}
          </Button>
          <span className={styles['where']}>
            {t('imports.items.shown', { shown: items.length, total: found.total })}
          </span>
        </div>
      )}
    </Section>
  );
}
