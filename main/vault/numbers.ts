import type { ClientId, DeviceId } from '../../shared/fields.ts';
import { isKind, type Entry } from '../../shared/journal/entry.ts';
import { tagged } from './citation.ts';

/**
 * The next lasting number of an exhibit, `EX-004`, or on a later device `EX-k7-004`: one more than the highest this device has given in
 * the client's journal. `reserved` are numbers given and not sealed yet.
 */
export function nextExhibitNumber(
  entries: readonly Entry[],
  device: DeviceId,
  tag: string,
  reserved: Iterable<string>,
): string {
  const given = entries.flatMap((entry) =>
    isKind(entry, 'exhibit') && entry.device === device ? entry.body.number : [],
  );
  return `EX-${tagged(tag, counted([...given, ...reserved], /^EX-/).padStart(3, '0'))}`;
}

/** The next number of a report of a year, `R-2027-0012`, or on a later device `R-k7-2027-0012`. */
export function nextReportNumber(
  entries: readonly Entry[],
  device: DeviceId,
  tag: string,
  year: number,
  reserved: Iterable<string>,
): string {
  const given = entries.flatMap((entry) =>
    isKind(entry, 'report-issued') && entry.device === device ? entry.body.number : [],
  );
  const ofYear = new RegExp(`^R-(?:[a-z0-9]+-)?${year}-`);
  const count = counted([...given, ...reserved], ofYear);
  return `R-${tagged(tag, `${year}-${count.padStart(4, '0')}`)}`;
}

/** Numbers that were given and are not sealed yet, by client: nobody is given one of them a second time. */
export class ReservedNumbers {
  readonly #given = new Map<ClientId, readonly string[]>();

  /** Gives a client the number that is next after those given. */
  reserve(client: ClientId, next: (given: readonly string[]) => string): string {
    const given = this.#given.get(client) ?? [];
    const number = next(given);
    this.#given.set(client, [...given, number]);
    return number;
  }

  /** Nothing was sealed under it: it is the next again. */
  giveBack(client: ClientId, number: string): void {
    const left = (this.#given.get(client) ?? []).filter((one) => one !== number);
    this.#given.set(client, left);
  }
}

function counted(numbers: readonly string[], form: RegExp): string {
  let highest = 0;
  for (const number of numbers)
    if (form.test(number)) highest = Math.max(highest, Number(number.slice(number.lastIndexOf('-') + 1)));
  return String(highest + 1);
}
