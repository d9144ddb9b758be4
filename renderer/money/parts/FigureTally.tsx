import type { ClientId } from '../../../shared/fields.ts';
import { Behind, type BehindProps } from './Behind.tsx';
import { Tally } from './Tally.tsx';

export interface FigureLine {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly note?: string | undefined;
  /** What it was counted from, and its note where that says a figure of something else. */
  readonly counted: BehindProps['counted'];
  readonly noteCounted?: BehindProps['counted'];
}

/** A few figures side by side, each of which opens the entries it was counted from. */
export function FigureTally({ client, lines }: { client: ClientId; lines: readonly FigureLine[] }) {
  return (
    <Tally
      lines={lines.map(({ id, label, value, note, counted, noteCounted = counted }) => ({
        id,
        label,
        value: <Behind client={client} of={label} value={value} counted={counted} />,
        ...(note && { note: <Behind client={client} of={label} value={note} counted={noteCounted} look="quiet" /> }),
      }))}
    />
  );
}
