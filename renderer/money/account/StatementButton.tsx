import type { ClientSummary } from '../../../shared/calls/clients.ts';
import { useWords } from '../../app/Words.tsx';
import { MakeButton } from '../../reports/MakeButton.tsx';

/** The account as a PDF for the client, in their language, with the interest line by line. */
export function StatementButton({ summary }: { summary: ClientSummary }) {
  const { t, language } = useWords();
  return (
    <MakeButton
      client={summary}
      look="step"
      ask={{ kind: 'statement', audience: 'client', language: summary.language ?? language }}
    >
      {t('money.account.statement')}
    </MakeButton>
  );
}
