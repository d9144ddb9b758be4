import type { Pattern } from '../decision.ts';
import type { TemplateId } from '../letters/templates.ts';
import type { CatalogueSign } from '../signs.ts';
import type { Fact } from './fact.ts';
import type { Recorded } from './recorded.ts';
import type { ShownBy } from './shown-by.ts';

/** The letters that the steps of the playbooks lead to, by the names of their templates. */
export const letterTemplates = [
  'request',
  'nudge-2',
  'last-nudge',
  'boundary',
  'boundary-controlling',
  'payment-terms',
  'reminder-1',
  'reminder-2',
  'stop-work',
  'resume',
  'interest',
  'abuse-answer',
  'recommendation',
  'talk-through',
  'goal-confirmation',
  'change-order',
  'confirm-spoken',
  'terms-reminder',
  'my-part',
  'out-of-hours',
  'limits-reached',
  'price-explanation',
  'public-attack',
  'delivery',
  'goal-at-risk',
  'farewell',
] as const satisfies readonly TemplateId[];
export type LetterTemplate = (typeof letterTemplates)[number];

/** One step of a playbook; its sentence is `playbook.patterns.<pattern>.steps.<step>`. */
export interface Step {
  readonly step: string;
  readonly letter?: LetterTemplate;
  /** Where in the window it is done, or what is written down to do it. */
  readonly leads?: StepPlace;
  /** The entries that show it was taken, where no letter does. */
  readonly shownBy?: ShownBy;
  /** It is taken again and again: having done so does not mean that the steps before it are done. */
  readonly recurs?: true;
}

/** A place of the client, or the kind of an entry that the step is. */
export const stepPlaces = ['answer', 'waiting', 'terms', 'decision'] as const;
export const stepKinds = ['incident', 'recommendation-decided', 'accepted', 'disagreement'] as const;
export type StepPlace = (typeof stepPlaces)[number] | (typeof stepKinds)[number];

/** What to do with a client of one pattern, and when the record suggests it (rows 50, 51). Its texts are in the messages. */
export interface Playbook {
  readonly pattern: Pattern;
  readonly signs: readonly CatalogueSign[];
  /** In the order a calm professional would take them. */
  readonly steps: readonly Step[];
  /** Keys of what speaks against reading it so, `playbook.patterns.<pattern>.against.<key>`. */
  readonly against: readonly string[];
  /** The facts that suggest it; none where the defaults are not met. */
  readonly suggest: (at: Recorded) => readonly Fact[];
  /** The facts that meet the criterion for leaving; `yours` where no number can say it. */
  readonly leave: 'yours' | ((at: Recorded) => readonly Fact[]);
}
