import type { ClientId } from '../../shared/fields.ts';
import type { Output } from '../../shared/contract.ts';
import { useWords } from '../app/Words.tsx';
import { Ledger } from '../ui/Ledger.tsx';
import { Behind } from './Behind.tsx';
import styles from './Signs.module.css';

export interface PatternTableProps {
  readonly client: ClientId;
  readonly patterns: Output<'signs.view'>['patterns'];
}

/** The same incidents by the patterns whose signs they bear; every number opens its entries. */
export function PatternTable({ client, patterns }: PatternTableProps) {
  const { t, format } = useWords();
  const columns = (['last30', 'last90', 'all'] as const).map((span) => ({ span, title: t(`next.signs.${span}`) }));
  return (
    <Ledger
      caption={t('patternCounts.table')}
      rows={patterns.map((one) => ({
        ...one,
        id: one.pattern,
        name: t(`playbook.patterns.${one.pattern}.name`),
      }))}
      columns={[
        { id: 'pattern', title: t('patternCounts.pattern'), cell: ({ name }) => name },
        ...columns.map(({ span, title }) => ({
          id: span,
          title,
          align: 'end' as const,
          cell: (row: PatternTableProps['patterns'][number] & { name: string }) => {
            const entries = { last30: row.entries30, last90: row.entries90, all: row.entries }[span];
            return entries.count === 0 ? (
              <span className={styles['none']}>0</span>
            ) : (
              <Behind client={client} title={row.name} entries={entries} label={format.number(entries.count)} />
            );
          },
        })),
      ]}
    />
  );
}
