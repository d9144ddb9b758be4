import { useQuery } from '@tanstack/react-query';
import { citedWords, placeKey } from '../../../shared/cited-place.ts';
import type { ClientId } from '../../../shared/fields.ts';
import type { Citation } from '../../../shared/journal/common.ts';
import { asking } from '../../app/asking.ts';
import { useWords } from '../../app/Words.tsx';
import { SaveCopy } from '../../exhibits/SaveCopy.tsx';
import { LookButton } from '../../exhibits/viewer/LookButton.tsx';
import styles from './Exhibits.module.css';

/** The files an entry cites, by their lasting numbers. */
export function Exhibits({ client, citations }: { client: ClientId; citations: readonly Citation[] }) {
  return citations.length === 0 ? null : <ExhibitList client={client} citations={citations} />;
}

function ExhibitList({ client, citations }: { client: ClientId; citations: readonly Citation[] }) {
  const { t } = useWords();
  const known = useQuery(asking('exhibits.list', { client })).data?.exhibits ?? [];
  return (
    <ul className={styles['exhibits']} aria-label={t('paper.fields.exhibits')}>
      {citations.map(({ exhibit, ...place }) => {
        const file = known.find(({ id }) => id === exhibit);
        if (!file) return null;
        return (
          <li key={`${exhibit}/${placeKey(place)}`}>
            <LookButton
              client={client}
              exhibit={exhibit}
              at={place}
              label={t('viewer.open', { number: citedWords(t, file.number, place) })}
            >
              {citedWords(t, file.number, place)}
            </LookButton>
            <span>{file.name}</span>
            <SaveCopy client={client} exhibit={file.id} number={file.number} name={file.name} />
          </li>
        );
      })}
    </ul>
  );
}
