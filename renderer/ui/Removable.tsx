import { X } from 'lucide-react';
import { Button, Tag, TagGroup, TagList } from 'react-aria-components';
import { useWords } from '../app/Words.tsx';
import type { Choice } from './Select.tsx';
import { cx } from './cx.ts';
import styles from './Removable.module.css';

/** Things that were chosen, each with a way to take it out again. */
export function Removable({
  label,
  items,
  onRemove,
  tone,
}: {
  label: string;
  items: readonly Choice<string>[];
  onRemove: (id: string) => void;
  tone: 'late' | 'accent';
}) {
  const { t } = useWords();
  return (
    <TagGroup
      aria-label={label}
      onRemove={(keys) => {
        for (const key of keys) onRemove(String(key));
      }}
    >
      <TagList className={cx(styles['list'])} items={items}>
        {(item) => (
          <Tag className={cx(styles['tag'], styles[tone])} textValue={item.label}>
            {item.label}
            <Button
              slot="remove"
              className={cx(styles['remove'])}
              aria-label={t('window.acts.removeOne', { name: item.label })}
            >
              <X aria-hidden />
            </Button>
          </Tag>
        )}
      </TagList>
    </TagGroup>
  );
}
