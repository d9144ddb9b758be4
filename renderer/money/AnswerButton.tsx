import type { ClientId } from '../../shared/fields.ts';
import { chordLabel } from '../app/chord.ts';
import { keyOf } from '../app/commands.ts';
import { useWhereabouts } from '../app/place.ts';
import { useWords } from '../app/Words.tsx';
import { Button } from '../ui/Button.tsx';
import styles from './MoneyPanel.module.css';

/** The way to the one page that answers "Is that all you did?", with its key. */
export function AnswerButton({ client }: { client: ClientId }) {
  const { t } = useWords();
  const { go } = useWhereabouts();
  return (
    <Button look="quiet" onPress={() => go({ at: 'answer', client })}>
      {t('money.all.open')}
      <kbd className={styles['key']}>{chordLabel(keyOf.answer ?? '')}</kbd>
    </Button>
  );
}
