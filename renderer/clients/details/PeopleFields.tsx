import { Plus, X } from 'lucide-react';
import { useWords } from '../../app/Words.tsx';
import { Fieldset } from '../../ui/Fieldset.tsx';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './Details.module.css';
import { isNameless, type PersonForm } from './details-form.ts';

export interface PeopleFieldsProps {
  readonly people: readonly PersonForm[];
  readonly onChange: (people: readonly PersonForm[]) => void;
  /** The form was sent once: what is missing is said. */
  readonly isTried: boolean;
}

/** The people on the client's side, a row each. */
export function PeopleFields({ people, onChange, isTried }: PeopleFieldsProps) {
  const { t } = useWords();
  const set = (key: number, change: Partial<PersonForm>) =>
    onChange(people.map((person) => (person.key === key ? { ...person, ...change } : person)));
  const add = () =>
    onChange([
      ...people,
      { key: Math.max(-1, ...people.map(({ key }) => key)) + 1, name: '', role: '', email: '', phone: '' },
    ]);
  return (
    <Fieldset title={t('paper.fields.people')}>
      {people.map((person) => (
        <div key={person.key} className={styles['person']} role="group" aria-label={person.name || t('details.person')}>
          <TextField
            label={t('paper.fields.name')}
            value={person.name}
            onChange={(name) => set(person.key, { name })}
            {...(isTried && isNameless(person) && { error: t('window.form.needed') })}
          />
          <TextField label={t('details.role')} value={person.role} onChange={(role) => set(person.key, { role })} />
          <TextField
            label={t('places.settings.email')}
            type="email"
            value={person.email}
            onChange={(email) => set(person.key, { email })}
          />
          <TextField
            label={t('places.settings.phone')}
            type="tel"
            value={person.phone}
            onChange={(phone) => set(person.key, { phone })}
          />
          <Button
            look="icon"
            aria-label={t('details.removePerson', { name: person.name })}
            onPress={() => onChange(people.filter(({ key }) => key !== person.key))}
          >
            <X aria-hidden />
          </Button>
        </div>
      ))}
      <div>
        <Button look="quiet" onPress={add}>
          <Plus aria-hidden />
          {t('details.addPerson')}
        </Button>
      </div>
    </Fieldset>
  );
}
