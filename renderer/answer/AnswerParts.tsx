import { natureChart } from '../../shared/charts/hours-by-nature.ts';
import { waitingChart } from '../../shared/charts/waiting-months.ts';
import type { Output } from '../../shared/contract.ts';
import type { ClientId } from '../../shared/fields.ts';
import { Afterwards } from '../app/Afterwards.tsx';
import { useWords } from '../app/Words.tsx';
import { Behind, type BehindProps } from '../money/parts/Behind.tsx';
import { EntriesDialog } from '../entries/EntriesDialog.tsx';
import { Charted } from '../money/parts/Charted.tsx';
import { MonthEntries } from '../money/parts/MonthEntries.tsx';
import { none } from '../../shared/counted.ts';
import styles from './AnswerPage.module.css';
import { AnswerLists } from './AnswerLists.tsx';

export interface AnswerProps {
  readonly client: ClientId;
  readonly answer: Output<'answer.view'>;
}

/** Four figures, then what they are made of, then the charts. */
export function AnswerParts({
  client,
  answer,
  natures,
}: AnswerProps & { readonly natures: Output<'work.view'>['natures'] }) {
  const { t, format } = useWords();
  const worked = natures.filter(({ minutes }) => minutes > 0);
  const months = answer.months.map(({ month, waitingDays }) => ({ month, days: waitingDays }));
  return (
    <>
      <Four client={client} answer={answer} />
      <AnswerLists client={client} answer={answer} />
      <Afterwards above={answer.done.delivered.length + answer.waiting.requests.length}>
        {(worked.length > 0 || (answer.waiting.days > 0 && months.length > 1)) && (
          <div className={styles['charts']}>
            {worked.length > 0 && (
              <Charted
                chart={natureChart(worked, format, { width: 480, height: 36 * worked.length })}
                behind={({ at, name }, onClose) => {
                  const { ids, count } = worked[at]?.entries ?? none;
                  return <EntriesDialog client={client} title={name} ids={ids} count={count} onClose={onClose} />;
                }}
              />
            )}
            {answer.waiting.days > 0 && months.length > 1 && (
              <Charted
                chart={waitingChart(months, format)}
                behind={({ at }, onClose) => (
                  <MonthEntries
                    client={client}
                    of="waiting"
                    title={t('ledgers.charts.waiting.title')}
                    month={months[at]?.month ?? ''}
                    within={answer}
                    onClose={onClose}
                  />
                )}
              />
            )}
          </div>
        )}
      </Afterwards>
      <p className={styles['note']}>{t('ledgers.answer.note')}</p>
    </>
  );
}

/** One of the four figures, and what is said under it: from the same entries where nothing else is named. */
interface Part {
  readonly id: string;
  readonly title: string;
  readonly value: string;
  readonly counted: BehindProps['counted'];
  readonly notes: readonly (false | { readonly said: string; readonly from?: BehindProps['counted'] })[];
}

function Four({ client, answer: { done, waiting, chasing, redone } }: AnswerProps) {
  const { t, format } = useWords();
  const delivered = done.delivered.length;
  const parts: readonly Part[] = [
    {
      id: 'done',
      title: t('ledgers.answer.done'),
      value: format.minutes(done.time.minutes),
      counted: done.time.entries,
      notes: [
        { said: t('money.all.worked', { count: done.daysWorked }) },
        {
          said: t('money.all.split', {
            measured: format.minutes(done.time.measured),
            manual: format.minutes(done.time.manual),
          }),
        },
        delivered > 0 && {
          said: t('money.all.deliveredCount', { count: delivered }),
          from: { ids: done.delivered.flatMap(({ entries }) => entries) },
        },
      ],
    },
    {
      id: 'waiting',
      title: t('ledgers.answer.waiting'),
      value: t('money.all.days', { count: waiting.days }),
      counted: waiting.entries,
      notes: [{ said: t('money.request.workingTime', { time: format.minutes(waiting.minutes) }) }],
    },
    {
      id: 'chasing',
      title: t('ledgers.answer.chasing'),
      value: format.minutes(chasing.minutes),
      counted: chasing.entries,
      notes: [
        {
          said: t('ledgers.answer.nudges', { count: chasing.nudges }),
          ...(chasing.nudges === 0 && { from: { ids: [] } }),
        },
      ],
    },
    {
      id: 'redone',
      title: t('ledgers.answer.redone'),
      value: format.minutes(redone.time.minutes),
      counted: redone.entries,
      notes: [
        redone.reversals > 0 && { said: t('money.all.reversedCount', { count: redone.reversals }) },
        redone.cosmetic > 0 && { said: t('money.all.cosmeticCount', { count: redone.cosmetic }) },
      ],
    },
  ];
  return (
    <div className={styles['four']}>
      {parts.map(({ id, title, value, counted, notes }) => (
        <section key={id} aria-label={title}>
          <h2>{title}</h2>
          <strong>
            <Behind client={client} of={title} value={value} counted={counted} />
          </strong>
          {notes
            .filter((note) => note !== false)
            .map((note) => (
              <small key={note.said}>
                <Behind client={client} of={title} value={note.said} counted={note.from ?? counted} look="quiet" />
              </small>
            ))}
        </section>
      ))}
    </div>
  );
}
