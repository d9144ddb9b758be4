import { useMutation } from '@tanstack/react-query';
import type { ClientId } from '../../shared/fields.ts';
import { localDay } from '../../shared/journal/time.ts';
import { qrCode } from '../../shared/qr.ts';
import { FailureNotice } from '../app/FailureNotice.tsx';
import { useNow } from '../app/now.ts';
import { useWords } from '../app/Words.tsx';
import { call, type CallFailed, unlessCancelled } from '../bridge.ts';
import { MailButton } from '../letters/MailButton.tsx';
import { Button } from '../ui/Button.tsx';
import { CopyButton } from '../ui/CopyButton.tsx';
import styles from './Proof.module.css';

/** The fingerprint as a code, a text, a mail, a file, and a request for a time-stamp. */
export function Give({ client, text }: { client: ClientId; text: string }) {
  const { t, format } = useWords();
  const now = useNow()();
  const { path, size } = qrCode(text);
  const save = useMutation<string, CallFailed, 'text' | 'request'>({
    mutationFn: async (as) => {
      const day = localDay(now);
      const place = await call('desktop.choose', {
        purpose: 'proof',
        name: as === 'request' ? `on-record-${day}.tsq` : `on-record-${day}.txt`,
      });
      await call('anchors.export', { client, as, out: { token: place.token } });
      return place.name;
    },
  });
  return (
    <div className={styles['give']}>
      <svg viewBox={`0 0 ${size} ${size}`} className={styles['code']} role="img" aria-label={t('proof.qr')}>
        <rect width={size} height={size} fill="#fff" />
        <path d={path} fill="#000" shapeRendering="crispEdges" />
      </svg>
      <div className={styles['ways']}>
        <pre>{text}</pre>
        <div className={styles['acts']}>
          <CopyButton text={text}>{t('proof.copy')}</CopyButton>
          <MailButton
            to={undefined}
            subject={t('proof.subject', { day: format.day(localDay(now)) })}
            text={`${t('proof.mailText', { stamp: format.stamp(now) })}\n\n${text}\n`}
          />
          <Button onPress={() => save.mutate('text')}>{t('proof.saveFile')}</Button>
          <Button onPress={() => save.mutate('request')}>{t('proof.saveRequest')}</Button>
        </div>
        <p role="status">{save.data !== undefined && t('proof.saved', { name: save.data })}</p>
        <FailureNotice failure={unlessCancelled(save.error)} />
      </div>
    </div>
  );
}
