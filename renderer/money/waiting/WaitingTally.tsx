import { useWords } from '../../app/Words.tsx';
import { FigureTally } from '../parts/FigureTally.tsx';
import type { WaitingProps } from './view.ts';

/** Waiting as a union of days, chasing, and how fast they answer beside what was agreed. */
export function WaitingTally({ client, waiting: view }: WaitingProps) {
  const { t, format } = useWords();
  const { open, overdue, waiting, chasing, answers, requests } = view;
  const openIds = requests.filter(({ state }) => state === 'open' || state === 'overdue').map(({ id }) => id);
  const overdueIds = requests.filter(({ state }) => state === 'overdue').map(({ id }) => id);
  const days = (count: number) => t('window.figures.days', { count });
  const { medianDays, ninetiethDays = 0, agreed } = answers;
  const isMany = answers.answered > 2;
  const beside = [
    // Nine of ten of one or two answers would say nothing.
    isMany && t('money.request.ninetieth', { days: days(ninetiethDays) }),
    agreed && t(agreed.business ? 'money.request.agreedBusiness' : 'money.request.agreed', { count: agreed.days }),
  ];
  return (
    <FigureTally
      client={client}
      lines={[
        {
          id: 'open',
          label: t('money.request.open'),
          value: format.number(open),
          note: t('money.request.overdue', { count: overdue }),
          counted: { ids: openIds },
          noteCounted: { ids: overdueIds },
        },
        {
          id: 'waiting',
          label: t('money.request.waited'),
          value: days(waiting.days),
          note: t('money.request.workingTime', { time: format.minutes(waiting.minutes) }),
          counted: waiting.entries,
        },
        {
          id: 'chasing',
          label: t('money.request.chased'),
          value: format.minutes(chasing.minutes),
          note: t('ledgers.answer.nudges', { count: chasing.nudges }),
          counted: chasing.entries,
          ...(chasing.nudges === 0 && { noteCounted: { ids: [] } }),
        },
        {
          id: 'answers',
          label: t('money.request.median'),
          value: medianDays === undefined ? '–' : days(medianDays),
          note: beside.filter(Boolean).join(' · '),
          counted: medianDays === undefined ? { ids: [] } : answers.entries,
          noteCounted: {
            ids: [...(agreed ? [agreed.terms] : []), ...(isMany ? answers.entries.ids : [])],
          },
        },
      ]}
    />
  );
}
