import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ClientSummary } from '../../../shared/calls/clients.ts';
import type { Day } from '../../../shared/fields.ts';
import { sealableKinds } from '../../../shared/journal/kinds.ts';
import { readinessItems } from '../../../shared/prospects.ts';
import { useWords } from '../../app/Words.tsx';
import { entriesOf } from '../../log/queries.ts';
import { Button } from '../../ui/Button.tsx';
import { Section } from '../../ui/Section.tsx';
import { Behind } from '../parts/Behind.tsx';
import { ProspectDialog } from './ProspectDialog.tsx';

/** The last look at a prospect, and the way to look again; of a client of old only what was once seen (seeds A3, B3, C3). */
export function Prospect({ summary, asOf }: { summary: ClientSummary; asOf: Day }) {
  const { t, format, word } = useWords();
  const [isOpen, setOpen] = useState(false);
  const { id: client, state } = summary;
  const looks = useQuery(entriesOf(client, ['prospect-checked'])).data?.items.filter(({ struck }) => !struck) ?? [];
  const last = looks.at(-1);
  const seen = last && sealableKinds['prospect-checked'].safeParse(last.body).data;
  if (state !== 'prospect' && !seen) return null;
  const { ready = [], missing = [], signs = [] } = seen ?? {};
  return (
    <Section
      title={t('money.prospect.title')}
      acts={
        state === 'prospect' && (
          <Button look="step" onPress={() => setOpen(true)}>
            {t(seen ? 'money.prospect.again' : 'money.prospect.check')}
          </Button>
        )
      }
    >
      {!seen && <p>{t('money.prospect.lead')}</p>}
      {seen && last && (
        <p>
          <Behind
            client={client}
            of={t('words.kinds.prospect-checked')}
            value={t('money.prospect.last', {
              day: format.dayShort(seen.on, asOf),
              met: ready.length,
              all: readinessItems.length,
            })}
            counted={{ ids: [last.entry.id] }}
          />{' '}
          {missing.length === 0
            ? t('money.prospect.allThere')
            : t('money.prospect.missing', {
                what: format.list(missing.map((item) => t(`paper.values.readiness.${item}`))),
              })}{' '}
          {signs.length === 0
            ? t('money.prospect.noSigns')
            : t('money.prospect.seen', { signs: format.list(signs.map((sign) => word(`words.signs.${sign}`, sign))) })}
        </p>
      )}
      {isOpen && <ProspectDialog summary={summary} onClose={() => setOpen(false)} />}
    </Section>
  );
}
