import { useState } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import type { LogItem } from '../../shared/calls/wire.ts';
import type { ClientId, EntryId } from '../../shared/fields.ts';
import { Answer } from '../app/Answer.tsx';
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
import { useEntries } from './useEntries.ts';

export interface EntryPickerProps {
  readonly client: ClientId;
  readonly chosen: readonly EntryId[];
  /** What is offered first; everything where undefined. */
  readonly suggested?: Suggested;
  /** One entry is chosen, of these kinds, under a title of its own. */
  readonly one?: { readonly title: string; readonly text: string; readonly kinds: readonly string[] };
  readonly onChoose: (entries: readonly EntryId[]) => void;
  readonly onClose: () => void;
}

/** Chooses entries of the log: those that are suggested first, or any other, found by a word or by going back. */
export function EntryPicker({ client, chosen, suggested, one, onChoose, onClose }: EntryPickerProps) {
  const saying = useSaying();
  const { t } = saying;
  const [picked, setPicked] = useState<ReadonlySet<EntryId>>(new Set(chosen));
  const [sought, setSought] = useState('');
  const log = useEntries({ client, kinds: one?.kinds, words: sought, held: chosen });
  const isOffered = (item: LogItem) => suggested === undefined || isSuggested(item, suggested);
  const hasSuggestions = suggested !== undefined && log.items.some(isOffered);
  const [isAll, setAll] = useState(false);
  const isShown = (item: LogItem) =>
    !item.struck &&
    (isAll || sought !== '' || !hasSuggestions || isOffered(item) || picked.has(item.entry.id)) &&
    (matches(item, sought, saying) || log.isFound(item.entry.id));
  const shown = log.items.filter(isShown).toReversed();
  const title = one?.title ?? t('places.entries.pickTitle');
  return (
    <Dialog title={title} isOpen onClose={onClose} width="wide" holdsInput asksFirst={false}>
      <p>{one?.text ?? t('places.entries.pickText')}</p>
      <div className={styles['narrow']}>
        <TextField label={t('places.entries.find')} type="search" value={sought} onChange={setSought} />
        {hasSuggestions && (
          <Checkbox value={isAll} onChange={setAll}>
            {t('places.entries.all')}
          </Checkbox>
        )}
      </div>
      <Answer of={log.newest}>
        {() => (
          <ListBox
            className={cx(styles['list'], one && styles['single'])}
            aria-label={title}
            selectionMode={one ? 'single' : 'multiple'}
            selectedKeys={picked}
            onSelectionChange={(keys) => {
              const now = new Set(keys === 'all' ? shown.map(({ entry }) => entry.id) : (keys as Iterable<EntryId>)); // the keys of the items below
              const unseen = one ? [] : [...picked].filter((id) => !shown.some(({ entry }) => entry.id === id));
              setPicked(new Set([...unseen, ...now]));
            }}
            items={shown}
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
      {log.left > 0 && (
        <div className={styles['earlier']}>
          <Button look="step" onPress={log.takeEarlier}>
            {t('picking.earlier')}
          </Button>
          <span>{t('picking.left', { count: log.left })}</span>
        </div>
      )}
      <DialogActs>
        {!one && (
          <span className={styles['count']} role="status">
            {t('places.entries.chosen', { count: picked.size })}
          </span>
        )}
        <Button onPress={onClose}>{t('window.acts.cancel')}</Button>
        <Button
          look="primary"
          isDisabled={one !== undefined && picked.size === 0}
          onPress={() => {
            onChoose([...picked]);
            onClose();
          }}
        >
          {t(one ? 'picking.use' : 'places.entries.use')}
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
