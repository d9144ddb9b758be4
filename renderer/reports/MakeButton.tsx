import { useState, type ReactNode } from 'react';
import type { ClientSummary } from '../../shared/calls/clients.ts';
import { FailureNotice } from '../app/FailureNotice.tsx';
import { LongWork } from '../app/LongWork.tsx';
import { useToday } from '../app/now.ts';
import { useWords, type Words } from '../app/Words.tsx';
import { unlessCancelled } from '../bridge.ts';
import { Button, type ButtonLook } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { useMakeReport, type ReportAsk } from './make.ts';
import { Result } from './Result.tsx';

export interface MakeButtonProps {
  readonly client: Pick<ClientSummary, 'id' | 'name'>;
  readonly ask: Omit<ReportAsk, 'client'>;
  readonly look?: ButtonLook;
  readonly isDisabled?: boolean;
  readonly children: ReactNode;
}

/** Makes a report where the user says, shows how far it is, and then what it became. */
export function MakeButton({ client, ask, look = 'primary', isDisabled = false, children }: MakeButtonProps) {
  const { t, format } = useWords();
  const today = useToday();
  const make = useMakeReport();
  const [isOpen, setOpen] = useState(false);
  const kind = t(`words.reports.${ask.kind}`);
  // The choices may have become others while it was made.
  const kindMade = t(`words.reports.${make.variables?.ask.kind ?? ask.kind}`);
  const name = `${t('places.reports.fileName', { kind: copyOf(ask, kind, t), client: client.name, day: today })}.pdf`;
  const failure = unlessCancelled(make.error);
  const start = () =>
    make.mutate({ ask: { ...ask, client: client.id }, name }, { onSettled: (made) => setOpen(made !== undefined) });
  return (
    <div>
      <Button look={look} isDisabled={isDisabled} isPending={make.isPending} onPress={start}>
        {children}
      </Button>
      {make.isPending && <LongWork job="report" label={t('places.reports.making')} stop={t('places.reports.cancel')} />}
      <FailureNotice failure={failure} />
      {make.data && (
        <Dialog
          title={t('places.reports.done', { kind: kindMade, number: make.data.number })}
          isOpen={isOpen}
          onClose={() => setOpen(false)}
        >
          <Result made={make.data} day={format.day(today)} />
        </Dialog>
      )}
    </div>
  );
}

/** A handover has two copies, and only one of them is for the client: their files must not be taken for one another. */
function copyOf({ kind, audience }: Pick<ReportAsk, 'kind' | 'audience'>, name: string, t: Words['t']): string {
  if (kind !== 'handover') return name;
  return `${name} (${t(`places.lettingGo.report.copies.${audience === 'client' ? 'client' : 'file'}`)})`;
}
