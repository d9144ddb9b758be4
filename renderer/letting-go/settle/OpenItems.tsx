import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Button as Pressable } from 'react-aria-components';
import type { Output } from '../../../shared/contract.ts';
import type { ClientId, EntryId } from '../../../shared/fields.ts';
import { asking } from '../../app/asking.ts';
import { useToday } from '../../app/now.ts';
import { useWhereabouts } from '../../app/place.ts';
import { useWords } from '../../app/Words.tsx';
import { cx } from '../../ui/cx.ts';
import styles from './OpenItems.module.css';

/** Unpaid invoices, requests without an answer, and work not billed yet. Each opens its entry. */
export function OpenItems({ client, money }: { client: ClientId; money: Output<'money.view'> | undefined }) {
  const { t, format } = useWords();
  const today = useToday();
  const waiting = useQuery(asking('waiting.view', { client })).data;
  const invoices = money?.invoices.filter(({ open }) => open > 0) ?? [];
  const requests = waiting?.requests.filter(({ state }) => state === 'open' || state === 'overdue') ?? [];
  const unbilled =
    money?.exposure.flatMap((one) =>
      one.unbilled && one.unbilled.minutes > 0 ? [{ ...one.unbilled, currency: one.currency }] : [],
    ) ?? [];
  if (money && waiting && invoices.length + requests.length + unbilled.length === 0) {
    return <p>{t('places.lettingGo.settle.noItems')}</p>;
  }
  return (
    <ul className={styles['items']}>
      {invoices.map(({ id, number, open, currency, due, daysLate }) => (
        <Item key={id} client={client} entry={id} value={format.money({ minor: open, currency })}>
          {t('places.lettingGo.settle.invoice', { number, day: format.dayShort(due, today) })}
          {daysLate !== undefined && daysLate > 0 && <i>{t('window.clients.daysLate', { count: daysLate })}</i>}
        </Item>
      ))}
      {requests.map(({ id, what, askedOn, daysOverdue }) => (
        <Item
          key={id}
          client={client}
          entry={id}
          value={t('places.lettingGo.settle.asked', { day: format.dayShort(askedOn, today) })}
        >
          {what}
          {daysOverdue > 0 && <i>{t('window.clients.waitingDays', { count: daysOverdue })}</i>}
        </Item>
      ))}
      {unbilled.map(({ minor, minutes, currency, since, entries }) => {
        const [entry] = entries.ids.slice(-1);
        return entry === undefined ? null : (
          <Item
            key={currency}
            client={client}
            entry={entry}
            value={minor > 0 ? format.money({ minor, currency }) : format.minutes(minutes)}
          >
            {since === undefined
              ? t('places.lettingGo.settle.unbilled')
              : t('places.lettingGo.settle.unbilledSince', { day: format.dayShort(since, today) })}
          </Item>
        );
      })}
    </ul>
  );
}

interface ItemProps {
  readonly client: ClientId;
  readonly entry: EntryId;
  readonly value: string;
  readonly children: ReactNode;
}

function Item({ client, entry, value, children }: ItemProps) {
  const { go } = useWhereabouts();
  return (
    <li>
      <Pressable className={cx(styles['item'])} onPress={() => go({ at: 'client', client, tab: 'log', entry })}>
        <span className={styles['what']}>{children}</span>
        <span className={styles['value']}>{value}</span>
      </Pressable>
    </li>
  );
}
