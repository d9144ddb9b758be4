import { FileInput, FolderInput } from 'lucide-react';
import { useWords } from '../app/Words.tsx';
import { Button } from '../ui/Button.tsx';
import { cx } from '../ui/cx.ts';
import styles from './Import.module.css';

export interface ChooseProps {
  /** Files were read already: the buttons step back. */
  readonly isAgain: boolean;
  readonly isBusy: boolean;
  /** Files hang over the page. */
  readonly isOver: boolean;
  readonly onChoose: (purpose: 'import' | 'import-folder') => void;
}

/** The ways files get here. */
export function Choose({ isAgain, isBusy, isOver, onChoose }: ChooseProps) {
  const { t } = useWords();
  const choose = (purpose: 'import' | 'import-folder') => {
    if (!isBusy) onChoose(purpose);
  };
  return (
    <div className={styles['choose']}>
      <div className={styles['acts']}>
        <Button look={isAgain ? 'plain' : 'primary'} onPress={() => choose('import')}>
          <FileInput aria-hidden />
          {t(isAgain ? 'imports.again' : 'imports.files')}
        </Button>
        <Button onPress={() => choose('import-folder')}>
          <FolderInput aria-hidden />
          {t('imports.folder')}
        </Button>
        <span className={cx(styles['where'], isOver && styles['over'])}>{t('imports.drop')}</span>
      </div>
      {!isAgain && <p>{t('imports.formats')}</p>}
    </div>
  );
}
