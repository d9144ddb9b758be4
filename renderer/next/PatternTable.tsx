import type { ClientId } from '../../shared/fields.ts';
import type { Output } from '../../shared/contract.ts';
import { useWords } from '../app/Words.tsx';
import { Ledger } from '../ui/Ledger.tsx';
import { useSpans } from './use-spans.tsx';

export interface PatternTableProps {
  readonly client: ClientId;
  readonly patterns: Output<'signs.view'>['patterns'];
}

/** The same incidents by the patterns whose signs they bear; every number opens its entries. */
export function PatternTable({ client, patterns }: PatternTableProps) {
  const { t } = useWords();
  const spans = useSpans(client);
  return (
    <Ledger
      caption={t('patternCounts.table')}
      rows={patterns.map((one) => ({
        ...one,
        id: one.pattern,
        name: t(`playbook.patterns.${one.pattern}.name`),
      }))}
      columns={[{ id: 'pattern', title: t('patternCounts.pattern'), cell: ({ name }) => name }, ...spans]}
    />
  );
}
