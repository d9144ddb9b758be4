import type { ClientId } from '../../shared/fields.ts';
import type { SignsView } from '../../shared/signs-view.ts';
import { useWords } from '../app/Words.tsx';
import { Ledger } from '../ui/Ledger.tsx';
import { Behind } from './Behind.tsx';
import styles from './Signs.module.css';

/** How often each sign was recorded; every number opens its entries, and each sign says what it means. */
export function SignTable({ client, view: { signs, asOf } }: { client: ClientId; view: SignsView }) {
  const { t, word, format } = useWords();
  const columns = (['last30', 'last90', 'all'] as const).map((span) => ({ span, title: t(`next.signs.${span}`) }));
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
        ...columns.map(({ span, title }) => ({
          id: span,
          title,
          align: 'end' as const,
          cell: (row: SignsView['signs'][number] & { name: string }) => {
            const entries = { last30: row.entries30, last90: row.entries90, all: row.entries }[span];
            return entries.count === 0 ? (
              <span className={styles['none']}>0</span>
            ) : (
              <Behind client={client} title={row.name} entries={entries} label={format.number(entries.count)} />
            );
          },
        })),
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
