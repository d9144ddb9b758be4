import { z } from 'zod';
import { EntryId } from '../fields.ts';
import type { Effective } from '../journal/effective.ts';
import { momentOf, partsOf, spanOf, type Stamp } from '../journal/time.ts';
import { isAbuse } from '../signs.ts';
import { incidentFor } from './from/conduct.ts';
import type { LetterChoice, LetterSource } from './source.ts';
import { templates, type TemplateId } from './templates.ts';

/** How long an answer to abuse may wait to be a calm one. It must not wait for days (seeds C4c, C4d). */
const calm = 30 * 60_000;

/** That a letter is written soon after the abuse it answers, and until when it can wait. It is said, and keeps nobody from sending it. */
export const LetterPause = z.object({ incident: EntryId, until: z.iso.datetime({ precision: 3 }) });
export type LetterPause = z.output<typeof LetterPause>;

/** The pause before an answer to abuse; `undefined` where half an hour has passed, or the record knows no time of day. */
export function pauseOf(
  template: TemplateId,
  source: LetterSource,
  choice: LetterChoice,
  now: Stamp,
): LetterPause | undefined {
  if (templates[template].about !== 'incident') return undefined;
  const one = incidentFor(template, source, choice)?.one;
  if (!one || !(one.body.signs?.some(isAbuse) || template === 'abuse-answer')) return undefined;
  const at = instantOf(one);
  if (at === undefined) return undefined;
  const passed = Date.parse(now.at) - at;
  return passed >= 0 && passed < calm
    ? { incident: one.entry.id, until: new Date(at + calm).toISOString() }
    : undefined;
}

/** The minute it happened, or ended; that of its recording where it says none. A day is no time to count half an hour from. */
function instantOf({ body, entry }: Effective<'incident'>): number | undefined {
  const { occurred } = body;
  const { at, zone } = entry.recordedAt;
  if (!occurred) return Date.parse(at);
  const moment = momentOf(occurred, 'to');
  if (moment === undefined || partsOf(moment, zone).precision !== 'minute') return undefined;
  return spanOf(moment, zone).start;
}
