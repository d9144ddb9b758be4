import { useMemo } from 'react';
import { acrossOf, marksOf, middleOf, ticksOf, type Mark, type Stretch } from '../../shared/charts/timeline.ts';
import type { Lane, TimelineView } from '../../shared/timeline-view.ts';
import { useWords } from '../app/Words.tsx';
import { cx } from '../ui/cx.ts';
import { MarkShape } from './MarkShape.tsx';
import { useSaid } from './useSaid.ts';
import styles from './Picture.module.css';

const laneHeight = 52;
/** The dates stand above the lanes. */
const top = 26;

export interface PictureProps {
  readonly view: TimelineView;
  /** The lanes that are drawn, from above. */
  readonly lanes: readonly Lane[];
  readonly seen: Stretch;
  readonly width: number;
  readonly onMark: (mark: Mark) => void;
}

/** The picture itself, for the eye: what it holds stands below it as a list. */
export function Picture({ view, lanes, seen, width, onMark }: PictureProps) {
  const { t } = useWords();
  const said = useSaid();
  const pixelsPerDay = width / (seen.to - seen.from);
  const marks = useMemo(() => marksOf(view.entries, pixelsPerDay), [view.entries, pixelsPerDay]);
  const across = acrossOf(seen, width);
  const yOf = (lane: number) => top + lane * laneHeight;
  const bottom = top + lanes.length * laneHeight;
  const left = seen.from * pixelsPerDay;
  return (
    <svg width={width} height={bottom + 2} className={cx(styles['picture'])} aria-hidden>
      <defs>
        <linearGradient id="timeline-soft">
          <stop offset="0" className={cx(styles['faint'])} />
          <stop offset="0.5" className={cx(styles['firm'])} />
          <stop offset="1" className={cx(styles['faint'])} />
        </linearGradient>
        <pattern id="timeline-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M0,0V6" className={cx(styles['hatch'])} />
        </pattern>
      </defs>
      {ticksOf(seen, width).map((tick) => (
        <g key={tick.at} transform={`translate(${across(tick.at)} 0)`}>
          <path d={`M0,${top - 6}V${bottom}`} className={cx(styles['tick'])} />
          <text x={4} y={14} className={cx(styles['date'])}>
            {said.tick(tick)}
          </text>
        </g>
      ))}
      {view.bands.map(({ what, from, to }) => {
        const [x, end] = [Math.max(-2, across(from)), Math.min(width + 2, across(to))];
        if (end <= x) return null;
        const lane = lanes.indexOf(what === 'waiting' ? 'requests' : 'work');
        if (lane === -1) return null;
        const y = yOf(lane);
        return (
          <g key={`${what} ${from}`}>
            <title>{t(`timeline.${what}`)}</title>
            <rect x={x} y={y + 1} width={Math.max(1.5, end - x)} height={laneHeight - 2} className={cx(styles[what])} />
            {what === 'stopped' && (
              <rect x={x} y={y + 1} width={end - x} height={laneHeight - 2} fill="url(#timeline-hatch)" />
            )}
            {end - x > 110 && (
              <text x={x + 5} y={y + laneHeight - 6} className={cx(styles['band'])}>
                {t(`timeline.${what}`)}
              </text>
            )}
          </g>
        );
      })}
      {lanes.map((lane, i) => (
        <path key={lane} d={`M0,${yOf(i)}H${width}`} className={cx(styles['rule'])} />
      ))}
      <path d={`M0,${bottom}H${width}`} className={cx(styles['rule'])} />
      <path d={`M${across(view.today + 0.5)},${top - 6}V${bottom}`} className={cx(styles['today'])}>
        <title>{t('timeline.today')}</title>
      </path>
      {marks
        .filter((mark) => lanes.includes(mark.lane) && isSeen(mark, left, width, pixelsPerDay))
        .map((mark) => (
          <MarkShape
            key={mark.entries[0]?.id}
            mark={mark}
            x={mark.x - left}
            y={yOf(lanes.indexOf(mark.lane)) + laneHeight / 2 - 4}
            title={titleOf(mark)}
            pixelsPerDay={pixelsPerDay}
            onPress={() => onMark(mark)}
          />
        ))}
    </svg>
  );

  function titleOf({ entries }: Mark): string {
    const [only] = entries;
    return entries.length === 1 && only ? said.line(only) : t('timeline.cluster', { count: entries.length });
  }
}

/** Whether any of a mark is in the picture: a long stretch is, even where its middle is not. */
function isSeen({ x, width: own, entries }: Mark, left: number, width: number, pixelsPerDay: number): boolean {
  const [only] = entries;
  const half = entries.length === 1 && only ? Math.max(own, (only.to - only.from) * pixelsPerDay) / 2 : own / 2;
  return x + half >= left && x - half <= left + width;
}

/** The kinds of entries that stand in some lanes. */
export function kindsIn(view: TimelineView, lanes: readonly Lane[]): readonly string[] {
  return [...new Set(view.entries.filter(({ lane }) => lanes.includes(lane)).map(({ kind }) => kind))];
}

/** What of the entries of some lanes a stretch of time holds, the newest first. */
export function entriesIn(view: TimelineView, lanes: readonly Lane[], { from, to }: Stretch) {
  return view.entries
    .filter((entry) => lanes.includes(entry.lane))
    .filter((entry) => (entry.to >= from && entry.from <= to) || within(middleOf(entry), from, to))
    .reverse();
}

function within(at: number, from: number, to: number): boolean {
  return at >= from && at <= to;
}
