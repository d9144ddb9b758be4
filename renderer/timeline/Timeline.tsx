import { useQuery } from '@tanstack/react-query';
import { Maximize2, ZoomIn, ZoomOut } from 'lucide-react';
import { useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { ClientId, EntryId } from '../../shared/fields.ts';
import { around, wholeOf, zoomed, type Mark } from '../../shared/charts/timeline.ts';
import { lanes, type TimelineView } from '../../shared/timeline-view.ts';
import { asking } from '../app/asking.ts';
import { FailureNotice } from '../app/FailureNotice.tsx';
import { useWords } from '../app/Words.tsx';
import { Button } from '../ui/Button.tsx';
import { cx } from '../ui/cx.ts';
import { Loading } from '../ui/Loading.tsx';
import { InView } from './InView.tsx';
import { entriesIn, Picture } from './Picture.tsx';
import { useSeen } from './useSeen.ts';
import styles from './Timeline.module.css';

export interface TimelineProps {
  readonly client: ClientId;
  readonly onEntry: (id: EntryId) => void;
}

/** The log of a client as one picture, and what of it is in view as a list. */
export function Timeline({ client, onEntry }: TimelineProps) {
  const { t } = useWords();
  const { data, error } = useQuery(asking('timeline.view', { client }));
  if (error) return <FailureNotice failure={error} />;
  if (!data) return <Loading label={t('window.app.loading')} />;
  return <Drawn view={data} onEntry={onEntry} />;
}

function Drawn({ view, onEntry }: { view: TimelineView; onEntry: (id: EntryId) => void }) {
  const { t } = useWords();
  const keys = useId();
  const picture = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(640);
  const whole = useMemo(() => wholeOf([...view.entries, ...view.bands], view.today), [view]);
  const { seen, setSeen, onKeyDown } = useSeen(whole, picture);

  // Follows the width of the picture's element, which the layout alone knows.
  useLayoutEffect(() => {
    const element = picture.current;
    if (!element) return;
    const measure = () => setWidth(Math.max(120, element.clientWidth));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const press = ({ entries }: Mark) => {
    const [first] = entries;
    const last = entries.at(-1);
    if (!first || !last) return;
    if (entries.length === 1) onEntry(first.id);
    else setSeen(around({ from: Math.min(first.from, last.from), to: Math.max(first.to, last.to) }, whole));
  };
  return (
    <div className={styles['timeline']}>
      <div className={styles['acts']}>
        <p id={keys}>{t('timeline.keys')}</p>
        <Button look="icon" aria-label={t('timeline.zoomOut')} onPress={() => setSeen(zoomed(seen, 1 / 1.6, whole))}>
          <ZoomOut aria-hidden />
        </Button>
        <Button look="icon" aria-label={t('timeline.zoomIn')} onPress={() => setSeen(zoomed(seen, 1.6, whole))}>
          <ZoomIn aria-hidden />
        </Button>
        <Button look="icon" aria-label={t('timeline.whole')} onPress={() => setSeen(whole)}>
          <Maximize2 aria-hidden />
        </Button>
      </div>
      <div className={styles['sheet']}>
        <ul className={styles['lanes']}>
          {lanes.map((lane) => (
            <li key={lane}>{t(`timeline.lanes.${lane}`)}</li>
          ))}
        </ul>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys move the picture, as they scroll a page */}
        <div
          ref={picture}
          className={cx(styles['window'])}
          role="group"
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- as for anything that scrolls
          tabIndex={0}
          aria-label={t('timeline.picture')}
          aria-describedby={keys}
          onKeyDown={onKeyDown}
        >
          <Picture view={view} seen={seen} width={width} onMark={press} />
        </div>
      </div>
      <InView entries={entriesIn(view, seen)} onEntry={onEntry} />
    </div>
  );
}
