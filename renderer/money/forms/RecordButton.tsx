import type { ReactNode } from 'react';
import { Button, type ButtonLook } from '../../ui/Button.tsx';
import type { Recording } from './EntryDialog.tsx';
import { useRecording } from './recording.ts';

/** A button that opens the dialog for one kind of entry. */
export function RecordButton({
  look = 'step',
  children,
  ...recording
}: Recording & { look?: ButtonLook; children: ReactNode }) {
  const ask = useRecording();
  return (
    <Button look={look} onPress={() => ask(recording)}>
      {children}
    </Button>
  );
}
