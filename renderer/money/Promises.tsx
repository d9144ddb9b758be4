import type { Output } from '../../shared/contract.ts';
import type { ClientId } from '../../shared/fields.ts';
import { useWords } from '../app/Words.tsx';
import { Chip } from '../ui/Chip.tsx';
import { Ledger } from '../ui/Ledger.tsx';
import { Section } from '../ui/Section.tsx';
import { EntryButton } from './EntryButton.tsx';

/** Promises to pay, and what came of each; nothing where none was made. */
export function Promises({ client, money }: { client: ClientId; money: Output<'money.view'> }) {
  const { t, format } = useWords();
  const { kept, broken, list } = money.promises;
  if (list.length === 0) return null;
  return (
    <Section title={t('window.money.promises')}>
      <p>{t('window.money.promisesSum', { kept: format.number(kept), broken: format.number(broken) })}</p>
      <Ledger
        caption={t('window.money.promises')}
        rows={list.toReversed().map((promise) => ({ ...promise, id: promise.entry }))}
        columns={[
          {
            id: 'words',
            title: t('paper.fields.words'),
            cell: ({ entry, words, saidOn }) => (
              <>
                <EntryButton client={client} entry={entry}>
                  {words ?? t('words.kinds.promised')}
                </EntryButton>
                <small>{t('window.money.said', { day: format.dayShort(saidOn, money.asOf) })}</small>
              </>
            ),
          },
          { id: 'by', title: t('window.money.promisedBy'), cell: ({ by }) => format.dayShort(by, money.asOf) },
          {
            id: 'state',
            title: t('window.money.state'),
            cell: ({ state, daysLate = 0 }) =>
              state === 'broken' ? (
                <>
                  <Chip tone="late">{t('window.money.broken')}</Chip>
                  {daysLate > 0 && <small>{t('window.clients.daysLate', { count: daysLate })}</small>}
                </>
              ) : (
                t(`window.money.${state}`)
              ),
          },
        ]}
      />
    </Section>
  );
}
