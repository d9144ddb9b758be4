import { useWords } from '../app/Words.tsx';
import { Page } from '../ui/Page.tsx';

export function SettingsPage() {
  const { t } = useWords();
  return <Page title={t('window.app.settings')}>{null}</Page>;
}
