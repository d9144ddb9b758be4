import type { ClientSummary } from '../../shared/contract.ts';
import { useWords } from '../app/Words.tsx';
import { Page } from '../ui/Page.tsx';

export function LettingGoPage({ summary }: { summary: ClientSummary }) {
  const { t } = useWords();
  return <Page title={t('window.clients.lettingGoOf', { client: summary.name })}>{null}</Page>;
}
