import { useQuery } from '@tanstack/react-query';
import type { ClientId } from '../../shared/fields.ts';
import { Answer } from '../app/Answer.tsx';
import { asking } from '../app/asking.ts';
import { useWords } from '../app/Words.tsx';
import { HoursSection } from '../house/HoursSection.tsx';
import { NumbersSection } from '../house/NumbersSection.tsx';
import { RatesSection } from '../house/RatesSection.tsx';
import { BackupSection } from '../trust/BackupSection.tsx';
import { ProtectionSection } from '../trust/ProtectionSection.tsx';
import { TakeOutSection } from '../takeout/TakeOutSection.tsx';
import { Page } from '../ui/Page.tsx';
import { AboutJournal } from './AboutJournal.tsx';
import { AboutMe } from './AboutMe.tsx';
import { Computers } from './Computers.tsx';
import { History } from './History.tsx';
import { LookSettings } from './LookSettings.tsx';
import { ReminderSettings } from './ReminderSettings.tsx';
import { SpellingSettings } from './SpellingSettings.tsx';

/** Language and look; the user's own details; the journal itself. */
export function SettingsPage({ takeOut }: { takeOut?: ClientId | undefined }) {
  const { t } = useWords();
  const me = useQuery(asking('me.get', {}));
  return (
    <Page title={t('places.settings.title')}>
      <LookSettings />
      <SpellingSettings />
      <Answer of={me}>{(known) => <AboutMe key={JSON.stringify(known)} known={known} />}</Answer>
      <HoursSection />
      <NumbersSection />
      <RatesSection />
      <ReminderSettings />
      <ProtectionSection />
      <BackupSection />
      <Computers />
      <History />
      <TakeOutSection first={takeOut} />
      <AboutJournal />
    </Page>
  );
}
