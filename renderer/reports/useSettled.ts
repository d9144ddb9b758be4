import { useEffect, useState } from 'react';
import type { ReportChosen } from './make.ts';

/** How long the choices must stand still before anything is made of them, in milliseconds. */
const patience = 500;

/** The choices once they stand still: typing a sentence must not have pages drawn, or entries looked through, at every key. */
export function useSettled(ask: ReportChosen): ReportChosen {
  const [settled, setSettled] = useState(ask);
  const said = JSON.stringify(ask);
  // The window's timer.
  useEffect(() => {
    const timer = setTimeout(() => setSettled(JSON.parse(said) as ReportChosen), patience); // said from one
    return () => clearTimeout(timer);
  }, [said]);
  return settled;
}
