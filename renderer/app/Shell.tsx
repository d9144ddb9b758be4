import { Suspense, useEffect, useReducer, useState } from 'react';
import type { ClientSummary } from '../../shared/calls/clients.ts';
import { NewClient } from '../clients/NewClient.tsx';
import { TimerBar } from '../timer/TimerBar.tsx';
import { TimerContext } from '../timer/timer-context.ts';
import { useTimer } from '../timer/useTimer.ts';
import { Shortcuts } from '../settings/Shortcuts.tsx';
import { useCommands } from './commands.ts';
import { useOpened } from './opened.ts';
import { useReminded } from './reminded.ts';
import { CurrentPage } from './CurrentPage.tsx';
import { readAhead } from './later.tsx';
import { Palette } from './Palette.tsx';
import { MissedBanner } from './MissedBanner.tsx';
import { ReopenedBanner } from './ReopenedBanner.tsx';
import { SampleBanner } from './SampleBanner.tsx';
import { UnkeptBanner } from './UnkeptBanner.tsx';
import { moved, WhereaboutsContext, type Journey, type Whereabouts } from './place.ts';
import { Sidebar } from './Sidebar.tsx';
import { useSpelling } from './spelling.ts';
import styles from './Shell.module.css';

/** The window as it is on every day but the first: the sidebar, and the page one is on. */
export function Shell({ clients, isSample }: { clients: readonly ClientSummary[]; isSample: boolean }) {
  const [journey, move] = useReducer(moved, clients, begin);
  const timer = useTimer();
  const [open, setOpen] = useState<'palette' | 'new-client' | undefined>();
  const whereabouts: Whereabouts = {
    place: journey.here,
    go: (to) => move({ to }),
    move,
    remember: (here) => move({ at: here }),
    newClient: () => setOpen('new-client'),
    openPalette: () => setOpen('palette'),
    timer: timer.start,
  };
  useCommands(whereabouts);
  useReminded(move);
  useSpelling(clients);
  useOpened(move);
  // Has the browser read the scripts of the other places once it has nothing else to do.
  useEffect(readAhead, []);
  return (
    <WhereaboutsContext value={whereabouts}>
      <TimerContext value={timer}>
        <div className={styles['shell']}>
          <div className={styles['banners']}>
            <ReopenedBanner />
            <UnkeptBanner />
            <MissedBanner />
            {isSample && <SampleBanner />}
          </div>
          {journey.here.at !== 'letting-go' && <Sidebar clients={clients} />}
          <Suspense>
            <CurrentPage clients={clients} />
          </Suspense>
          <TimerBar clients={clients} />
        </div>
        <Palette clients={clients} isOpen={open === 'palette'} onClose={() => setOpen(undefined)} />
        <Shortcuts />
        <NewClient isOpen={open === 'new-client'} onClose={() => setOpen(undefined)} />
      </TimerContext>
    </WhereaboutsContext>
  );
}

/** With one client the window opens on their log; with more, on Today. */
function begin(clients: readonly ClientSummary[]): Journey {
  const [first] = clients;
  const here =
    first && clients.length === 1
      ? ({ at: 'client', client: first.id, tab: 'log', write: true } as const)
      : ({ at: 'today' } as const);
  return { back: [], here, forward: [] };
}
