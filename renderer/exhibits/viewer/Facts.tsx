import type { Output } from '../../../shared/contract.ts';
import type { ClientId } from '../../../shared/fields.ts';
import { mediaWord } from '../../../shared/media-words.ts';
import { useWords } from '../../app/Words.tsx';
import { EntryLink } from '../../log/entry/EntryLink.tsx';
import { useSaying } from '../../log/telling/useSaying.ts';
import { valueWords } from '../../log/telling/values.ts';
import { SaveCopy } from '../SaveCopy.tsx';
import styles from './Viewer.module.css';

export type Exhibit = Output<'exhibits.list'>['exhibits'][number];

/** What is known of an exhibit, and the ways to what cites it. */
export function Facts({ client, file, onGo }: { client: ClientId; file: Exhibit; onGo: () => void }) {
  const { t, format } = useWords();
  const saying = useSaying();
  const { id, number, name, type, bytes, sha256, addedAt, citedBy } = file;
  const facts = (['source', 'note', 'capturedAt', 'modifiedAt'] as const).flatMap((field) =>
    file[field] === undefined ? [] : [{ field, value: valueWords('exhibit', field, file[field], addedAt, saying) }],
  );
  return (
    <section className={styles['facts']} aria-label={t('viewer.facts')}>
      <dl>
        <dt>{t('paper.fields.type')}</dt>
        <dd>{mediaWord(type, t)}</dd>
        <dt>{t('paper.fields.bytes')}</dt>
        <dd>{format.bytes(bytes)}</dd>
        <dt>{t('viewer.imported')}</dt>
        <dd>{format.stamp(addedAt)}</dd>
        {facts.map(({ field, value }) => (
          <div key={field}>
            <dt>{t(`paper.fields.${field}`)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        <dt>{t('paper.fields.sha256')}</dt>
        <dd className={styles['hash']}>{sha256}</dd>
        <dt>{t('viewer.citedIn')}</dt>
        <dd className={styles['links']}>
          {citedBy.length === 0
            ? t('viewer.notCited')
            : citedBy.map((entry) => <EntryLink key={entry} client={client} entry={entry} onGo={onGo} />)}
        </dd>
        <dt>{t('viewer.itsEntry')}</dt>
        <dd className={styles['links']}>
          <EntryLink client={client} entry={id} onGo={onGo} />
        </dd>
      </dl>
      <SaveCopy client={client} exhibit={id} number={number} name={name} isNamed />
    </section>
  );
}
