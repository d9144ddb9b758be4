import type { Day } from '../../../shared/fields.ts';
import { useWords } from '../../app/Words.tsx';
import { Chip } from '../../ui/Chip.tsx';
import type { WaitingView } from './view.ts';

/** Where a request stands, in words, with the reminders sent. */
export function RequestState({ request, asOf }: { request: WaitingView['requests'][number]; asOf: Day }) {
  const { t, format } = useWords();
  const { state, daysOverdue, closedOn, nudges, answerDays, outcome } = request;
  const closed = closedOn === undefined ? '' : format.dayShort(closedOn, asOf);
  return (
    <>
      {state === 'overdue' && <Chip tone="late">{t('money.request.daysOverdue', { count: daysOverdue })}</Chip>}
      {state === 'open' && t('money.request.stillOpen')}
      {state === 'answered' && t('money.request.answered', { day: closed })}
      {state === 'withdrawn' && t('money.request.withdrawn', { day: closed })}
      {outcome && <small>{t(`money.answer.outcomes.${outcome}`)}</small>}
      {state === 'answered' && answerDays !== undefined && (
        <small>{t('money.request.took', { count: answerDays })}</small>
      )}
      {state !== 'overdue' && daysOverdue > 0 && (
        <small>{t('money.request.daysOverdue', { count: daysOverdue })}</small>
      )}
      {nudges.length > 0 && <small>{t('ledgers.answer.nudges', { count: nudges.length })}</small>}
    </>
  );
}
