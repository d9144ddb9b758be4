import { useState } from 'react';
import type { ClientId } from '../../../shared/fields.ts';
import { useWords } from '../../app/Words.tsx';
import { EntriesDialog } from '../../entries/EntriesDialog.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import styles from './Evidence.module.css';
import type { Tally } from './evidence.ts';

/** The incidents by their signs, in a line: each opens its entries, and together they leave room for the choice below. */
export function SignTallies({ client, signs }: { client: ClientId; signs: readonly Tally[] }) {
  const { t, word, format } = useWords();
  const [opened, setOpened] = useState<Tally>();
  if (signs.length === 0) return null;
  return (
    <li className={styles['signs']}>
      {signs.map((sign) => (
        <span key={sign.id}>
          <LinkButton onPress={() => setOpened(sign)}>
            {word(`words.signs.${sign.id}`, sign.id)} {format.number(sign.entries.count)}
            <span className="said"> {t('places.lettingGo.decide.entries', { count: sign.entries.count })}</span>
          </LinkButton>
        </span>
      ))}
      {opened && (
        <EntriesDialog
          client={client}
          title={word(`words.signs.${opened.id}`, opened.id)}
          ids={opened.entries.ids}
          count={opened.entries.count}
          onClose={() => setOpened(undefined)}
        />
      )}
    </li>
  );
}
