import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { FailureNotice } from '../app/FailureNotice.tsx';
import { useWords } from '../app/Words.tsx';
import { Button } from '../ui/Button.tsx';
import { cx } from '../ui/cx.ts';
import type { ReportChosen } from './make.ts';
import styles from './Preview.module.css';
import { usePreview } from './usePreview.ts';

/** The pages as they would be, beside the choices. It makes no report: nothing is written, numbered or recorded. */
export function Preview({ ask, isOn }: { ask: ReportChosen; isOn: boolean }) {
  const { t } = useWords();
  const [wanted, setWanted] = useState(1);
  const { drawn, url, failure, isBusy } = usePreview(ask, wanted, isOn);
  const page = isOn ? (drawn?.page ?? 1) : 1;
  const pages = isOn ? (drawn?.pages ?? 1) : 1;
  return (
    <aside className={styles['preview']} aria-label={t('choosing.preview')} aria-busy={isBusy}>
      <div className={styles['head']}>
        <h2>{t('choosing.preview')}</h2>
        <Button
          look="quiet"
          isDisabled={page <= 1}
          aria-label={t('choosing.before')}
          onPress={() => setWanted(page - 1)}
        >
          <ChevronLeft aria-hidden />
        </Button>
        <span role="status">
          {isBusy ? t('choosing.drawing') : isOn && drawn ? t('choosing.page', { page, pages }) : ''}
        </span>
        <Button
          look="quiet"
          isDisabled={page >= pages}
          aria-label={t('choosing.after')}
          onPress={() => setWanted(page + 1)}
        >
          <ChevronRight aria-hidden />
        </Button>
      </div>
      <FailureNotice failure={failure} />
      <div className={cx(styles['page'], isBusy && styles['busy'], !isOn && styles['none'])}>
        {!isOn && <p>{t('choosing.nothingYet')}</p>}
        {isOn && drawn && url !== undefined && (
          <img
            src={url}
            width={drawn.width}
            height={drawn.height}
            alt={drawn.text.replace(/\s+/g, ' ').slice(0, 2000)}
          />
        )}
      </div>
      <p>{t('choosing.nothingMade')}</p>
    </aside>
  );
}
