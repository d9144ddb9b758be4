import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import type { LogItem } from '../../shared/calls/wire.ts';
import type { ClientId, EntryId } from '../../shared/fields.ts';
import { Answer } from '../app/Answer.tsx';
import { asking } from '../app/asking.ts';
import { tell } from '../log/telling/tell.ts';
import { useSaying } from '../log/telling/useSaying.ts';
import type { Saying } from '../log/telling/values.ts';
import { Button } from '../ui/Button.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import { cx } from '../ui/cx.ts';
import { Dialog, DialogActs } from '../ui/Dialog.tsx';
import { TextField } from '../ui/TextField.tsx';
import { EntryLine } from './EntryLine.tsx';
import styles from './EntryPicker.module.css';
import { isSuggested, type Suggested } from './suggested.ts';

export interface EntryPickerProps {
  readonly client: ClientId;
  readonly chosen: readonly EntryId[];
  /** What is offered first. */
  readonly suggested: Suggested;
  readonly onChoose: (entries: readonly EntryId[]) => void;
  readonly onClose: () => void;
}

/** Chooses entries of the log: those that are suggested first, or any of the newest 500, narrowed by a word. */
export function EntryPicker({ client, chosen, suggested, onChoose, onClose }: EntryPickerProps) {
  const saying = useSaying();
  const { t } = saying;
  const log = useQuery(asking('log.view', { client, limit: 500 }));
  const [picked, setPicked] = useState<ReadonlySet<EntryId>>(new Set(chosen));
  const [sought, setSought] = useState('');
  const hasSuggestions = log.data?.items.some((item) => isSuggested(item, suggested)) ?? false;
  const [isAll, setAll] = useState(false);
  const isShown = (item: LogItem) =>
    !item.struck &&
    (isAll || sought !== '' || !hasSuggestions || isSuggested(item, suggested) || picked.has(item.entry.id)) &&
    matches(item, sought, saying);
  return (
    <Dialog title={t('places.entries.pickTitle')} isOpen onClose={onClose} width="wide" holdsInput asksFirst={false}>
      <p>{t('places.entries.pickText')}</p>
      <div className={styles['narrow']}>
        <TextField label={t('places.entries.find')} type="search" value={sought} onChange={setSought} />
        {hasSuggestions && (
          <Checkbox value={isAll} onChange={setAll}>
            {t('places.entries.all')}
          </Checkbox>
        )}
      </div>
      <Answer of={log}>
        {({ items }) => (
          <ListBox
            className={cx(styles['list'])}
            aria-label={t('places.entries.pickTitle')}
            selectionMode="multiple"
            selectedKeys={picked}
            onSelectionChange={(keys) => {
              const shown = items.filter(isShown).map(({ entry }) => entry.id);
              const now = keys === 'all' ? new Set(shown) : keys;
              const known = items.map(({ entry }) => entry.id).filter((id) => now.has(id));
              setPicked(new Set(known));
            }}
            items={items.filter(isShown).toReversed()}
            dependencies={[picked]}
            renderEmptyState={() => <p>{t('places.entries.pickNone')}</p>}
          >
            {(item) => (
              <ListBoxItem id={item.entry.id} className={cx(styles['item'])} textValue={textOf(item, saying)}>
                <span className={styles['box']} aria-hidden />
                <EntryLine item={item} />
              </ListBoxItem>
            )}
          </ListBox>
        )}
      </Answer>
      <DialogActs>
        <span className={styles['count']} role="status">
          {t('places.entries.chosen', { count: picked.size })}
        </span>
        <Button onPress={onClose}>{t('window.acts.cancel')}</Button>
        <Button
          look="primary"
          onPress={() => {
            onChoose([...picked]);
            onClose();
          }}
        >
          {t('places.entries.use')}
        </Button>
      </DialogActs>
    </Dialog>
  );
}

function matches(item: LogItem, sought: string, saying: Saying): boolean {
  const wanted = sought.trim().toLocaleLowerCase(saying.language);
  return wanted === '' || textOf(item, saying).toLocaleLowerCase(saying.language).includes(wanted);
}

function textOf({ entry, body }: LogItem, saying: Saying): string {
  const { kind, beside, signs, text, quote } = tell({ kind: entry.kind, recordedAt: entry.recordedAt, body }, saying);
  return [entry.cite, kind, ...beside, ...signs, text, quote].join(' ');
}
