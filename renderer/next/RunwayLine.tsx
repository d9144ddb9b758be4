import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { asking } from '../app/asking.ts';
import { useWords } from '../app/Words.tsx';
import { NeedsDialog } from '../house/NeedsDialog.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';
import type { DecisionView } from './ToDecide.tsx';

/** How long one could do without them, by the user's own figures (seed B2). */
export function RunwayLine({ cost: { runway, income } }: Pick<DecisionView, 'cost'>) {
  const { t, format } = useWords();
  const [isOpen, setOpen] = useState(false);
  const house = useQuery(asking('house.view', {})).data;
  const me = useQuery(asking('me.get', {})).data;
  const sums = runway && { others: format.money(runway.others), needs: format.money(runway.needs) };
  return (
    <p>
      {!runway
        ? t('house.runway.none')
        : runway.months === undefined
          ? t('house.runway.covered', { ...sums })
          : t('house.runway.lasts', { ...sums, count: runway.months })}{' '}
      <LinkButton onPress={() => setOpen(true)}>{t('house.runway.change')}</LinkButton>
      {isOpen && (
        <NeedsDialog
          known={house?.needs}
          currency={house?.needs?.needs.currency ?? me?.currency ?? income[0]?.currency ?? 'EUR'}
          onClose={() => setOpen(false)}
        />
      )}
    </p>
  );
}
