import { z } from 'zod';
import { Money } from '../../../shared/fields.ts';
import { DisclosedLine as Disclosed } from '../../../shared/journal/disclosure.ts';
import { Occurred, Stamp } from '../../../shared/journal/time.ts';
import type { ReadPdf } from '../read-pdf.ts';

const Body = z.looseObject({ occurred: Occurred.optional() });
const Envelope = z.looseObject({ kind: z.string(), recordedAt: Stamp });

/** A line of the journal inside a PDF that discloses what it says. */
export interface DisclosedLine {
  readonly kind: string;
  readonly recordedAt: Stamp;
  readonly body: z.output<typeof Body>;
}

/** The lines of the embedded journal that say something; those that are left out have an envelope alone. */
export function disclosedLines({ attachments }: ReadPdf): readonly DisclosedLine[] {
  const text = new TextDecoder().decode(attachments.get('journal.jsonl'));
  return text
    .trimEnd()
    .split('\n')
    .flatMap((line) => {
      const disclosed = Disclosed.parse(JSON.parse(line));
      if (!('fields' in disclosed)) return [];
      const values =
        disclosed.gives === 'whole'
          ? disclosed.fields
          : Object.fromEntries(Object.entries(disclosed.fields).map(([name, { value }]) => [name, value]));
      const { kind, recordedAt } = Envelope.parse(disclosed.envelope);
      return [{ kind, recordedAt, body: Body.parse(values) }];
    });
}

/** Fields that hold words of a person, as typed. */
const worded = new Set(
  (
    'what exactWords response theirConcern words memo text why reason note goal measure out decides subject name number for how remedy topic mine ' +
    'theirs accomplishment proof to sender recipients result address platform recovery paidBy title clause thirdParty'
  ).split(' '),
);
const listed = new Set(['present', 'options', 'services', 'paused', 'channels', 'blocks']);

/** Every text somebody typed in a body, at any depth. */
export function wordsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => {
    if (name === 'occurred') return []; // a span's `to` is a time
    if (typeof member === 'string') return worded.has(name) ? [member] : [];
    if (Array.isArray(member) && listed.has(name))
      return member.filter((one): one is string => typeof one === 'string');
    return wordsIn(member);
  });
}

/** Every amount in a body, at any depth. */
export function moneysIn(value: unknown): Money[] {
  const money = Money.safeParse(value);
  if (money.success) return [money.data];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(moneysIn) : [];
}
