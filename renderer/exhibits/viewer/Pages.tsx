import { ChevronLeft, ChevronRight, Maximize2, RotateCw, ZoomIn, ZoomOut } from 'lucide-react';
import { useId } from 'react';
import type { CitedPlace } from '../../../shared/journal/common.ts';
import { useWords } from '../../app/Words.tsx';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { usePictureUrl } from '../../ui/picture-url.ts';
import type { Picture } from './mark.ts';
import { Sheet } from './Sheet.tsx';
import type { ViewActs } from './useView.ts';
import styles from './Viewer.module.css';

export interface PagesProps {
  readonly picture: Picture;
  readonly number: string;
  readonly name: string;
  readonly acts: ViewActs;
  readonly isBusy: boolean;
  readonly onPage: (page: number) => void;
  readonly cited: CitedPlace;
  readonly mark: CitedPlace;
  /** Where given, a part of it can be marked. */
  readonly onMark?: (mark: CitedPlace) => void;
}

/** A picture, or the pages of a PDF one after the other. */
export function Pages({ picture, number, name, acts, isBusy, onPage, cited, mark, onMark }: PagesProps) {
  const { t } = useWords();
  const keys = useId();
  const url = usePictureUrl(picture.picture, picture.type);
  const { page, pages, text } = picture;
  const { view } = acts;
  const isCited = pages === 1 || (cited.page ?? 1) === page;
  const label = t(pages > 1 ? 'dispute.laid.altPage' : 'dispute.laid.alt', { page, pages, number, name });
  return (
    <>
      <div className={styles['acts']}>
        {pages > 1 && (
          <>
            <Button
              look="icon"
              isDisabled={page <= 1}
              aria-label={t('choosing.before')}
              onPress={() => onPage(page - 1)}
            >
              <ChevronLeft aria-hidden />
            </Button>
            <span role="status">{t('choosing.page', { page, pages })}</span>
            <Button
              look="icon"
              isDisabled={page >= pages}
              aria-label={t('choosing.after')}
              onPress={() => onPage(page + 1)}
            >
              <ChevronRight aria-hidden />
            </Button>
          </>
        )}
        <span className={styles['space']} />
        <Button look="icon" aria-label={t('timeline.zoomOut')} onPress={acts.zoomOut}>
          <ZoomOut aria-hidden />
        </Button>
        <span className={styles['zoom']}>
          {view.zoom === undefined ? t('viewer.fit') : t('viewer.zoom', { percent: Math.round(view.zoom * 100) })}
        </span>
        <Button look="icon" aria-label={t('timeline.zoomIn')} onPress={acts.zoomIn}>
          <ZoomIn aria-hidden />
        </Button>
        <Button look="icon" aria-label={t('viewer.fit')} onPress={acts.fit}>
          <Maximize2 aria-hidden />
        </Button>
        <Button look="icon" aria-label={t('viewer.turn')} onPress={acts.turn}>
          <RotateCw aria-hidden />
        </Button>
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys zoom and turn it, as they scroll a page */}
      <div
        className={cx(styles['room'], isBusy && styles['busy'])}
        role="group"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- as for anything that scrolls
        tabIndex={0}
        aria-label={t('viewer.content', { number })}
        aria-describedby={keys}
        aria-busy={isBusy}
        onKeyDown={acts.onKeyDown}
      >
        {url !== undefined && (
          <Sheet
            picture={picture}
            url={url}
            view={view}
            label={label}
            cited={isCited ? cited.region : undefined}
            marked={mark.region}
            onMark={mark.region && onMark && ((region) => onMark({ ...mark, region }))}
          />
        )}
      </div>
      <p id={keys} className={styles['hint']}>
        {t('viewer.keys')}
      </p>
      {picture.frames !== undefined && (
        <p className={styles['hint']}>{t('pictures.firstOf', { count: picture.frames })}</p>
      )}
      {text !== '' && (
        <Disclosure title={t('viewer.readText')}>
          <p className={styles['read']}>{text}</p>
        </Disclosure>
      )}
    </>
  );
}
