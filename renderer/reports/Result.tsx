import { useAct } from '../app/asking.ts';
import { FailureNotice } from '../app/FailureNotice.tsx';
import { useWords } from '../app/Words.tsx';
import { Button } from '../ui/Button.tsx';
import { CopyButton } from '../ui/CopyButton.tsx';
import { DialogActs } from '../ui/Dialog.tsx';
import { Notice } from '../ui/Notice.tsx';
import type { Made } from './make.ts';
import styles from './Result.module.css';

/** A report that was made: its pages, its fingerprint, what had no letter form, and the way to open it. */
export function Result({ made, day }: { made: Made; day: string }) {
  const { t, format } = useWords();
  const open = useAct('desktop.open');
  const { pages, name, sha256, missing, token } = made;
  const list = missing.map(({ codePoint, times }) => (times > 1 ? `${codePoint} (${times})` : codePoint)).join(', ');
  return (
    <>
      <p>
        {t('places.reports.doneFacts', { pages: t('places.reports.pages', { count: pages }), name })} · {day}
      </p>
      <div className={styles['print']}>
        <span>{t('places.reports.fingerprint')}</span>
        <code>{sha256.match(/.{8}/g)?.join(' ')}</code>
        <CopyButton look="quiet" text={sha256}>
          {t('places.reports.copy')}
        </CopyButton>
      </div>
      {made.bundle && (
        <p>
          {t('bundle.window.made', {
            name: name.replace(/\.pdf$/i, '') + '.zip',
            size: format.bytes(made.bundle.bytes),
          })}
        </p>
      )}
      {missing.length > 0 && (
        <Notice tone="late">
          <p>{t('places.reports.missing', { count: missing.length, list })}</p>
        </Notice>
      )}
      <FailureNotice failure={open.error} />
      <DialogActs>
        <Button look="primary" isPending={open.isPending} onPress={() => open.mutate({ path: { token } })}>
          {t('places.reports.open')}
        </Button>
      </DialogActs>
    </>
  );
}
