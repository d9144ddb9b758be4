import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import type { Failure, Pattern } from '../../../shared/decision.ts';
import type { ClientId } from '../../../shared/fields.ts';
import type { PatternStanding } from '../../../shared/playbook/suggest.ts';
import { asking } from '../../app/asking.ts';
import { useWords } from '../../app/Words.tsx';
import { isSuggested } from '../../entries/suggested.ts';
import { MenuButton } from '../../ui/Menu.tsx';
import { suggested } from './grounds.ts';

export interface AddReasonProps {
  readonly client: ClientId;
  /** Those not named yet. */
  readonly failures: readonly Failure[];
  readonly onAdd: (failure: Failure) => void;
}

/** Adds a reason: those of the patterns that stand come first, then those whose signs were marked, each with how many entries show it. */
export function AddReason({ client, failures, onAdd }: AddReasonProps) {
  const { t } = useWords();
  const items = useQuery(asking('log.view', { client, kinds: ['incident'], limit: 500 })).data?.items ?? [];
  const patterns = useQuery(asking('decision.view', { client })).data?.patterns ?? [];
  const choices = failures
    .map((id) => {
      const standing = patterns.find(({ pattern, state }) => state !== 'rejected' && failureOf[pattern] === id);
      const { signs } = suggested[id];
      const marked = items.filter((item) => isSuggested(item, { kinds: [], signs })).length;
      return { id, standing, count: Math.max(marked, standing?.entries.count ?? 0) };
    })
    .toSorted((a, b) => rank(b) - rank(a))
    .map(({ id, standing, count }) => {
      const hint = [
        ...(standing ? [t(`playbook.patterns.${standing.pattern}.name`)] : []),
        ...(count > 0 ? [t('places.lettingGo.decide.entries', { count })] : []),
      ].join(' · ');
      const label = t(`paper.handover.reason.clause.${id}`, { words: '…' });
      return { id, label, ...(hint !== '' && { hint }) };
    });
  return (
    <div>
      <MenuButton look="plain" items={choices} onAction={onAdd}>
        <Plus aria-hidden />
        {t('places.lettingGo.report.add')}
      </MenuButton>
    </div>
  );
}

/** What each pattern is a failure to do. */
const failureOf: Readonly<Record<Pattern, Failure>> = {
  unresponsive: 'give-feedback',
  controlling: 'let-me-work',
  'pays-later': 'pay-when-due',
  abusive: 'keep-civil',
  'know-it-all': 'let-me-work',
  'no-schedule': 'keep-to-hours',
  'anti-contract': 'agree-in-writing',
  indecisive: 'confirm-goal',
  miser: 'pay-for-extras',
  insatiable: 'settle-scope',
  'no-workable-compromise': 'find-compromise',
};

function rank({ standing, count }: { readonly standing: PatternStanding | undefined; readonly count: number }): number {
  return (standing?.state === 'accepted' ? 1e6 : standing ? 1e3 : 0) + count;
}
