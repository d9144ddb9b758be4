import { useState } from 'react';
import type { LogItem, WireEntry } from '../../../shared/calls/wire.ts';
import type { Withheld } from '../../../shared/reports/withholding.ts';
import { useWords } from '../../app/Words.tsx';
import { Button } from '../../ui/Button.tsx';
import { LeavableField } from './LeavableField.tsx';
import styles from './Withhold.module.css';
import { leavable, leavableCorrected } from './withholding.ts';

export interface LeavableEntryProps {
  readonly item: LogItem;
  readonly list: readonly Withheld[];
  readonly onChange: (list: readonly Withheld[]) => void;
}

/** An entry with its corrections; opened, each of its fields can be left out. */
export function LeavableEntry({ item, list, onChange }: LeavableEntryProps) {
  const { t, word, format } = useWords();
  const [isOpen, setOpen] = useState(false);
  const all = [item.entry, ...item.addenda];
  const count = list.filter(({ entry }) => all.some(({ id }) => id === entry)).length;
  return (
    <li className={styles['entry']}>
      <Button look="quiet" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
        {item.entry.cite} · {word(`words.kinds.${item.entry.kind}`, item.entry.kind)} · {format.day(item.day)}
      </Button>
      <p>{firstWords(item.entry)}</p>
      {count > 0 && <small>{t('withheld.choose.counted', { count })}</small>}
      {isOpen &&
        all.map((entry) => (
          <div key={entry.id}>
            {entry !== item.entry && (
              <h4>
                {entry.cite} · {word(`words.kinds.${entry.kind}`, entry.kind)}
              </h4>
            )}
            {(entry === item.entry ? leavableCorrected(item) : leavable(entry)).map((of) => (
              <LeavableField
                key={of.field}
                entry={entry.id}
                of={of}
                label={
                  entry.kind === 'exhibit' && of.field === 'sha256'
                    ? t('withheld.choose.file')
                    : word(`paper.fields.${of.field}`, of.field)
                }
                list={list}
                onChange={onChange}
              />
            ))}
          </div>
        ))}
    </li>
  );
}

/** What an entry begins with: its first text. */
function firstWords({ kind, body }: WireEntry): string {
  const text = leavable({ kind, body }).find((one) => one.text !== undefined)?.text ?? '';
  return text.length > 120 ? `${[...text].slice(0, 120).join('')}…` : text;
}
