import type { ClientSummary } from '../../shared/calls/clients.ts';
import type { ImportPerson, WhoIs } from '../../shared/calls/import.ts';
import { useWords } from '../app/Words.tsx';
import { Button } from '../ui/Button.tsx';
import { Ledger } from '../ui/Ledger.tsx';
import { Section } from '../ui/Section.tsx';
import { Select } from '../ui/Select.tsx';
import type { Change, Choices } from './choices.ts';
import styles from './Import.module.css';

export interface PeopleProps {
  readonly clients: readonly ClientSummary[];
  readonly people: readonly ImportPerson[];
  readonly choices: Choices;
  readonly change: (change: Change) => void;
}

const mostShown = 40;
const unassigned = '';

/** Who the people in the files are, and whose journal takes what names none of them. */
export function People({ clients, people, choices, change }: PeopleProps) {
  const { t } = useWords();
  const named = clients.map(({ id, name }) => ({ id: id as WhoIs, label: name })); // a client's id is one of the answers
  const unsaid = people.flatMap(({ who, is }) => ((choices.people[who] ?? is) === undefined ? [who] : []));
  const answers = [
    ...named,
    { id: 'me' as WhoIs, label: t('imports.people.me') },
    { id: 'nobody' as WhoIs, label: t('imports.people.nobody') },
  ]; // the literals of the union
  return (
    <Section title={t('imports.people.title')}>
      {people.length > 0 && (
        <>
          <p className={styles['lead']}>{t('imports.people.lead')}</p>
          <Ledger
            caption={t('imports.people.title')}
            columns={[
              {
                id: 'name',
                title: t('imports.people.name'),
                cell: ({ name, who }) => (
                  <>
                    {name}
                    {who !== name && who.toLowerCase() !== name.toLowerCase() && <small>{who}</small>}
                  </>
                ),
              },
              { id: 'count', title: t('imports.people.count'), align: 'end', cell: ({ count }) => count },
              {
                id: 'is',
                title: t('imports.people.is'),
                cell: ({ who, name, is }) => (
                  <Select
                    label={`${name}: ${t('imports.people.is')}`}
                    hideLabel
                    choices={answers}
                    value={choices.people[who] ?? is}
                    placeholder={t('imports.people.unknown')}
                    onChange={(chosen) => change({ person: who, is: chosen })}
                  />
                ),
              },
            ]}
            rows={people.slice(0, mostShown).map((person) => ({ ...person, id: person.who }))}
          />
          {unsaid.length > 1 && (
            <div className={styles['acts']}>
              <Button look="quiet" onPress={() => change({ people: unsaid, is: 'nobody' })}>
                {t('reviewing.leaveOthers', { count: unsaid.length })}
              </Button>
            </div>
          )}
          {people.length > mostShown && <p>{t('imports.people.more', { count: people.length - mostShown })}</p>}
        </>
      )}
      <div className={styles['whose']}>
        <Select
          label={t('imports.whose')}
          hint={t('imports.whoseHint')}
          choices={[
            { id: unassigned, label: t('imports.noClient') },
            ...clients.map(({ id, name }) => ({ id: String(id), label: name })),
          ]}
          value={choices.client ?? unassigned}
          onChange={(id) => change({ client: clients.find((one) => one.id === id)?.id })}
        />
      </div>
    </Section>
  );
}
