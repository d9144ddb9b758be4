import { useQuery } from '@tanstack/react-query';
import { Maximize2, ZoomIn, ZoomOut } from 'lucide-react';
import { useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { ClientId, EntryId } from '../../shared/fields.ts';
import { around, daysOf, stretchOf, wholeOf, type Mark } from '../../shared/charts/timeline.ts';
import { lanesShown } from '../../shared/saved-view.ts';
import { lanes, type Lane, type TimelineView } from '../../shared/timeline-view.ts';
import { asking } from '../app/asking.ts';
import { FailureNotice } from '../app/FailureNotice.tsx';
import { useWhereabouts } from '../app/place.ts';
import { useWords } from '../app/Words.tsx';
import { Button } from '../ui/Button.tsx';
import { cx } from '../ui/cx.ts';
import { FilterMenu } from '../ui/FilterMenu.tsx';
import { Loading } from '../ui/Loading.tsx';
import { withEntries } from './columns.ts';
import { InView } from './InView.tsx';
import { entriesIn, kindsIn, Picture } from './Picture.tsx';
import { SavedViews } from './SavedViews.tsx';
import { step, useSeen } from './useSeen.ts';
import styles from './Timeline.module.css';

export interface TimelineProps {
  readonly client: ClientId;
  readonly onEntry: (id: EntryId) => void;
}

/** The log of a client as one picture, and what of it is in view as a list. */
export function Timeline({ client, onEntry }: TimelineProps) {
  const { t } = useWords();
  const { data, error } = useQuery({ ...asking('timeline.view', { client, form: 'columns' }), select: withEntries });
  if (error) return <FailureNotice failure={error} />;
  if (!data) return <Loading label={t('window.app.loading')} />;
  return <Drawn client={client} view={data} onEntry={onEntry} />;
}

function Drawn({ client, view, onEntry }: TimelineProps & { view: TimelineView }) {
  const { t } = useWords();
  const { go } = useWhereabouts();
  const keys = useId();
  const picture = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(640);
  const [chosen, setChosen] = useState<readonly Lane[]>([]);
  const shown = useMemo(() => lanesShown(chosen), [chosen]);
  const whole = useMemo(() => wholeOf([...view.entries, ...view.bands], view.today), [view]);
  const there = useMemo(() => view.entries.filter(({ lane }) => shown.includes(lane)), [view, shown]);
  const { seen, setSeen, nearer, onKeyDown } = useSeen(whole, there, picture);

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
        <FilterMenu
          name={t('views.lanes')}
          all={t('views.allLanes')}
          options={lanes.map((id) => ({ id, label: t(`timeline.lanes.${id}`) }))}
          chosen={chosen}
          onChange={(ids) => setChosen(lanes.filter((lane) => ids.includes(lane)))}
        />
        <SavedViews
          client={client}
          look={{ ...daysOf(seen, whole), ...(shown.length < lanes.length && { lanes: [...shown] }) }}
          onLook={(view) => {
            setSeen(stretchOf(view, whole));
            setChosen(view.lanes ?? []);
            picture.current?.focus();
          }}
          onRecord={({ from, to, lanes: some }) =>
            go({
              at: 'client',
              client,
              tab: 'reports',
              record: { from, to, kinds: some && kindsIn(view, some) },
            })
          }
        />
        <Button look="icon" aria-label={t('timeline.zoomOut')} onPress={() => nearer(1 / step)}>
          <ZoomOut aria-hidden />
        </Button>
        <Button look="icon" aria-label={t('timeline.zoomIn')} onPress={() => nearer(step)}>
          <ZoomIn aria-hidden />
        </Button>
        <Button look="icon" aria-label={t('timeline.whole')} onPress={() => setSeen(whole)}>
          <Maximize2 aria-hidden />
        </Button>
      </div>
      <div className={styles['sheet']}>
        <ul className={styles['lanes']}>
          {shown.map((lane) => (
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
          <Picture view={view} lanes={shown} seen={seen} width={width} onMark={press} />
        </div>
      </div>
      <InView entries={entriesIn(view, shown, seen)} onEntry={onEntry} />
    </div>
  );
}
