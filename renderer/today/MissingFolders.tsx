import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ClientId } from '../../shared/fields.ts';
import { asking } from '../app/asking.ts';
import { useWhereabouts } from '../app/place.ts';
import { useWords } from '../app/Words.tsx';
import acts from '../ui/ActList.module.css';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { LossDialog } from './LossDialog.tsx';

/** Says that clients this computer knows are not in the folder any more: they would be missed by nobody otherwise. */
export function MissingFolders() {
  const { t } = useWords();
  const { go } = useWhereabouts();
  const absent = useQuery(asking('clients.list', {})).data?.absent ?? [];
  const [asked, setAsked] = useState<{ readonly client: ClientId; readonly name: string }>();
  if (absent.length === 0) return null;
  return (
    <Notice tone="late">
      <p>{t('elsewhere.foldersMissing', { number: absent.length })}</p>
      <ul className={acts['list']}>
        {absent.map(({ client, entries, name = t('loss.unnamed') }) => (
          <li key={client}>
            <span>{t('loss.known', { name, entries })}</span>
            <Button look="step" onPress={() => setAsked({ client, name })}>
              {t('loss.offer')}
            </Button>
          </li>
        ))}
      </ul>
      <Button look="step" onPress={() => go({ at: 'verify' })}>
        {t('places.settings.verify')}
      </Button>
      {asked && <LossDialog {...asked} onClose={() => setAsked(undefined)} />}
    </Notice>
  );
}
