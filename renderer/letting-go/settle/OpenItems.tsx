import { useQuery } from '@tanstack/react-query';
import { Button as Pressable } from 'react-aria-components';
import type { Output } from '../../../shared/contract.ts';
import type { ClientId, EntryId } from '../../../shared/fields.ts';
import { asking } from '../../app/asking.ts';
import { useToday } from '../../app/now.ts';
import { useWhereabouts } from '../../app/place.ts';
import { Some } from '../../app/Some.tsx';
import { useWords } from '../../app/Words.tsx';
import { cx } from '../../ui/cx.ts';
import styles from './OpenItems.module.css';

/** Work not billed yet, unpaid invoices, and requests without an answer. Each opens its entry. */
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
  const items: readonly ItemProps[] = [
    ...unbilled.flatMap(({ minor, minutes, currency, since, entries }) =>
      entries.ids.slice(-1).map((entry) => ({
        entry,
        value: minor > 0 ? format.money({ minor, currency }) : format.minutes(minutes),
        what:
          since === undefined
            ? t('places.lettingGo.settle.unbilled')
            : t('places.lettingGo.settle.unbilledSince', { day: format.dayShort(since, today) }),
      })),
    ),
    ...invoices.map(({ id, number, open, currency, due, daysLate = 0 }) => ({
      entry: id,
      value: format.money({ minor: open, currency }),
      what: t('places.lettingGo.settle.invoice', { number, day: format.dayShort(due, today) }),
      late: daysLate > 0 ? t('window.clients.daysLate', { count: daysLate }) : undefined,
    })),
    ...requests.map(({ id, what, askedOn, daysOverdue }) => ({
      entry: id,
      value: t('places.lettingGo.settle.asked', { day: format.dayShort(askedOn, today) }),
      what,
      late: daysOverdue > 0 ? t('window.clients.waitingDays', { count: daysOverdue }) : undefined,
    })),
  ];
  return (
    <Some of={items}>
      {(shown) => (
        <ul className={styles['items']}>
          {shown.map((item) => (
            <Item key={`${item.entry} ${item.value}`} client={client} {...item} />
          ))}
        </ul>
      )}
    </Some>
  );
}

interface ItemProps {
  readonly entry: EntryId;
  readonly what: string;
  /** How long it is late, or waited for. */
  readonly late?: string | undefined;
  readonly value: string;
}

function Item({ client, entry, what, late, value }: ItemProps & { readonly client: ClientId }) {
  const { go } = useWhereabouts();
  return (
    <li>
      <Pressable className={cx(styles['item'])} onPress={() => go({ at: 'client', client, tab: 'log', entry })}>
        <span className={styles['what']}>
          {what}
          {late !== undefined && <i>{late}</i>}
        </span>
        <span className={styles['value']}>{value}</span>
      </Pressable>
    </li>
  );
}
