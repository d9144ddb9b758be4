import { useQuery } from '@tanstack/react-query';
import { stepOf, type AccountView } from '../../../shared/accounts-view.ts';
import { asking } from '../../app/asking.ts';
import { useWhereabouts } from '../../app/place.ts';
import { useWords } from '../../app/Words.tsx';
import { Button } from '../../ui/Button.tsx';
import { Ledger } from '../../ui/Ledger.tsx';
import { Section } from '../../ui/Section.tsx';
import { RecordButton } from '../forms/RecordButton.tsx';
import { Behind } from '../parts/Behind.tsx';
import { bodyOf } from './body-of.ts';
import type { TermsProps } from './view.ts';

/** The accounts agreed on, and which of them the client has given access to (seed A16). */
export function Access({ client, terms: { inForce, asOf } }: TermsProps) {
  const { t, format } = useWords();
  const { go } = useWhereabouts();
  const item = useQuery({
    ...asking('entries.get', { client, entry: inForce ?? ('' as never) }), // asked only where there is one
    enabled: inForce !== undefined,
  }).data;
  const accounts = useQuery(asking('accounts.view', { client })).data?.accounts ?? [];
  const agreed = (item && bodyOf(item)?.accounts) ?? [];
  if (agreed.length === 0) return null;
  const rows = agreed.map((name) => ({ id: name, given: grantOf(name, accounts) }));
  const missing = rows.filter(({ given }) => !given).map(({ id }) => id);
  return (
    <Section
      title={t('money.access.title')}
      acts={
        <>
          {missing.length > 0 && (
            <RecordButton kind="requested" preset={{ wants: 'access', what: missing.join(', ') }}>
              {t('money.access.request')}
            </RecordButton>
          )}
          <Button look="quiet" onPress={() => go({ at: 'client', client, tab: 'accounts' })}>
            {t('money.access.look')}
          </Button>
        </>
      }
    >
      <p>
        <Behind
          client={client}
          of={t('money.access.title')}
          value={t('money.access.count', { granted: agreed.length - missing.length, count: agreed.length })}
          counted={{ ids: [...(inForce ? [inForce] : []), ...rows.flatMap(({ given }) => given?.entry ?? [])] }}
        />
      </p>
      <Ledger
        caption={t('money.access.title')}
        rows={rows}
        columns={[
          { id: 'name', title: t('paper.fields.account'), cell: ({ id }) => id },
          {
            id: 'state',
            title: t('ledgers.columns.state'),
            cell: ({ id, given }) =>
              given ? (
                <Behind
                  client={client}
                  of={id}
                  value={t('money.access.granted', { day: format.dayShort(given.on, asOf) })}
                  counted={{ ids: [given.entry] }}
                />
              ) : (
                t('money.access.missing')
              ),
          },
        ]}
      />
    </Section>
  );
}

/** The step by which access was given to an account of this name, or on a platform of this name. */
function grantOf(name: string, accounts: readonly AccountView[]) {
  const wanted = folded(name);
  const found =
    accounts.find((one) => folded(one.name) === wanted || folded(one.platform) === wanted) ??
    accounts.find((one) => [one.name, one.platform].some((text) => isPartOf(wanted, folded(text))));
  return found && stepOf(found, 'access-granted');
}

/** One name says the other with more words; a name as short as X is part of too many. */
function isPartOf(a: string, b: string): boolean {
  return Math.min(a.length, b.length) > 3 && (a.includes(b) || b.includes(a));
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim();
}
