import { ladderSteps, ladderTemplates, type Ladder, type LadderStep } from '../../../shared/ladder.ts';
import type { ClientId, Day } from '../../../shared/fields.ts';
import { useWhereabouts } from '../../app/place.ts';
import { useWords } from '../../app/Words.tsx';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { RecordButton } from '../forms/RecordButton.tsx';
import { Behind } from '../parts/Behind.tsx';
import styles from './Ladders.module.css';
import type { InvoiceRow } from './view.ts';

export interface LadderStepsProps {
  readonly client: ClientId;
  readonly invoice: InvoiceRow;
  readonly ladder: Ladder;
  readonly asOf: Day;
}

/** The ladder of one invoice as a row of steps; the one that is next has its letter. */
export function LadderSteps({ client, invoice, ladder: { sent, next }, asOf }: LadderStepsProps) {
  const { t, format, word } = useWords();
  return (
    <ol className={styles['steps']}>
      {ladderSteps.map((step) => {
        const done = sent.filter((one) => one.step === step);
        const isNext = next?.step === step;
        return (
          <li key={step} className={cx(isNext && styles['next'])}>
            <strong>{t(`money.ladder.steps.${step}`)}</strong>
            {done.map(({ entry, on, channel }) => (
              <small key={entry}>
                <span aria-hidden>✓ </span>
                <Behind
                  client={client}
                  of={t(`money.ladder.steps.${step}`)}
                  value={
                    channel === undefined
                      ? t('money.ladder.sent', { day: format.dayShort(on, asOf) })
                      : t('money.ladder.sentBy', {
                          day: format.dayShort(on, asOf),
                          channel: word(`words.channels.${channel}`, channel),
                        })
                  }
                  counted={{ ids: [entry] }}
                />
              </small>
            ))}
            {isNext && next && (
              <>
                <small>
                  {next.dueForDays >= 0
                    ? t('money.ladder.now', { count: next.dueForDays })
                    : t('money.ladder.from', { day: format.dayShort(next.from, asOf) })}
                </small>
                <LetterActs client={client} invoice={invoice} step={step} />
              </>
            )}
            {!isNext && done.length === 0 && (
              <small>{t(isPassed(step, sent) ? 'money.ladder.skipped' : 'money.ladder.later')}</small>
            )}
          </li>
        );
      })}
    </ol>
  );
}

/** A later step was taken without this one. */
function isPassed(step: LadderStep, sent: Ladder['sent']): boolean {
  return sent.some((one) => ladderSteps.indexOf(one.step) > ladderSteps.indexOf(step));
}

function LetterActs({ client, invoice, step }: { client: ClientId; invoice: InvoiceRow; step: LadderStep }) {
  const { t } = useWords();
  const { go } = useWhereabouts();
  const [template = step] = ladderTemplates[step];
  // Work stops for everything overdue, not for one invoice (seed C1).
  const about = step === 'stop-work' ? {} : { choice: { invoices: [invoice.id] } };
  return (
    <span className={styles['acts']}>
      <Button look="step" onPress={() => go({ at: 'letter', client, template, ...about })}>
        {t('money.ladder.write')}
      </Button>
      <RecordButton
        look="quiet"
        kind="letter-sent"
        about={t('money.invoice.one', { number: invoice.number })}
        preset={{ template, invoices: [invoice.id] }}
      >
        {t('money.ladder.already')}
      </RecordButton>
    </span>
  );
}
