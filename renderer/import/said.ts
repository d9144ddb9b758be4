import type { ImportItem } from '../../shared/calls/import.ts';
import { zoneHere } from '../app/now.ts';
import type { Saying } from '../log/telling/values.ts';
import { tell } from '../log/telling/tell.ts';

/** A thing that was read, in words. */
export interface SaidItem {
  readonly when: string | undefined;
  readonly what: string;
  readonly words: string | undefined;
  readonly rest: string;
}

/** Says what a thing would be recorded as, in the words the log will say it with. */
export function said({ kind, body, when }: ImportItem, saying: Saying): SaidItem {
  // Nothing is recorded yet, and no time of recording is shown.
  const recordedAt = { at: '2000-01-01T00:00:00.000Z', zone: 'UTC', offset: 0 };
  const { direction: _direction, ...shown } = body; // follows from who is who, which is still being said
  const told = tell({ kind, recordedAt, body: shown }, saying);
  const facts = told.facts
    .filter(({ field }) => !['sender', 'recipients'].includes(field))
    .map(({ label, value }) => `${label}: ${value}`);
  // Not in the journal yet: named by its number, which a link to an entry would not say.
  if (kind === 'payment' && typeof body['invoice'] === 'string')
    facts.unshift(`${saying.t('paper.fields.invoice')}: ${body['invoice']}`);
  return {
    when: when === undefined ? undefined : saying.format.moment(when, zoneHere()),
    what: told.text ?? told.quote ?? told.beside.join(' · '),
    words: told.text === undefined ? undefined : told.quote,
    rest: [...(told.text === undefined && told.quote === undefined ? [] : told.beside), ...facts].join(' · '),
  };
}
