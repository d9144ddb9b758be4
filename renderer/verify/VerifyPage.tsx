import { useWords } from '../app/Words.tsx';
import { Page } from '../ui/Page.tsx';

export function VerifyPage() {
  const { t } = useWords();
  return <Page title={t('window.app.verify')}>{null}</Page>;
}
