import { Suspense } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Help } from '../help/Help.tsx';
import { Locked } from '../settings/Locked.tsx';
import { Answer } from './Answer.tsx';
import { asking } from './asking.ts';
import { Foundation } from './Foundation.tsx';
import { later } from './later.tsx';
import { Shell } from './Shell.tsx';

const FirstStart = later(async () => (await import('../first-start/FirstStart.tsx')).FirstStart);

/** The main window: the first start where there is no journal yet, the passphrase where it is locked, else the journal. */
export function App() {
  return (
    <Foundation>
      <Help>
        <Suspense>
          <Journal />
        </Suspense>
      </Help>
    </Foundation>
  );
}

function Journal() {
  const status = useQuery(asking('vault.status', {}));
  const clients = useQuery({ ...asking('clients.list', {}), enabled: status.data?.state === 'open' });
  return (
    <Answer of={status}>
      {({ state, sample }) => {
        if (state === 'locked') return <Locked />;
        if (state === 'none') return <FirstStart />;
        return (
          <Answer of={clients}>
            {(list) =>
              list.clients.length === 0 ? (
                <FirstStart begun />
              ) : (
                <Shell clients={list.clients} isSample={sample !== undefined} />
              )
            }
          </Answer>
        );
      }}
    </Answer>
  );
}
