import { useWords } from '../app/Words.tsx';
import { Page } from '../ui/Page.tsx';

export function Locked() {
  const { t } = useWords();
  return <Page title={t('window.app.locked')} lead={t('errors.locked')} children={null} />;
}
