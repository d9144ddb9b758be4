import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ClientSummary } from '../../../shared/calls/clients.ts';
import { Answer } from '../../app/Answer.tsx';
import { asking } from '../../app/asking.ts';
import { useWords } from '../../app/Words.tsx';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Section } from '../../ui/Section.tsx';
import { Prospect } from '../prospect/Prospect.tsx';
import { Access } from './Access.tsx';
import { Completeness } from './Completeness.tsx';
import { Goal } from './Goal.tsx';
import { Limits } from './Limits.tsx';
import { Obligations } from './Obligations.tsx';
import { TermsDialog } from './TermsDialog.tsx';
import { Unsigned } from './Unsigned.tsx';
import { Versions } from './Versions.tsx';

/** What was agreed: the version in force and the older ones, what it lacks, how much of its limits is used, both sides' duties. */
export function TermsPart({ summary }: { summary: ClientSummary }) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const { id: client } = summary;
  const view = useQuery(asking('terms.view', { client }));
  return (
    <>
      <Answer of={view}>
        {(terms) => (
          <>
            <Prospect summary={summary} asOf={terms.asOf} />
            <Unsigned client={client} terms={terms} />
            {terms.versions.length === 0 ? (
              <EmptyState title={t('money.terms.emptyTitle')}>
                <p>{t('money.terms.emptyText')}</p>
                <Button look="primary" onPress={() => setOpen(true)}>
                  {t('money.terms.first')}
                </Button>
              </EmptyState>
            ) : (
              <>
                <Limits client={client} terms={terms} />
                <Section
                  title={t('money.terms.title')}
                  acts={
                    <Button look="step" onPress={() => setOpen(true)}>
                      {t('money.terms.new')}
                    </Button>
                  }
                >
                  <Versions client={client} terms={terms} />
                </Section>
                <Obligations client={client} terms={terms} />
                <Completeness terms={terms} />
              </>
            )}
            <Access client={client} terms={terms} />
            <Goal client={client} terms={terms} />
          </>
        )}
      </Answer>
      {isOpen && view.data && <TermsDialog summary={summary} terms={view.data} onClose={() => setOpen(false)} />}
    </>
  );
}
