import type { Pattern } from '../decision.ts';
import { playbooks } from '../playbook/playbooks.ts';
import { incidentsWith, recordedOn, type Recorded } from '../playbook/recorded.ts';
import type { RequestRow } from '../waiting-view.ts';
import type { LetterChoice, LetterSource } from './source.ts';
import type { TemplateId } from './templates.ts';

/**
 * What a letter that is a step of a playbook is about, where the user has not chosen it: the overdue request, the incident, the advice that the pattern
 * rests on. What is not said here the letter finds by itself, as it does without a pattern.
 */
export function choiceWith(template: TemplateId, source: LetterSource, choice: LetterChoice): LetterChoice {
  const { pattern } = choice;
  if (!pattern) return choice;
  return { ...restingOn(pattern, template, recordedOn(source.ledgers, source.house, source.asOf)), ...choice };
}

function restingOn(pattern: Pattern, template: TemplateId, at: Recorded): LetterChoice {
  switch (template) {
    case 'request':
    case 'nudge-2':
    case 'last-nudge': {
      const request = waitedFor(pattern, at)?.id;
      return request ? { request } : {};
    }
    case 'resume': {
      const request = pattern === 'unresponsive' ? lastAnswered(at)?.id : undefined;
      return request ? { request } : {};
    }
    case 'boundary': {
      const incident = incidentsWith(at, playbooks[pattern].signs).at(-1)?.one.entry.id;
      return incident ? { incident } : {};
    }
    case 'confirm-spoken': {
      if (pattern !== 'know-it-all') return {};
      const decided = at.ledgers.advice.decided.findLast(
        ({ body }) => body.outcome !== 'accepted' && body.words !== undefined && body.on <= at.asOf,
      );
      return decided ? { recommendation: decided.body.recommendation } : {};
    }
    default:
      return {};
  }
}

/** The request waited for longest: of access where it is about control, else of anything but access. */
function waitedFor(pattern: Pattern, at: Recorded): RequestRow | undefined {
  return at.requests
    .filter(({ wants, state }) => state === 'overdue' && (wants === 'access') === (pattern === 'controlling'))
    .toSorted((a, b) => b.daysOverdue - a.daysOverdue)[0];
}

/** The answer that came last to a request that kept something waiting. */
function lastAnswered(at: Recorded): RequestRow | undefined {
  return at.requests
    .filter(({ state, daysOverdue }) => state === 'answered' && daysOverdue > 0)
    .toSorted((a, b) => ((a.closedOn ?? '') < (b.closedOn ?? '') ? 1 : -1))[0];
}
