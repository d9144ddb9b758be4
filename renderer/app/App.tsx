import { Suspense, useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Help } from '../help/Help.tsx';
import { Locked } from '../settings/Locked.tsx';
import { Answer } from './Answer.tsx';
import { asking } from './asking.ts';
import { Foundation } from './Foundation.tsx';
import { later } from './later.tsx';
import { Shell } from './Shell.tsx';

const FirstStart = later(async () => (await import('../first-start/FirstStart.tsx')).FirstStart);
const Gone = later(async () => (await import('../first-start/Gone.tsx')).Gone);

/** The main window: the first start where there was no journal yet, what to do where one was and is gone, the passphrase where it is locked, else the journal. */
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
  const gone = useQuery({
    ...asking('desktop.journal-gone', {}),
    enabled: status.isError || status.data?.state === 'none',
  });
  const [beginsAnew, setBeginsAnew] = useState(false);
  if (status.isError && gone.data) return <Gone gone={gone.data} failure={status.error} />;
  if (status.data?.state === 'none' && gone.data?.was && !beginsAnew)
    return <Gone gone={gone.data} onAnew={() => setBeginsAnew(true)} />;
  if (status.data?.state === 'none' && gone.isPending) return null;
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
