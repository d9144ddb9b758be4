import { useState } from 'react';
import type { ClientId } from '../../../shared/fields.ts';
import type { Whereabout } from '../../../shared/whereabouts.ts';
import { useWords } from '../../app/Words.tsx';
import { RecordButton } from '../../money/forms/RecordButton.tsx';
import { RecordingProvider } from '../../money/forms/RecordingProvider.tsx';
import { WhereDialog } from '../../money/forms/WhereDialog.tsx';
import { Button } from '../../ui/Button.tsx';
import { Part } from '../Screen.tsx';
import styles from './Whereabouts.module.css';

/** Where everything is, as the report will say it, and what has no place yet (research, 4.13, step 6). */
export function Whereabouts({ client, list }: { client: ClientId; list: readonly Whereabout[] }) {
  const { t } = useWords();
  const [asked, setAsked] = useState<Whereabout>();
  return (
    <Part title={t('whereabouts.title')}>
      <p>{t(list.length === 0 ? 'whereabouts.none' : 'whereabouts.lead')}</p>
      <ul className={styles['list']}>
        {list.map((one) => (
          <li key={one.entry}>
            <span>
              {one.what}
              <small>{t(`whereabouts.sorts.${one.sort}`)}</small>
            </span>
            <span>
              {one.where ?? one.at ?? <i>{t('whereabouts.unsaid')}</i>}
              {one.where !== undefined && one.at !== undefined && <small>{one.at}</small>}
              {one.sha256 !== undefined && (
                <small>{t('money.deliverable.hash', { hash: one.sha256.slice(0, 16) })}</small>
              )}
              {one.onlyMine && <small>{t('whereabouts.onlyMine')}</small>}
            </span>
            <Button look="quiet" onPress={() => setAsked(one)}>
              {t(one.where === undefined ? 'whereabouts.say' : 'whereabouts.change')}{' '}
              <span className="said">{one.what}</span>
            </Button>
          </li>
        ))}
      </ul>
      <div>
        <RecordingProvider client={client}>
          <RecordButton kind="located" look="plain" show={['onlyMine']}>
            {t('whereabouts.add')}
          </RecordButton>
        </RecordingProvider>
      </div>
      {asked && <WhereDialog client={client} of={asked} onClose={() => setAsked(undefined)} />}
    </Part>
  );
}
