import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ClientSummary } from '../../shared/calls/clients.ts';
import type { Output } from '../../shared/contract.ts';
import type { LettingGoStep } from '../../shared/letting-go.ts';
import { Answer } from '../app/Answer.tsx';
import { asking } from '../app/asking.ts';
import { useWhereabouts } from '../app/place.ts';
import { CloseScreen } from './close/CloseScreen.tsx';
import { DecideScreen } from './decide/DecideScreen.tsx';
import { AccountsScreen } from './handover/AccountsScreen.tsx';
import { Rail } from './Rail.tsx';
import { ReportScreen } from './report/ReportScreen.tsx';
import { SettleScreen } from './settle/SettleScreen.tsx';

/** What every screen of letting go is given. */
export interface ScreenProps {
  readonly summary: ClientSummary;
  readonly view: Output<'letting-go.view'>;
  readonly accounts: Output<'accounts.view'>;
  readonly goTo: (step: LettingGoStep) => void;
}

/** Letting a client go: five screens, each left and taken up again at will. It opens on the first that is not done. */
export function LettingGoPage({ summary }: { summary: ClientSummary }) {
  const client = summary.id;
  const view = useQuery(asking('letting-go.view', { client }));
  const accounts = useQuery(asking('accounts.view', { client }));
  const { place } = useWhereabouts();
  const begun = place.at === 'letting-go' ? place.begun : undefined;
  // Where a form was left in the middle, it opens on that one's screen.
  const [chosen, setChosen] = useState<LettingGoStep | undefined>(begun && (begun === 'settle' ? begun : 'close'));
  return (
    <Answer of={view}>
      {(done) => (
        <Answer of={accounts}>
          {(register) => {
            const here = chosen ?? done.next ?? 'close';
            const props = { summary, view: done, accounts: register, goTo: setChosen };
            return (
              <>
                <Rail {...props} here={here} />
                <Screen key={here} here={here} {...props} />
              </>
            );
          }}
        </Answer>
      )}
    </Answer>
  );
}

function Screen({ here, ...props }: ScreenProps & { here: LettingGoStep }) {
  switch (here) {
    case 'decide':
      return <DecideScreen {...props} />;
    case 'settle':
      return <SettleScreen {...props} />;
    case 'accounts':
      return <AccountsScreen {...props} />;
    case 'report':
      return <ReportScreen {...props} />;
    case 'close':
      return <CloseScreen {...props} />;
  }
}
