import type { Chart } from '../../shared/charts.ts';
import { cx } from './cx.ts';
import styles from './Drawing.module.css';

/** A chart as it is also printed: shapes and numbers, with a sentence for whoever does not see it. */
export function Drawing({ chart: { title, width, height, shapes, labels, alt } }: { chart: Chart }) {
  return (
    <figure className={styles['drawing']}>
      <figcaption>{title}</figcaption>
      <svg viewBox={`0 0 ${width} ${height}`} style={{ maxWidth: `${width}px` }} role="img" aria-label={alt}>
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
    </figure>
  );
}
