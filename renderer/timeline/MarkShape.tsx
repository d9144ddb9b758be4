import type { Mark } from '../../shared/charts/timeline.ts';
import type { TimelineEntry } from '../../shared/timeline-view.ts';
import { cx } from '../ui/cx.ts';
import { glyphOf } from '../../shared/charts/glyphs.ts';
import styles from './Picture.module.css';

export interface MarkShapeProps {
  readonly mark: Mark;
  readonly x: number;
  readonly y: number;
  readonly title: string;
  readonly pixelsPerDay: number;
  readonly onPress: () => void;
}

/** One mark: an entry by its kind's shape, with what is known of its time; or several, as their number. */
export function MarkShape({ mark: { entries, width }, x, y, title, pixelsPerDay, onPress }: MarkShapeProps) {
  const [only] = entries;
  return (
    // The same is in the list below the picture, as buttons; this is for the pointer.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <g transform={`translate(${x} ${y})`} className={cx(styles['mark'])} onClick={onPress}>
      <title>{title}</title>
      <rect x={-width / 2} y={-12} width={width} height={24} className={cx(styles['reach'])} />
      {entries.length > 1 || !only ? (
        <>
          <rect x={1 - width / 2} y={-9} width={width - 2} height={18} rx={9} className={cx(styles['cluster'])} />
          <text y={4} className={cx(styles['count'])}>
            {entries.length}
          </text>
        </>
      ) : (
        <Single entry={only} length={(only.to - only.from) * pixelsPerDay} />
      )}
    </g>
  );
}

function Single({ entry, length }: { entry: TimelineEntry; length: number }) {
  const { path, hollow } = glyphOf(entry.kind, entry.lane);
  const soft = entry.certainty === 'around' || entry.certainty === 'between';
  return (
    <>
      {length > 14 && (
        <rect
          x={-length / 2}
          y={8}
          width={length}
          height={5}
          rx={soft ? 2.5 : 0}
          fill={soft ? 'url(#timeline-soft)' : undefined}
          className={cx(!soft && styles['span'])}
        />
      )}
      {length <= 14 && soft && <circle r={9} className={cx(styles['soft'])} />}
      {entry.certainty === 'before' && <path d="M-7,0H-24M-19,-4L-24,0L-19,4" className={cx(styles['arrow'])} />}
      {entry.certainty === 'after' && <path d="M7,0H24M19,-4L24,0L19,4" className={cx(styles['arrow'])} />}
      <path d={path} className={cx(styles[hollow ? 'hollow' : 'full'], entry.struck && styles['struck'])} />
    </>
  );
}
