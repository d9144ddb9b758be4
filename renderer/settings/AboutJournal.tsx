import { useQuery } from '@tanstack/react-query';
import { asking } from '../app/asking.ts';
import { useWhereabouts } from '../app/place.ts';
import { useWords } from '../app/Words.tsx';
import { useHelp } from '../help/help-context.ts';
import { Button } from '../ui/Button.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import styles from './AboutJournal.module.css';
import { Section } from './Section.tsx';
import { ShortcutList } from './ShortcutList.tsx';

/** Where the journal is kept, whether a passphrase protects it, and the ways to check it. */
export function AboutJournal() {
  const { t } = useWords();
  const { go } = useWhereabouts();
  const help = useHelp();
  const status = useQuery(asking('vault.status', {})).data;
  return (
    <Section title={t('places.settings.journal')}>
      {status?.folder !== undefined && (
        <p className={styles['fact']}>
          <span>{t('places.settings.folder')}</span>
          <bdi>{status.folder}</bdi>
        </p>
      )}
      {status?.protection && <p>{t(`places.settings.protection.${status.protection}`)}</p>}
      <div className={styles['acts']}>
        <Button onPress={() => go({ at: 'verify' })}>{t('places.settings.verify')}</Button>
        <Button onPress={() => help('guide')}>{t('help.guide.title')}</Button>
        <Button onPress={() => help('about')}>{t('help.about.title')}</Button>
      </div>
      <Disclosure title={t('places.settings.keys')}>
        <ShortcutList />
      </Disclosure>
      {status && <p className={styles['version']}>{t('places.settings.version', { version: status.version })}</p>}
    </Section>
  );
}
