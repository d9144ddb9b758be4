import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ClientId } from '../../../shared/fields.ts';
import type { Withheld } from '../../../shared/reports/withholding.ts';
import { Answer } from '../../app/Answer.tsx';
import { asking } from '../../app/asking.ts';
import { useWords } from '../../app/Words.tsx';
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
  const [from, setFrom] = useState<number>();
  const [shown, setShown] = useState(step);
  const asked = { client, limit: 500, ...(kinds && { kinds: [...kinds] }), ...(from !== undefined && { from }) };
  const log = useQuery(asking('log.view', asked));
  const fits = (body: unknown) => JSON.stringify(body).toLowerCase().includes(sought.trim().toLowerCase());
  return (
    <Dialog title={t('withheld.choose.title')} isOpen onClose={onClose} width="wide" holdsInput asksFirst={false}>
      <p>{t('withheld.choose.lead')}</p>
      <p className={styles['how']}>{t('withheld.choose.how')}</p>
      <TextField label={t('withheld.choose.find')} type="search" value={sought} onChange={setSought} />
      <Answer of={log}>
        {({ items, from: first }) => {
          const found = items
            .filter((item) =>
              [item.entry, ...item.addenda].some(({ body, cite }) => cite === sought.trim() || fits(body)),
            )
            .toReversed();
          if (found.length === 0) return <p>{t('withheld.choose.none')}</p>;
          return (
            <>
              <ul className={styles['list']}>
                {found.slice(0, shown).map((item) => (
                  <LeavableEntry key={item.entry.id} item={item} list={list} onChange={onChange} />
                ))}
              </ul>
              {found.length > shown ? (
                <Button onPress={() => setShown(shown + step)}>{t('withheld.choose.more')}</Button>
              ) : (
                first > 0 && (
                  <Button
                    onPress={() => {
                      setFrom(Math.max(0, first - 500));
                      setShown(step);
                    }}
                  >
                    {t('withheld.choose.more')}
                  </Button>
                )
              )}
            </>
          );
        }}
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
