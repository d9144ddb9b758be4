import type { ClientId } from '../../shared/fields.ts';
import type { Fact } from '../../shared/playbook/fact.ts';
import { useWords } from '../app/Words.tsx';
import { Behind } from './Behind.tsx';
import { valuesOf } from './fact-words.ts';
import styles from './Facts.module.css';

/** Facts in sentences, each with the entries that say it. */
export function Facts({ client, facts }: { client: ClientId; facts: readonly Fact[] }) {
  const words = useWords();
  return (
    <ul className={styles['facts']}>
      {facts.map(({ fact, values, entries }) => {
        const sentence = words.t(`playbook.facts.${fact}`, valuesOf(values, words));
        return (
          <li key={`${fact} ${entries.ids.join()}`}>
            {sentence} <Behind client={client} title={sentence} entries={entries} />
          </li>
        );
      })}
    </ul>
  );
}
