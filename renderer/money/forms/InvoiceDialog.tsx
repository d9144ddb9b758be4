import { useQuery } from '@tanstack/react-query';
import { dueDay, nextBusinessDay } from '../../../shared/due.ts';
import type { PaymentRule } from '../../../shared/terms.ts';
import { asking } from '../../app/asking.ts';
import { useNow, useToday } from '../../app/now.ts';
import { textIn, type DraftBody } from '../../log/composer/draft-body.ts';
import { useSaying } from '../../log/telling/useSaying.ts';
import { valueWords } from '../../log/telling/values.ts';
import { EntryDialog, type EntryDialogProps } from './EntryDialog.tsx';
import { nextNumber } from './next-number.ts';
import styles from './EntryDialog.module.css';
import type { Follow } from './useEntryForm.ts';

/** An invoice: its number goes on from the last one, its due day comes from the terms and can be changed. */
export function InvoiceDialog({ preset = {}, ...props }: EntryDialogProps) {
  const today = useToday();
  const money = useQuery(asking('money.view', { client: props.client }));
  const terms = useQuery(asking('terms.view', { client: props.client }));
  if (money.isPending || terms.isPending) return null;
  const rule = terms.data?.payment;
  const number = nextNumber(money.data?.invoices.map((one) => one.number) ?? []);
  const begin = {
    ...(number !== undefined && { number }),
    ...(rule && { due: dueDay(rule, today) }),
    ...preset,
  };
  return (
    <EntryDialog {...props} preset={begin} follow={rule && dueWith(rule)}>
      {(body) => <DueNote body={body} rule={rule} />}
    </EntryDialog>
  );
}

/** The due day goes with the day of the invoice until it was changed by hand. */
function dueWith(rule: PaymentRule): Follow {
  return (before, after, field) => {
    const [was, is] = [textIn(before, 'issued'), textIn(after, 'issued')];
    if (field !== 'issued' || is === '') return after;
    const isOwn = before['due'] !== undefined && (was === '' || before['due'] !== dueDay(rule, was));
    return isOwn ? after : { ...after, due: dueDay(rule, is) };
  };
}

function DueNote({ body, rule }: { body: DraftBody; rule: PaymentRule | undefined }) {
  const saying = useSaying();
  const { t, format } = saying;
  const now = useNow();
  const [issued, due] = [textIn(body, 'issued'), textIn(body, 'due')];
  if (due === '') return null;
  const business = nextBusinessDay(due);
  const notes = [
    rule &&
      issued !== '' &&
      dueDay(rule, issued) === due &&
      t('money.invoice.byTerms', { rule: valueWords('terms-agreed', 'payment', rule, now(), saying) }),
    business !== due && t('money.invoice.weekend', { due: format.dayLong(due), day: format.dayLong(business) }),
  ].filter(Boolean);
  return notes.length > 0 && <p className={styles['about']}>{notes.join(' ')}</p>;
}
