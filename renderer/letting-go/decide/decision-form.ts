import { z } from 'zod';
import { decisionKinds } from '../../../shared/decision.ts';
import { Day } from '../../../shared/fields.ts';
import type { Body } from '../../../shared/journal/kinds.ts';

export const choices = decisionKinds.decision.shape.choice.options;
export type Choice = (typeof choices)[number];

/** What the form of a decision holds, also half filled. */
const DecisionForm = z.object({
  choice: z.enum(choices).optional().catch(undefined),
  reason: z.string().catch(''),
  options: z.string().catch(''),
  on: Day.optional().catch(undefined),
  reviewOn: Day.optional().catch(undefined),
  endsOn: Day.optional().catch(undefined),
});
export type DecisionForm = z.output<typeof DecisionForm>;

/** The form as it was left in a draft, or empty. */
export function decisionFormOf(body: unknown): DecisionForm {
  return DecisionForm.parse(body ?? {});
}

/** The entry a filled form becomes. `on` is the day where the form names none. */
export function decisionBody(form: DecisionForm & { choice: Choice }, on: Day): Body<'decision'> {
  const options = form.options
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, 20);
  const isLeaving = form.choice === 'let-go';
  return {
    choice: form.choice,
    on: form.on ?? on,
    ...(form.reason.trim() !== '' && { reason: form.reason.trim() }),
    ...(options.length > 0 && { options }),
    ...(!isLeaving && form.reviewOn !== undefined && { reviewOn: form.reviewOn }),
    ...(isLeaving && form.endsOn !== undefined && { endsOn: form.endsOn }),
  };
}
