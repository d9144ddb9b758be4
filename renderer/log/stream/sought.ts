import type { Day, EntryId } from '../../../shared/fields.ts';

/**
 * What the stream is asked to show: the first entry of a day, or one entry. `focus` brings the keyboard there too. A new object is a new
 * wish, even for the same day.
 */
export type Sought = ({ readonly day: Day } | { readonly entry: EntryId }) & { readonly focus: boolean };
