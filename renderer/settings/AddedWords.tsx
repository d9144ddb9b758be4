import { useQuery, useQueryClient } from '@tanstack/react-query';
import { asking, useAct } from '../app/asking.ts';
import { FailureNotice } from '../app/FailureNotice.tsx';
import { useWords } from '../app/Words.tsx';
import { Fieldset } from '../ui/Fieldset.tsx';
import { Removable } from '../ui/Removable.tsx';
import styles from './AddedWords.module.css';

/** The words the user added to the spelling lists: where they lie, and the way to take one out again. */
export function AddedWords() {
  const { t } = useWords();
  const cache = useQueryClient();
  // Words are added outside this page, in the menu of a word: what was known of them is not true for long.
  const added = useQuery({ ...asking('desktop.added-words', {}), staleTime: 0 });
  const isProtected = useQuery(asking('vault.status', {})).data?.protection === 'passphrase';
  const change = useAct('desktop.added-words');
  const words = added.data?.words ?? [];
  const remove = (word: string) =>
    change.mutate(
      { remove: word },
      { onSuccess: (left) => cache.setQueryData(asking('desktop.added-words', {}).queryKey, left) },
    );
  return (
    <Fieldset title={t('spelling.added')}>
      {words.length > 0 && (
        <Removable
          label={t('spelling.added')}
          items={words.map((word) => ({ id: word, label: word }))}
          onRemove={remove}
          tone="accent"
        />
      )}
      {words.length === 0 && !isProtected && <p className={styles['hint']}>{t('spelling.noneAdded')}</p>}
      {(words.length > 0 || !isProtected) && <p className={styles['hint']}>{t('spelling.addedHint')}</p>}
      {isProtected && <p className={styles['hint']}>{t('spelling.protectedHint')}</p>}
      <FailureNotice failure={change.error} />
    </Fieldset>
  );
}
