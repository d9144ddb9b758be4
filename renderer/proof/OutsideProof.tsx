import { useQuery } from '@tanstack/react-query';
import { Fragment, useState } from 'react';
import { Answer } from '../app/Answer.tsx';
import { asking } from '../app/asking.ts';
import { useWords } from '../app/Words.tsx';
import { Section } from '../ui/Section.tsx';
import { Select } from '../ui/Select.tsx';
import { Anchors } from './Anchors.tsx';
import { Bring } from './Bring.tsx';
import { Give } from './Give.tsx';
import styles from './Proof.module.css';

/** The fingerprint of a client's journal for somebody outside, and how far what came back reaches. */
export function OutsideProof() {
  const { t } = useWords();
  const clients = useQuery(asking('clients.list', {})).data?.clients ?? [];
  const [chosen, setChosen] = useState<string>();
  const client = clients.find(({ id }) => id === chosen) ?? clients[0];
  const view = useQuery({
    ...asking('anchors.view', { client: client?.id ?? ('' as never) }), // asked only where there is one
    enabled: client !== undefined,
  });
  if (!client) return null;
  return (
    <Section title={t('proof.title')}>
      <p className={styles['lead']}>{t('proof.lead')}</p>
      <div className={styles['whose']}>
        <Select
          label={t('proof.client')}
          choices={clients.map(({ id, name }) => ({ id: String(id), label: name }))}
          value={String(client.id)}
          onChange={setChosen}
        />
      </div>
      <Answer of={view}>
        {({ text, anchors, reach }) => (
          // Anew for each client: what was saved or brought back of one is no answer about another.
          <Fragment key={client.id}>
            <Give client={client.id} text={text} />
            <Bring client={client.id} />
            <Anchors anchors={anchors} reach={reach} />
          </Fragment>
        )}
      </Answer>
    </Section>
  );
}
