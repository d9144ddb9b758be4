import { useToday } from '../app/now.ts';
import { useWords } from '../app/Words.tsx';
import type { LettingGoStep } from '../../shared/letting-go.ts';
import { openSums } from './balance.ts';
import type { ScreenProps } from './LettingGoPage.tsx';

/** Whether a screen was gone through with something left on it: accounts not handed over, money not paid. A tick beside that would say too much. */
export function isLeftOpen(
  step: LettingGoStep,
  { summary, accounts }: Pick<ScreenProps, 'summary' | 'accounts'>,
): boolean {
  switch (step) {
    case 'settle':
      return summary.balance.some(({ minor }) => minor > 0);
    case 'accounts':
      return accounts.handedOver < accounts.toHandOver;
    case 'decide':
    case 'report':
    case 'close':
      return false;
  }
}

/** What the rail says under each screen's name, once there is something to say. */
export function useStanding({
  summary,
  view,
  accounts,
}: Pick<ScreenProps, 'summary' | 'view' | 'accounts'>): Readonly<Record<LettingGoStep, string | undefined>> {
  const { t, format } = useWords();
  const today = useToday();
  const { decision, settled, reports, closed } = view;
  const sum = openSums(summary.balance, format);
  const report = reports.findLast(({ kind }) => kind === 'handover');
  const decided = decision?.choice === 'let-go' ? format.dayShort(decision.on, today) : undefined;
  return {
    decide:
      decided === undefined || !decision
        ? undefined
        : decision.evidence > 0
          ? t('places.lettingGo.onDayWith', { day: decided, count: decision.evidence })
          : t('places.lettingGo.onDay', { day: decided }),
    settle: settled && (sum === undefined ? t('places.lettingGo.nothingOpen') : t('places.lettingGo.open', { sum })),
    accounts:
      accounts.toHandOver === 0
        ? undefined
        : t('places.accounts.counted', { done: accounts.handedOver, count: accounts.toHandOver }),
    report: report && t('places.lettingGo.reportNumber', { number: report.number }),
    close: closed && t('places.lettingGo.closedOn', { day: format.dayShort(closed.on, today) }),
  };
}
