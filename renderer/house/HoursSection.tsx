import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import type { Output } from '../../shared/contract.ts';
import type { Hours } from '../../shared/terms.ts';
import { usualHours } from '../../shared/working-hours.ts';
import { Answer } from '../app/Answer.tsx';
import { asking, useAct } from '../app/asking.ts';
import { FailureNotice } from '../app/FailureNotice.tsx';
import { useWords } from '../app/Words.tsx';
import { HoursList } from '../money/terms/HoursList.tsx';
import { Section } from '../settings/Section.tsx';
import { Button } from '../ui/Button.tsx';

/** When the user works, for every client whose terms say nothing else (row 6). */
export function HoursSection() {
  const { t } = useWords();
  const house = useQuery(asking('house.view', {}));
  return (
    <Section title={t('house.hours.title')} lead={t('house.hours.lead')}>
      <Answer of={house}>{({ hours }) => <HoursForm key={JSON.stringify(hours)} hours={hours} />}</Answer>
    </Section>
  );
}

function HoursForm({ hours }: Pick<Output<'house.view'>, 'hours'>) {
  const { t } = useWords();
  const known = hours?.working ?? usualHours;
  const [working, setWorking] = useState<readonly Hours[]>(known);
  const set = useAct('house.set-hours');
  const isSame = JSON.stringify(working) === JSON.stringify(known);
  return (
    <>
      <HoursList label={t('house.hours.working')} value={working} onChange={setWorking} />
      <FailureNotice failure={set.error} />
      <div>
        <Button
          look="primary"
          isDisabled={isSame}
          isPending={set.isPending}
          onPress={() => set.mutate({ working: [...working], ...(hours?.quiet && { quiet: hours.quiet }) })}
        >
          {t('house.hours.record')}
        </Button>
      </div>
    </>
  );
}
