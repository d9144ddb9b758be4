import { useEffect, useRef } from 'react';
import type { ClientSummary } from '../../shared/calls/clients.ts';
import type { Output } from '../../shared/contract.ts';
import { useWhereabouts } from '../app/place.ts';
import { useWords } from '../app/Words.tsx';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import styles from './Import.module.css';
import { Problems } from './Problems.tsx';

/** What was recorded, what was not and why, and the way to it. */
export function Done({ clients, done }: { clients: readonly ClientSummary[]; done: Output<'import.commit'> }) {
  const { t } = useWords();
  const { go } = useWhereabouts();
  const { recorded, exhibits, already, unassigned, left, stopped, entries, problems } = done;
  const named = new Set(entries.map(({ client }) => client));
  const said = [
    t('imports.done.recorded', { count: recorded }),
    exhibits > 0 && t('imports.done.exhibits', { count: exhibits }),
    already > 0 && t('imports.done.already', { count: already }),
    unassigned > 0 && t('imports.done.unassigned', { count: unassigned }),
    left > 0 && t('imports.done.left', { count: left }),
    stopped && t('imports.done.stopped'),
  ].filter((line) => line !== false);
  const here = useRef<HTMLDivElement>(null);
  // Brings what is said into view: long lists stand above it.
  useEffect(() => here.current?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <div ref={here} className={styles['done']}>
      <Notice tone={unassigned > 0 || stopped || problems.length > 0 ? 'late' : 'good'} alert>
        {said.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {clients
          .filter(({ id }) => named.has(id))
          .map(({ id, name }) => (
            <Button key={id} look="quiet" onPress={() => go({ at: 'client', client: id, tab: 'log' })}>
              {t('imports.done.toLog', { client: name })}
            </Button>
          ))}
      </Notice>
      <Problems problems={problems} count={problems.length} />
    </div>
  );
}
