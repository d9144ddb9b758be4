import { useWords } from '../../app/Words.tsx';
import { Behind } from '../parts/Behind.tsx';
import { Tally } from '../parts/Tally.tsx';
import type { WaitingProps } from './view.ts';

/** Waiting as a union of days, chasing, and how fast they answer beside what was agreed. */
export function WaitingTally({ client, waiting: view }: WaitingProps) {
  const { t, format } = useWords();
  const { open, overdue, waiting, chasing, answers, requests } = view;
  const openIds = requests.filter(({ state }) => state === 'open' || state === 'overdue').map(({ id }) => id);
  const days = (count: number) => t('window.figures.days', { count });
  return (
    <Tally
      lines={[
        {
          id: 'open',
          label: t('money.request.open'),
          value: (
            <Behind
              client={client}
              of={t('money.request.open')}
              value={format.number(open)}
              counted={{ ids: openIds }}
            />
          ),
          note: t('money.request.overdue', { count: overdue }),
        },
        {
          id: 'waiting',
          label: t('money.request.waited'),
          value: (
            <Behind
              client={client}
              of={t('money.request.waited')}
              value={days(waiting.days)}
              counted={waiting.entries}
            />
          ),
          note: t('money.request.workingTime', { time: format.minutes(waiting.minutes) }),
        },
        {
          id: 'chasing',
          label: t('money.request.chased'),
          value: (
            <Behind
              client={client}
              of={t('money.request.chased')}
              value={format.minutes(chasing.minutes)}
              counted={chasing.entries}
            />
          ),
          note: t('ledgers.answer.nudges', { count: chasing.nudges }),
        },
        {
          id: 'answers',
          label: t('money.request.median'),
          value:
            answers.medianDays === undefined ? (
              '–'
            ) : (
              <Behind
                client={client}
                of={t('money.request.median')}
                value={days(answers.medianDays)}
                counted={answers.entries}
              />
            ),
          note: [
            answers.ninetiethDays !== undefined && t('money.request.ninetieth', { days: days(answers.ninetiethDays) }),
            answers.agreed &&
              t(answers.agreed.business ? 'money.request.agreedBusiness' : 'money.request.agreed', {
                count: answers.agreed.days,
              }),
          ]
            .filter(Boolean)
            .join(' · '),
        },
      ]}
    />
  );
}
