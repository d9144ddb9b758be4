import { listen, type Happening } from '../bridge.ts';

const told: Happening[] = [];
let stop: () => void = () => undefined;

/** Notes what is told before the page stands: an answer on its way may be out of date by then, and nobody would hear of it. */
export function noteWhatIsTold(): void {
  stop = listen((happening) => told.push(happening));
}

/** What was told so far, once: for whoever listens from now on. */
export function toldBefore(): readonly Happening[] {
  stop();
  return told.splice(0);
}
