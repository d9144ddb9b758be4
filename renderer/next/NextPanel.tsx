import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ClientSummary } from '../../shared/calls/clients.ts';
import type { Pattern } from '../../shared/decision.ts';
import type { LetterTemplate } from '../../shared/playbook/playbook.ts';
import { Answer } from '../app/Answer.tsx';
import { asking } from '../app/asking.ts';
import { SuggestedLetters } from '../letters/SuggestedLetters.tsx';
import { Panel } from '../ui/Page.tsx';
import { AnswerDialog, type PatternAnswer } from './AnswerDialog.tsx';
import { Limits } from './Limits.tsx';
import { PatternPage } from './PatternPage.tsx';
import { Patterns } from './Patterns.tsx';
import { Signs } from './Signs.tsx';
import { ToDecide } from './ToDecide.tsx';

export interface NextPanelProps {
  readonly summary: ClientSummary;
  /** The playbook that is open; the place itself remembers it, so that the way back from a letter leads to it. */
  readonly pattern: Pattern | undefined;
  readonly onOpen: (pattern: Pattern | undefined) => void;
  /** Opens a letter of this client, as a step of a playbook. */
  readonly onLetter: (letter: LetterTemplate, pattern: Pattern) => void;
}

/** What next with a client: which pattern fits, what to do then, the signs over time, and what a decision can be drawn from. */
export function NextPanel({ summary: { id: client }, pattern: opened, onOpen, onLetter }: NextPanelProps) {
  const signs = useQuery(asking('signs.view', { client }));
  const decision = useQuery(asking('decision.view', { client }));
  const [answering, setAnswering] = useState<PatternAnswer>();
  return (
    <Panel>
      <Answer of={decision}>
        {(view) =>
          opened ? (
            <PatternPage
              client={client}
              pattern={opened}
              standing={view.patterns.find(({ pattern }) => pattern === opened)}
              criterion={view.criteria.find(({ pattern }) => pattern === opened)}
              onBack={() => onOpen(undefined)}
              onLetter={(letter) => onLetter(letter, opened)}
            />
          ) : (
            <>
              <Patterns client={client} standings={view.patterns} onOpen={onOpen} onAnswer={setAnswering} />
              <SuggestedLetters client={client} />
              <Answer of={signs}>
                {(shown) => (
                  <>
                    <Signs client={client} view={shown} />
                    <Limits client={client} limits={shown.limits} />
                  </>
                )}
              </Answer>
              <ToDecide client={client} view={view} />
            </>
          )
        }
      </Answer>
      {answering && <AnswerDialog client={client} answer={answering} onClose={() => setAnswering(undefined)} />}
    </Panel>
  );
}
