import { useWords } from '../../app/Words.tsx';
import { Section } from '../../ui/Section.tsx';
import { FigureTally } from '../parts/FigureTally.tsx';
import type { WaitingProps } from './view.ts';

/** Approval rounds: how many, how many about trifles, how much only changed looks, and what was taken back (seeds A14–A17, T6). */
export function Approvals({ client, waiting: { approvals } }: WaitingProps) {
  const { t, format } = useWords();
  if (approvals.rounds === 0 && approvals.reversals === 0) return null;
  const { rounds, minor, minorPercent, changesAsked, cosmetic, cosmeticPercent, meanDays, reversals } = approvals;
  const share = (percent: number | undefined) => (percent === undefined ? undefined : format.percent(percent));
  return (
    <Section title={t('money.approval.title')}>
      <FigureTally
        client={client}
        lines={[
          {
            id: 'rounds',
            label: t('money.approval.rounds'),
            value: format.number(rounds),
            note: meanDays === undefined ? undefined : t('money.approval.mean', { days: format.number(meanDays) }),
            counted: approvals.entries,
          },
          {
            id: 'minor',
            label: t('money.approval.minor'),
            value: format.number(minor),
            note: minor > 0 ? share(minorPercent) : undefined,
            counted: approvals.minorEntries,
          },
          {
            id: 'cosmetic',
            label: t('money.approval.cosmetic'),
            value:
              changesAsked > 0
                ? t('money.approval.ofChanges', { part: format.number(cosmetic), all: format.number(changesAsked) })
                : '–',
            note: share(cosmeticPercent),
            counted: approvals.cosmeticEntries,
          },
          {
            id: 'reversals',
            label: t('money.approval.reversals'),
            value: format.number(reversals),
            counted: approvals.reversalEntries,
          },
        ]}
      />
    </Section>
  );
}
