import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { EntryId } from '../../shared/fields.ts';
import { asking } from '../app/asking.ts';
import { useWords } from '../app/Words.tsx';
import { Button } from '../ui/Button.tsx';
import { usePictureUrl } from '../ui/picture-url.ts';
import { CloseUp } from './CloseUp.tsx';
import styles from './Import.module.css';
import { useSeen } from './useSeen.ts';

/** A small picture of a file that is not recorded yet, asked for when it comes into sight; pressed, it is shown large. */
export function Thumbnail({ batch, item, name }: { batch: string; item: EntryId; name: string }) {
  const { t } = useWords();
  const place = useRef<HTMLDivElement>(null);
  const isSeen = useSeen(place);
  const [isOpen, setOpen] = useState(false);
  const { data } = useQuery({ ...asking('import.look', { batch, item, width: 320 }), enabled: isSeen });
  const url = usePictureUrl(data?.as === 'picture' ? data.picture : undefined, data?.as === 'picture' ? data.type : '');
  return (
    <div ref={place} className={styles['thumbnail']} aria-busy={isSeen && !data}>
      {url !== undefined && (
        <Button
          look="quiet"
          className={styles['thumb'] ?? ''}
          aria-label={t('bringing.closer', { name })}
          onPress={() => setOpen(true)}
        >
          <img src={url} alt="" />
        </Button>
      )}
      {data?.as === 'described' && <p className={styles['where']}>{t('bringing.closed')}</p>}
      {isOpen && <CloseUp batch={batch} item={item} name={name} onClose={() => setOpen(false)} />}
    </div>
  );
}
