import type { Day } from '../../fields.ts';
import type { Entry } from '../../journal/entry.ts';
import { occurredOf } from '../../journal/occurred.ts';
import { offsetName } from '../../format/dates.ts';
import type { EntryBlock } from '../model.ts';
import type { Paper } from '../paper.ts';
import { isWithheld } from './withheld.ts';

type Lines = EntryBlock['margin'];

// Kinds that tell of an event: where they give no time for it, that is said.
const events: ReadonlySet<string> = new Set(['incident', 'good-turn', 'own-miss', 'boundary-stated']);

/** "recorded 21:57:40", "9 minutes after": the time of the clock to the second, and the delay. `under` is the day the entry stands under. */
export function recordedLines({ t, f, today, source }: Paper, entry: Entry, under: Day): Lines {
  const { recordedAt } = entry;
  const instant = Date.parse(recordedAt.at);
  const day = f.dayAt(instant);
  const time = f.time(recordedAt);
  const recorded =
    day === under
      ? t('paper.record.chronology.recorded', { time })
      : t('paper.record.chronology.recordedOn', { day: f.dayShort(day, under.length === 10 ? under : today), time });
  const occurred = occurredOf(entry);
  const delay = f.delay(occurred, recordedAt, entry.body.imported !== undefined);
  const local = offsetName(recordedAt.offset);
  return [
    { text: recorded },
    // The clock of the computer showed another time than the report's zone has.
    ...(local === f.offset(instant)
      ? []
      : [
          {
            text: t('paper.record.chronology.recordedElsewhere', {
              time: localTime(entry),
              zone: `${recordedAt.zone}, ${local}`,
            }),
          },
        ]),
    ...(delay ? [{ text: delay.text, ...(delay.fromMemory && { late: true }) }] : []),
    ...(!occurred && events.has(entry.kind) && !isWithheld(source, entry.id, 'occurred')
      ? [{ text: t('paper.record.chronology.timeNotGiven'), late: true }]
      : []),
  ];
}

/** What was odd about the clock when the entry was recorded (row 85). */
export function clockMarks({ t }: Paper, { clock }: Pick<Entry, 'clock'>): Lines {
  return (clock ?? []).map((mark) => ({ text: t(`paper.record.chronology.marks.${mark}`), late: true }));
}

function localTime({ recordedAt: { at, offset } }: Entry): string {
  return new Date(Date.parse(at) + offset * 60_000).toISOString().slice(11, 16);
}
