import { useQuery } from '@tanstack/react-query';
import type { ClientId, EntryId } from '../../../shared/fields.ts';
import { Answer } from '../../app/Answer.tsx';
import { asking } from '../../app/asking.ts';
import { tell } from '../../log/telling/tell.ts';
import { useSaying } from '../../log/telling/useSaying.ts';
import { Behind } from '../parts/Behind.tsx';
import styles from './VersionText.module.css';

/** What one version says, field by field, in the words it has on paper. */
export function VersionText({ client, entry }: { client: ClientId; entry: EntryId }) {
  const saying = useSaying();
  const { t } = saying;
  useQuery(asking('exhibits.list', { client })); // the agreement's own file is named by its number
  const item = useQuery(asking('entries.get', { client, entry }));
  return (
    <Answer of={item}>
      {({ entry: { kind, recordedAt, cite }, body }) => (
        <>
          <dl className={styles['facts']}>
            {tell({ kind, recordedAt, body }, saying).facts.map(({ field, label, value }) => (
              <div key={field}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
          <p className={styles['source']}>
            <Behind
              client={client}
              of={t('words.kinds.terms-agreed')}
              value={t('places.entries.cited', { cite })}
              counted={{ ids: [entry] }}
            />
          </p>
        </>
      )}
    </Answer>
  );
}
