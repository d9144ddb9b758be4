import type { ImportFile, ImportItem } from '../../shared/calls/import.ts';
import { useWords } from '../app/Words.tsx';
import { Button } from '../ui/Button.tsx';
import { Chip } from '../ui/Chip.tsx';
import { TextField } from '../ui/TextField.tsx';
import type { Change, Choices } from './choices.ts';
import styles from './Import.module.css';
import { Thumbnail } from './Thumbnail.tsx';
import { useTyped } from './useTyped.ts';

/** Whether a file is looked at rather than read: only the user can say what it shows. */
export function isPicture(file: ImportFile | undefined): boolean {
  return file?.as === 'picture' || file?.as === 'document';
}

export interface PictureItemProps {
  readonly batch: string;
  readonly item: ImportItem;
  readonly above: ImportItem | undefined;
  readonly head: ImportItem | undefined;
  readonly isLeft: boolean;
  readonly choices: Choices;
  readonly change: (change: Change) => void;
}

/** A picture to look at, with what it shows in the user's words; several of one thing are put together. */
export function PictureItem({ batch, item, above, head, isLeft, choices, change }: PictureItemProps) {
  const { t } = useWords();
  const { id, body, timeFrom, duplicate } = item;
  const typed = useTyped(choices.texts.get(id) ?? '', (text) => change({ item: id, text }));
  const nameOf = (one: ImportItem) => choices.texts.get(one.id) ?? String(one.body['what']);
  return (
    <div className={styles['picture']}>
      <Thumbnail batch={batch} item={id} name={String(body['what'])} />
      <div className={styles['said']}>
        {!isLeft && !head && (
          <TextField label={t('bringing.shows')} placeholder={String(body['what'])} {...typed} maxLength={2000} />
        )}
        {timeFrom && (
          <span className={styles['where']}>{t(timeFrom === 'name' ? 'bringing.byName' : 'bringing.byFile')}</span>
        )}
        {head && (
          <div className={styles['acts']}>
            <Chip>{t('bringing.joined', { what: nameOf(head) })}</Chip>
            <Button look="quiet" onPress={() => change({ apart: id })}>
              {t('bringing.apart')}
            </Button>
          </div>
        )}
        {!head && above && !duplicate && !isLeft && (
          <Button
            look="quiet"
            className={styles['join'] ?? ''}
            onPress={() => change({ join: id, to: choices.joined.get(above.id) ?? above.id })}
          >
            {t('bringing.join')}
          </Button>
        )}
      </div>
    </div>
  );
}
