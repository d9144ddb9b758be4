import type { ClientId } from '../../shared/fields.ts';
import type { SignsView } from '../../shared/signs-view.ts';
import { useWords } from '../app/Words.tsx';
import { Ledger } from '../ui/Ledger.tsx';
import styles from './Signs.module.css';
import { useSpans } from './use-spans.tsx';

/** How often each sign was recorded; every number opens its entries, and each sign says what it means. */
export function SignTable({ client, view: { signs, asOf } }: { client: ClientId; view: SignsView }) {
  const { t, word, format } = useWords();
  const spans = useSpans(client);
  return (
    <Ledger
      caption={t('next.signs.table')}
      rows={signs.map((one) => ({ ...one, id: one.sign, name: word(`words.signs.${one.sign}`, one.sign) }))}
      columns={[
        {
          id: 'sign',
          title: t('next.signs.sign'),
          cell: ({ sign, name }) => (
            <>
              {name}
              <Meaning sign={sign} />
            </>
          ),
        },
        ...spans,
        {
          id: 'last',
          title: t('next.signs.newest'),
          align: 'end' as const,
          cell: ({ last }) => format.dayShort(last, asOf),
        },
      ]}
    />
  );
}

function Meaning({ sign }: { sign: string }) {
  const { word } = useWords();
  const meaning = word(`signs.means.${sign}`, '');
  if (meaning === '') return null; // one of the user's own
  return (
    <>
      <small className={styles['meaning']}>{meaning}</small>
      <small className={styles['example']}>{word(`signs.example.${sign}`, '')}</small>
    </>
  );
}
