import { Component, type ReactNode } from 'react';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Button } from '../ui/Button.tsx';
import { useWords } from './Words.tsx';

/** Where a programming error in a screen ends: in words and with a way on. React offers this to classes only. */
export class Catch extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? <Broken onAgain={() => this.setState({ failed: false })} /> : this.props.children;
  }
}

function Broken({ onAgain }: { onAgain: () => void }) {
  const { t } = useWords();
  return (
    <main style={{ padding: 'var(--s6)' }} role="alert" tabIndex={-1}>
      <EmptyState title={t('window.app.brokenTitle')}>
        <p>{t('errors.unexpected')}</p>
        <Button look="primary" onPress={onAgain}>
          {t('window.app.brokenAgain')}
        </Button>
      </EmptyState>
    </main>
  );
}
