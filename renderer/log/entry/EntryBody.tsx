import type { LogItem } from '../../../shared/calls/wire.ts';
import type { ClientId } from '../../../shared/fields.ts';
import { LookButton } from '../../exhibits/viewer/LookButton.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { cx } from '../../ui/cx.ts';
import { tell, type Fact } from '../telling/tell.ts';
import { useSaying } from '../telling/useSaying.ts';
import { Corrections } from './Corrections.tsx';
import { EntryLink } from './EntryLink.tsx';
import { Exchange } from './Exchange.tsx';
import { Exhibits } from './Exhibits.tsx';
import { RepeatOf } from './RepeatOf.tsx';
import styles from './EntryBody.module.css';

/** What an entry says, as it counts now. */
export function EntryBody({ client, item, id }: { client: ClientId; item: LogItem; id: string }) {
  const saying = useSaying();
  const { t } = saying;
  const { kind, recordedAt } = item.entry;
  const telling = tell({ kind, recordedAt, body: item.body }, saying);
  const look = t('viewer.open', { number: String(item.body['number']) });
  return (
    <div className={styles['body']}>
      <div className={styles['kind']} id={`${id}-kind`}>
        <span>{[telling.kind, ...telling.beside].join(' · ')}</span>
        {telling.signs.map((sign) => (
          <Chip key={sign} tone="late">
            {sign}
          </Chip>
        ))}
        {telling.links.map((entry) => (
          <EntryLink key={entry} client={client} entry={entry} />
        ))}
        {kind === 'incident' && !item.struck && (
          <RepeatOf client={client} entry={item.entry.id} named={telling.links} />
        )}
        {item.exchange && <Exchange client={client} entry={item.entry.id} exchange={item.exchange} />}
        {item.struck && <Chip tone="late">{t('window.log.withdrawn')}</Chip>}
      </div>
      <div className={cx(item.struck && styles['struck'])}>
        {telling.text !== undefined && <p>{telling.text}</p>}
        {telling.quote !== undefined && <blockquote>{telling.quote}</blockquote>}
        {telling.facts.length > 0 && <Facts facts={telling.facts} />}
      </div>
      {telling.privately.length > 0 && (
        <div className={styles['private']}>
          <p className={styles['privateNote']}>{t('window.log.private')}</p>
          <Facts facts={telling.privately} />
        </div>
      )}
      {kind === 'exhibit' && !item.struck && (
        <p>
          <LookButton client={client} exhibit={item.entry.id} label={look}>
            {look}
          </LookButton>
        </p>
      )}
      <Exhibits client={client} citations={telling.exhibits} />
      {item.entry.clock && item.entry.clock.length > 0 && (
        <p className={styles['clock']}>{item.entry.clock.map((mark) => t(`window.log.clock.${mark}`)).join(' ')}</p>
      )}
      {item.addenda.length > 0 && <Corrections item={item} />}
    </div>
  );
}

function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className={styles['facts']}>
      {facts.map(({ field, label, value }) => (
        <div key={field}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
