import { dayNumber } from '../../calendar.ts';
import { timelinePicture } from '../../charts/timeline-picture.ts';
import { middleOf } from '../../charts/timeline.ts';
import { folded } from '../../journal/following.ts';
import { union } from '../../spans.ts';
import { newMinuteBook } from '../../work-minutes.ts';
import { stopFold, stopWorkOn } from '../../stop-work.ts';
import { apart, type Steps } from '../../steps.ts';
import { timelineEntry } from '../../timeline.ts';
import type { TimelineBand, TimelineEntry } from '../../timeline-view.ts';
import type { Choice } from '../choosing.ts';
import type { Block } from '../model.ts';
import type { Paper } from '../paper.ts';
import { requestsShown } from './requests.ts';
import { overdueSpan } from './waiting.ts';

/** As wide as the column of text. */
const width = 493;

/** Fewer entries than this are read sooner than looked at. */
const least = 4;

/** The entries of a record as the one picture that the window shows of them; all that it holds is told in words after it. */
export function* timeline(paper: Paper, { placed }: Choice): Steps<Block[]> {
  if (placed.length < least) return [];
  const byId = new Map(paper.source.journal.map((one) => [one.entry.id, one]));
  const entries: TimelineEntry[] = [];
  for (const { one } of placed) {
    yield;
    entries.push(timelineEntry(one, paper.cite(one.entry.id), (id) => byId.get(id)));
  }
  entries.sort((a, b) => middleOf(a) - middleOf(b));
  const bands = yield* apart(() => [...bandsOf(paper)]);
  const { kinds = [], signs = [] } = paper.source.options;
  const isPart = kinds.length > 0 || signs.length > 0;
  const picture = yield* apart(() =>
    timelinePicture({ today: dayNumber(paper.today), entries, bands }, paper.f, width, isPart),
  );
  return [
    { kind: 'chart', ...picture },
    { kind: 'paragraph', text: paper.t('timeline.onPaper'), voice: 'small' },
  ];
}

function bandsOf(paper: Paper): readonly TimelineBand[] {
  const waits = union(requestsShown(paper).map((one) => overdueSpan(one, paper.today)));
  // A stop of this record that ended after its range has ended all the same, as has a request that was answered then.
  const { past, since, entry } = stopWorkOn(folded(stopFold, paper.source.journal), newMinuteBook(), [], paper.today);
  const stops = past
    .filter((stop) => paper.shows(stop.entry))
    .map((stop) => ({ from: dayNumber(stop.since), to: dayNumber(stop.until) }));
  if (since !== undefined && entry !== undefined && paper.shows(entry))
    stops.push({ from: dayNumber(since), to: dayNumber(paper.today) + 1 });
  return [
    ...waits.map(({ from, to }) => ({ what: 'waiting' as const, from, to: to + 1 })),
    ...stops.map((stop) => ({ what: 'stopped' as const, ...stop })),
  ];
}
