import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button as Pressable } from 'react-aria-components';
import type { ClientId, EntryId } from '../../shared/fields.ts';
import { mediaWord } from '../../shared/media-words.ts';
import { Answer } from '../app/Answer.tsx';
import { asking } from '../app/asking.ts';
import { useWords } from '../app/Words.tsx';
import { cx } from '../ui/cx.ts';
import styles from './ExhibitList.module.css';
import { Viewer } from './viewer/Viewer.tsx';

/** The files kept for a client, the newest first, each a way to look at it. */
export function ExhibitList({ client }: { client: ClientId }) {
  const { t, format } = useWords();
  const list = useQuery(asking('exhibits.list', { client }));
  const [looked, setLooked] = useState<EntryId>();
  return (
    <section className={styles['room']} aria-label={t('paper.fields.exhibits')}>
      <Answer of={list}>
        {({ exhibits }) =>
          exhibits.length === 0 ? (
            <p className={styles['none']}>{t('viewer.none')}</p>
          ) : (
            <ul>
              {exhibits.toReversed().map(({ id, number, name, type, bytes, addedAt, citedBy }) => (
                <li key={id}>
                  <Pressable className={cx(styles['one'])} onPress={() => setLooked(id)}>
                    <span className={styles['number']}>{number}</span>
                    <span className={styles['name']}>{name}</span>
                    <span className={styles['facts']}>
                      {[
                        mediaWord(type, t),
                        format.bytes(bytes),
                        format.stamp(addedAt),
                        ...(citedBy.length === 0 ? [t('viewer.notCited')] : []),
                      ].join(' · ')}
                    </span>
                  </Pressable>
                </li>
              ))}
            </ul>
          )
        }
      </Answer>
      {looked !== undefined && <Viewer client={client} exhibit={looked} onClose={() => setLooked(undefined)} />}
    </section>
  );
}
