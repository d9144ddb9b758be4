import { useState } from 'react';
import type { ClientId } from '../../../shared/fields.ts';
import type { Withheld } from '../../../shared/reports/withholding.ts';
import { Answer } from '../../app/Answer.tsx';
import { useWords } from '../../app/Words.tsx';
import { useEntries } from '../../entries/useEntries.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog, DialogActs } from '../../ui/Dialog.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { LeavableEntry } from './LeavableEntry.tsx';
import styles from './Withhold.module.css';

export interface WithholdDialogProps {
  readonly client: ClientId;
  /** The kinds the record will have; all where undefined. */
  readonly kinds: readonly string[] | undefined;
  readonly list: readonly Withheld[];
  readonly onChange: (list: readonly Withheld[]) => void;
  readonly onClose: () => void;
}

/** How many entries are shown at once; a word narrows them, and more can be shown. */
const step = 40;

/** The entries of a client, each to be opened, to leave out of a record what its reader need not know. */
export function WithholdDialog({ client, kinds, list, onChange, onClose }: WithholdDialogProps) {
  const { t } = useWords();
  const [sought, setSought] = useState('');
  const [shown, setShown] = useState(step);
  const log = useEntries({ client, kinds, words: sought, held: [] });
  const fits = (body: unknown) => JSON.stringify(body).toLowerCase().includes(sought.trim().toLowerCase());
  const found = log.items
    .filter(
      (item) =>
        log.isFound(item.entry.id) ||
        [item.entry, ...item.addenda].some(({ body, cite }) => cite === sought.trim() || fits(body)),
    )
    .toReversed();
  const more = () => {
    setShown(shown + step);
    if (found.length <= shown) log.takeEarlier();
  };
  return (
    <Dialog title={t('withheld.choose.title')} isOpen onClose={onClose} width="wide" holdsInput asksFirst={false}>
      <p>{t('withheld.choose.lead')}</p>
      <p className={styles['how']}>{t('withheld.choose.how')}</p>
      <TextField label={t('withheld.choose.find')} type="search" value={sought} onChange={setSought} />
      <Answer of={log.newest}>
        {() => (
          <>
            {found.length === 0 && <p>{t('withheld.choose.none')}</p>}
            <ul className={styles['list']}>
              {found.slice(0, shown).map((item) => (
                <LeavableEntry key={item.entry.id} item={item} list={list} onChange={onChange} />
              ))}
            </ul>
            {(found.length > shown || log.left > 0) && <Button onPress={more}>{t('withheld.choose.more')}</Button>}
          </>
        )}
      </Answer>
      <DialogActs>
        <Button look="quiet" isDisabled={list.length === 0} onPress={() => onChange([])}>
          {t('withheld.choose.forget')}
        </Button>
        <Button look="primary" onPress={onClose}>
          {t('withheld.choose.done')}
        </Button>
      </DialogActs>
    </Dialog>
  );
}
