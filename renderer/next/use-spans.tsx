import type { ClientId } from '../../shared/fields.ts';
import type { SignsView } from '../../shared/signs-view.ts';
import { useWords } from '../app/Words.tsx';
import { Behind } from './Behind.tsx';
import styles from './Signs.module.css';

type Counted = Pick<SignsView['signs'][number], 'entries' | 'entries30' | 'entries90'> & { readonly name: string };

/** The columns of a table that counts over 30 days, 90 days and in all; every number opens its entries. */
export function useSpans(client: ClientId) {
  const { t, format } = useWords();
  return (['last30', 'last90', 'all'] as const).map((span) => ({
    id: span,
    title: t(`next.signs.${span}`),
    align: 'end' as const,
    cell: ({ name, entries30, entries90, entries }: Counted) => {
      const counted = { last30: entries30, last90: entries90, all: entries }[span];
      return counted.count === 0 ? (
        <span className={styles['none']}>0</span>
      ) : (
        <Behind client={client} title={name} entries={counted} label={format.number(counted.count)} />
      );
    },
  }));
}
