import { createContext, useContext } from 'react';
import type { Recording } from './EntryDialog.tsx';

/** Opens the dialog that records something, from anywhere in a client's money and work. */
export type Ask = (recording: Recording) => void;

export const RecordingContext = createContext<Ask | undefined>(undefined);

/** The way to a dialog that records something about this client. */
export function useRecording(): Ask {
  const ask = useContext(RecordingContext);
  if (!ask) throw new Error('no RecordingProvider above this component');
  return ask;
}
