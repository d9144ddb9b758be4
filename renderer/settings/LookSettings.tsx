import { useQuery } from '@tanstack/react-query';
import type { Settings } from '../../shared/calls/me.ts';
import { languageNames, languages } from '../../shared/languages.ts';
import { asking, useAct } from '../app/asking.ts';
import { FailureNotice } from '../app/FailureNotice.tsx';
import { useWords } from '../app/Words.tsx';
import { RadioGroup } from '../ui/RadioGroup.tsx';
import { Select } from '../ui/Select.tsx';
import { Section } from './Section.tsx';

const themes = ['system', 'light', 'dark'] as const;

/** Language and look, kept the moment they are chosen. */
export function LookSettings() {
  const { t, language } = useWords();
  const settings = useQuery(asking('settings.get', {})).data ?? {};
  const keep = useAct('settings.set');
  const change = (changed: Settings) => keep.mutate({ ...settings, ...changed });
  return (
    <Section title={t('places.settings.look')}>
      <Select
        label={t('places.settings.language')}
        hint={t('places.settings.languageHint')}
        choices={languages.map((id) => ({ id, label: languageNames[id] }))}
        value={language}
        onChange={(chosen) => change({ language: chosen })}
      />
      <RadioGroup
        label={t('places.settings.theme')}
        choices={themes.map((id) => ({ id, label: t(`places.settings.themes.${id}`) }))}
        value={settings.theme ?? 'system'}
        onChange={(theme) => change({ theme })}
      />
      <FailureNotice failure={keep.error} />
    </Section>
  );
}
