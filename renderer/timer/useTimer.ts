import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { v7 } from 'uuid';
import { EntryId, type ClientId } from '../../shared/fields.ts';
import { isRunning, paused, resumed, seen, startedTimer, Timer, timerDraft, without } from '../../shared/timer.ts';
import { asking } from '../app/asking.ts';
import { call, type CallFailed } from '../bridge.ts';

/** Milliseconds between two looks at the clock and the keyboard while a timer runs. */
const lookEvery = 20_000;

/** The timer, and what can be done with it. */
export interface TimerControls {
  readonly timer: Timer | undefined;
  readonly id: EntryId | undefined;
  /** Why it could not be kept, if so. */
  readonly failure: CallFailed | null;
  readonly isStopping: boolean;
  /** Starts one for a client; where one runs already, opens what stops it. */
  readonly start: (client: ClientId) => void;
  readonly pause: () => void;
  readonly resume: () => void;
  readonly countAway: (isWork: boolean) => void;
  /** Comes back when it is kept. */
  readonly change: (changes: Partial<Timer>) => Promise<void>;
  readonly askStop: (isAsked: boolean) => void;
}

/** The one timer of this vault. It is a draft: whatever ends the program, the facts of when it ran are on the disk. */
export function useTimer(): TimerControls {
  const drafts = useQuery(asking('drafts.list', {})).data?.drafts;
  const draft = drafts?.find(({ kind }) => kind === timerDraft);
  const [ahead, setAhead] = useState<{ readonly id: EntryId; readonly timer: Timer }>();
  const [failure, setFailure] = useState<CallFailed | null>(null);
  const [isStopping, setStopping] = useState(false);
  const kept = draft && Timer.safeParse(draft.body).data;
  const current = draft && kept ? { id: draft.id, timer: ahead?.id === draft.id ? ahead.timer : kept } : undefined;
  const latest = useRef(current);
  // Keeps what the look below sees as fresh as the screen.
  useEffect(() => {
    latest.current = current;
  });
  const keep = (id: EntryId, timer: Timer): Promise<void> => {
    setAhead({ id, timer });
    latest.current = { id, timer };
    return call('drafts.save', { id, client: timer.client, kind: timerDraft, body: { ...timer } }).then(
      () => setFailure(null),
      (error: unknown) => setFailure(error as CallFailed), // `call` throws nothing else
    );
  };
  const keeper = useRef(keep);
  // The look below keeps what it saw through the newest of these.
  useEffect(() => {
    keeper.current = keep;
  });
  const isCounting = current !== undefined && isRunning(current.timer);
  // Looks at the computer's clock and, through the main process, at how long nobody touched it.
  useEffect(() => {
    if (!isCounting) return undefined;
    const look = async () => {
      const { seconds } = await call('desktop.idle', {}).catch(() => ({ seconds: 0 })); // where it cannot be told, nobody was away
      const now = latest.current;
      if (now && isRunning(now.timer)) await keeper.current(now.id, seen(now.timer, new Date(), seconds));
    };
    void look();
    const timer = setInterval(() => void look(), lookEvery);
    return () => clearInterval(timer);
  }, [isCounting]);

  const become = async (next: (timer: Timer) => Timer) => {
    const now = latest.current;
    if (now) await keep(now.id, next(now.timer));
  };
  return {
    timer: current?.timer,
    id: current?.id,
    failure,
    isStopping: isStopping && current !== undefined,
    start: (client) => {
      if (current) setStopping(true);
      else void keep(EntryId.parse(v7()), startedTimer(client, new Date()));
    },
    pause: () => void become((timer) => paused(timer, new Date())),
    resume: () => void become((timer) => resumed(timer, new Date())),
    countAway: (isWork) =>
      void become((timer) => {
        const { away, ...rest } = timer;
        return isWork || !away ? rest : without(timer, away);
      }),
    change: (changes) => become((timer) => ({ ...timer, ...changes })),
    askStop: setStopping,
  };
}
