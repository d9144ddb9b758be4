import { useQuery } from '@tanstack/react-query';
import type { ClientSummary } from '../../shared/calls/clients.ts';
import type { Finding } from '../../shared/calls/vault.ts';
import { exactWords } from '../../shared/exactly.ts';
import { EntryId } from '../../shared/fields.ts';
import { asking } from '../app/asking.ts';
import { useWhereabouts } from '../app/place.ts';
import { useWords } from '../app/Words.tsx';
import { Button } from '../ui/Button.tsx';
import styles from './Verify.module.css';

/** One finding: what, in whose journal, in which file and line, what exactly, and the way to the entry where it can still be read. */
export function FindingLine({ finding, isOwn }: { finding: Finding; isOwn: boolean }) {
  const { t, word } = useWords();
  const { what, message, exact, where, line, entry, client, weight } = finding;
  const summary = useOwnClient(isOwn ? client : undefined);
  const place = line === undefined ? where : t('places.verify.where', { file: where, line });
  return (
    <li className={weight === 'fault' ? styles['fault'] : undefined}>
      <p>
        {word(
          `places.verify.findings.${what}`,
          word(`verifier.findings.${what}`, t('places.verify.findings.unknown', { message })),
        )}
      </p>
      <p className={styles['where']}>
        {[summary?.name, entry?.n !== undefined && t('places.verify.entry', { n: entry.n }), place]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <p className={styles['where']}>{exact ? exactWords(word, { ...finding, exact }) : message}</p>
      <OpenEntry summary={summary} finding={finding} />
    </li>
  );
}

function OpenEntry({ summary, finding: { entry } }: { summary: ClientSummary | undefined; finding: Finding }) {
  const { t } = useWords();
  const { go } = useWhereabouts();
  const id = EntryId.safeParse(entry?.id);
  if (!summary || !id.success || entry?.n === undefined) return null;
  return (
    <Button look="quiet" onPress={() => go({ at: 'client', client: summary.id, tab: 'log', entry: id.data })}>
      {t('places.verify.openEntry', { n: entry.n })}
    </Button>
  );
}

function useOwnClient(id: string | undefined): ClientSummary | undefined {
  const clients = useQuery(asking('clients.list', {})).data?.clients;
  return id === undefined ? undefined : clients?.find((client) => client.id === id);
}
