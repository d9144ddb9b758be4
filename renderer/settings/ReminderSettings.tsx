import { useQuery } from '@tanstack/react-query';
import type { Settings } from '../../shared/calls/me.ts';
import { reminderKinds, usualQuiet } from '../../shared/reminders.ts';
import { asking, useAct } from '../app/asking.ts';
import { FailureNotice } from '../app/FailureNotice.tsx';
import { useWords } from '../app/Words.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import { ClockField } from '../ui/ClockField.tsx';
import { Section } from './Section.tsx';

/** What this computer may remind of, and when it keeps quiet; kept the moment it is chosen. */
export function ReminderSettings() {
  const { t } = useWords();
  const settings = useQuery(asking('settings.get', {})).data ?? {};
  const keep = useAct('settings.set');
  const wishes = settings.reminders ?? {};
  const off = wishes.off ?? [];
  const change = (changed: NonNullable<Settings['reminders']>) => keep.mutate({ reminders: { ...wishes, ...changed } });
  return (
    <Section title={t('reminders.title')} lead={t('reminders.lead')}>
      {reminderKinds.map((kind) => (
        <Checkbox
          key={kind}
          value={!off.includes(kind)}
          onChange={(isOn) => change({ off: isOn ? off.filter((one) => one !== kind) : [...off, kind] })}
        >
          {t(`reminders.kinds.${kind}`)}
        </Checkbox>
      ))}
      <ClockField
        label={t('reminders.quietFrom')}
        value={wishes.quietFrom ?? usualQuiet.from}
        onChange={(quietFrom) => change({ quietFrom })}
      />
      <ClockField
        label={t('reminders.quietTo')}
        hint={t('reminders.quietHint')}
        value={wishes.quietTo ?? usualQuiet.to}
        onChange={(quietTo) => change({ quietTo })}
      />
      <FailureNotice failure={keep.error} />
    </Section>
  );
}
