import { Play } from 'lucide-react';
import type { ClientId } from '../../shared/fields.ts';
import { useWords } from '../app/Words.tsx';
import { Button } from '../ui/Button.tsx';
import { useTimerControls } from './timer-context.ts';

/** Starts the timer for a client; nothing where it runs for them already. */
export function StartTimer({ client }: { client: ClientId }) {
  const { t } = useWords();
  const controls = useTimerControls();
  if (!controls || controls.timer?.client === client) return null;
  return (
    <Button look="step" onPress={() => controls.start(client)}>
      <Play aria-hidden />
      {t('money.timer.start')}
    </Button>
  );
}
