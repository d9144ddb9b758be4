import type { ReactNode } from 'react';
import type { Chart, Mark } from '../../shared/charts.ts';
import { cx } from './cx.ts';
import styles from './Drawing.module.css';

export interface DrawingProps {
  readonly chart: Pick<Chart, 'title' | 'width' | 'height' | 'shapes' | 'labels' | 'alt' | 'marks'>;
  /** What lies over a number of the chart: the button that opens its entries. */
  readonly over?: (mark: Mark) => ReactNode;
}

/** A chart as it is also printed: shapes and numbers, with a sentence for whoever does not see it. */
export function Drawing({ chart: { title, width, height, shapes, labels, alt, marks }, over }: DrawingProps) {
  return (
    <figure className={styles['drawing']} aria-label={title}>
      <figcaption>{title}</figcaption>
      <div className={styles['picture']} style={{ maxWidth: `${width}px` }}>
        <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={alt}>
          {shapes.map(({ path, tone, fill }) => (
            <path
              key={`${tone} ${path}`}
              d={path}
              className={cx(styles[tone], fill ? styles['filled'] : styles['drawn'])}
            />
          ))}
          {labels.map(({ x, y, text, align, strong }) => (
            <text key={`${x} ${y} ${text}`} x={x} y={y} textAnchor={align} className={cx(strong && styles['strong'])}>
              {text}
            </text>
          ))}
        </svg>
        {over &&
          marks.map((mark) => (
            <span
              key={mark.at}
              className={styles['mark']}
              style={{
                left: `${(100 * mark.x) / width}%`,
                top: `${(100 * mark.y) / height}%`,
                width: `${(100 * mark.width) / width}%`,
                height: `${(100 * mark.height) / height}%`,
              }}
            >
              {over(mark)}
            </span>
          ))}
      </div>
    </figure>
  );
}
