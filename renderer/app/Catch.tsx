import { Component, type ReactNode } from 'react';
import { Button } from '../ui/Button.tsx';
import { CopyTrouble } from '../help/CopyTrouble.tsx';
import { useWords } from './Words.tsx';

interface Failed {
  readonly failed: boolean;
  readonly stack?: string | undefined;
}

/** Where a programming error in a screen ends: in words and with a way on. React offers this to classes only. */
export class Catch extends Component<{ children: ReactNode }, Failed> {
  override state: Failed = { failed: false };

  static getDerivedStateFromError(error: unknown): Failed {
    return { failed: true, stack: error instanceof Error ? error.stack : undefined };
  }

  override render(): ReactNode {
    return this.state.failed ? (
      <Broken stack={this.state.stack} onAgain={() => this.setState({ failed: false })} />
    ) : (
      this.props.children
    );
  }
}

function Broken({ stack, onAgain }: { stack: string | undefined; onAgain: () => void }) {
  const { t } = useWords();
  return (
    <main style={{ padding: 'var(--s6)' }} tabIndex={-1}>
      <div role="alert">
        <h1>{t('window.app.brokenTitle')}</h1>
        <p>{t('errors.unexpected')}</p>
      </div>
      <Button look="primary" onPress={onAgain}>
        {t('window.app.brokenAgain')}
      </Button>
      <CopyTrouble stack={stack} />
    </main>
  );
}
