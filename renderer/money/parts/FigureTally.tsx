import type { ClientId, EntryId } from '../../../shared/fields.ts';
import { Behind } from './Behind.tsx';
import { Tally } from './Tally.tsx';

export interface FigureLine {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly note?: string | undefined;
  /** What it was counted from. */
  readonly counted: { readonly count?: number; readonly ids: readonly EntryId[] };
}

/** A few figures side by side, each of which opens the entries it was counted from. */
export function FigureTally({ client, lines }: { client: ClientId; lines: readonly FigureLine[] }) {
  return (
    <Tally
      lines={lines.map(({ id, label, value, note, counted }) => ({
        id,
        label,
        value: <Behind client={client} of={label} value={value} counted={counted} />,
        ...(note !== undefined && { note }),
      }))}
    />
  );
}
