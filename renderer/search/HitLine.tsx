import type { Output } from '../../shared/contract.ts';
import { useToday } from '../app/now.ts';
import { useWords } from '../app/Words.tsx';
import entry from '../entries/EntryLine.module.css';
import { cx } from '../ui/cx.ts';
import styles from './Search.module.css';

export type Hit = Output<'search.find'>['hits'][number];

/** One thing found: its number, day, client and kind, and the words around what was looked for, with those marked. */
export function HitLine({ hit, client }: { hit: Hit; client: string }) {
  const { t, word, format } = useWords();
  const today = useToday();
  const kind = word(`words.kinds.${hit.kind}`, t('window.log.unknownKind'));
  return (
    <span className={cx(styles['line'], hit.struck && styles['struck'])}>
      <span className={cx(entry['n'], styles['n'])}>{hit.cite}</span>
      <span className={entry['head']}>
        <span className={styles['client']}>{client}</span>
        {[format.dayShort(hit.day, today), hit.inside ? placeOf(hit.inside) : kind].map((part) => ` · ${part}`)}
        {hit.struck && ` · ${t('window.log.withdrawn')}`}
      </span>
      <Marked text={hit.text} marks={hit.marks} />
    </span>
  );

  function placeOf({ number, name, page, line }: NonNullable<Hit['inside']>): string {
    const exhibit = `${number} ${name}`;
    if (page !== undefined) return t('paper.values.page', { exhibit, page });
    return line === undefined ? exhibit : t('paper.values.line', { exhibit, line });
  }
}

/** A text with some ranges of it marked. */
function Marked({ text, marks }: { text: string; marks: Hit['marks'] }) {
  const pieces: { readonly from: number; readonly text: string; readonly isMarked: boolean }[] = [];
  let at = 0;
  for (const [start, end] of marks) {
    if (end <= at) continue; // two words of the query that stand in one another
    if (start > at) pieces.push({ from: at, text: text.slice(at, start), isMarked: false });
    pieces.push({ from: Math.max(at, start), text: text.slice(Math.max(at, start), end), isMarked: true });
    at = end;
  }
  pieces.push({ from: at, text: text.slice(at), isMarked: false });
  return (
    <span className={styles['text']}>
      {pieces.map(({ from, text: piece, isMarked }) =>
        isMarked ? <mark key={from}>{piece}</mark> : <span key={from}>{piece}</span>,
      )}
    </span>
  );
}
