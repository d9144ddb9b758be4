import { useState, type ReactNode } from 'react';
import type { ClientId } from '../../../shared/fields.ts';
import { AnswerDialog } from './AnswerDialog.tsx';
import { EntryDialog, type EntryDialogProps, type Recording } from './EntryDialog.tsx';
import { InvoiceDialog } from './InvoiceDialog.tsx';
import { NudgeDialog } from './NudgeDialog.tsx';
import { RecordingContext } from './recording.ts';
import { RequestDialog } from './RequestDialog.tsx';
import { WorkDialog } from './WorkDialog.tsx';

/** Holds the one dialog that is open, for every button under it that records something. */
export function RecordingProvider({ client, children }: { client: ClientId; children: ReactNode }) {
  const [asked, setAsked] = useState<Recording>();
  return (
    <RecordingContext value={setAsked}>
      {children}
      {asked && <DialogOf {...asked} client={client} onClose={() => setAsked(undefined)} />}
    </RecordingContext>
  );
}

function DialogOf(props: EntryDialogProps) {
  switch (props.kind) {
    case 'invoice':
      return <InvoiceDialog {...props} />;
    case 'work':
      return <WorkDialog {...props} />;
    case 'requested':
      return <RequestDialog {...props} />;
    case 'nudged':
      return <NudgeDialog {...props} />;
    case 'answered':
      return <AnswerDialog {...props} />;
    default:
      return <EntryDialog {...props} />;
  }
}
