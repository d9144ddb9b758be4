import type { EntryId } from '../../shared/fields.ts';
import { idLength, parting, withdrawn, type TimelineColumns } from '../../shared/timeline-columns.ts';
import { certainties, laneOf, type TimelineEntry, type TimelineView } from '../../shared/timeline-view.ts';

/** A timeline with its entries, whichever way they came. */
export function withEntries(view: TimelineView): TimelineView {
  const { columns, ...rest } = view;
  return columns ? { ...rest, entries: entriesOf(columns) } : view;
}

function entriesOf({ count, ids, times, kindNames, kinds, marks, cites, labels }: TimelineColumns): TimelineEntry[] {
  const when = new DataView(bytesOf(times).buffer);
  const [kindOf, markOf] = [bytesOf(kinds), bytesOf(marks)];
  const [cite, label] = [cites.split(parting), labels.split(parting)];
  const lanes = kindNames.map(laneOf);
  return Array.from({ length: count }, (_, i) => {
    const mark = markOf[i] ?? 0;
    const kind = kindOf[i] ?? 0;
    return {
      id: ids.slice(i * idLength, (i + 1) * idLength) as EntryId, // checked as one where it was sealed
      cite: cite[i] ?? '',
      lane: lanes[kind] ?? 'happened',
      kind: kindNames[kind] ?? '',
      from: when.getFloat64(i * 16, true),
      to: when.getFloat64(i * 16 + 8, true),
      certainty: certainties[mark % withdrawn] ?? 'exact',
      label: label[i] ?? '',
      ...(mark >= withdrawn && { struck: true as const }),
    };
  });
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}
