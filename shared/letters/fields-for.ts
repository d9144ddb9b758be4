import { isLetterField, type LetterFields } from './fields.ts';
import { control, hours, incident, limit } from './from/conduct.ts';
import { delivery } from './from/delivery.ts';
import { accounts, farewell } from './from/ending.ts';
import { exception } from './from/exception.ts';
import { talking } from './from/disagreement.ts';
import { interest, money, resuming } from './from/money.ts';
import { parties } from './from/parties.ts';
import { risk } from './from/risk.ts';
import { agreement, extra, goal, limits, price, recommendation } from './from/scope.ts';
import { waiting } from './from/waiting.ts';
import type { LetterChoice, LetterSource } from './source.ts';
import type { TemplateId } from './templates.ts';

/**
 * What a template is filled from: figures of the folds and words of the record, never a number of the letter's own. Values are not formatted yet, so that
 * the same fields give the letter in any language.
 */
export function fieldsFor(template: TemplateId, source: LetterSource, choice: LetterChoice = {}): LetterFields {
  return { ...parties(source), ...ofTemplate(template, source, choice) };
}

function ofTemplate(template: TemplateId, source: LetterSource, choice: LetterChoice): LetterFields {
  switch (template) {
    case 'request':
    case 'nudge-2':
    case 'last-nudge':
      return waiting(template, source, choice);
    case 'reminder-1':
    case 'reminder-2':
    case 'stop-work':
    case 'statement-cover':
      return money(template, source, choice);
    case 'resume':
      return { ...waiting(template, source, choice), ...money(template, source, choice), ...resuming(source, choice) };
    case 'interest':
      return { ...money(template, source, choice), ...interest(source, choice) };
    case 'abuse-answer':
    case 'confirm-spoken':
      return incident(template, source, choice);
    case 'out-of-hours':
      return { ...incident(template, source, choice), ...hours(source), ...exception(template, source, choice) };
    case 'boundary':
      return limit(source, choice);
    case 'boundary-controlling':
      return control(source);
    case 'public-attack':
    case 'my-part':
      return {};
    case 'change-order':
      return { ...agreement(source), ...extra(source, choice), ...exception(template, source, choice) };
    case 'limits-reached':
      return { ...limits(source), ...goal(source), ...exception(template, source, choice) };
    case 'price-explanation':
      return price(source, choice);
    case 'recommendation':
      return recommendation(source, choice);
    case 'talk-through':
      return talking(source, choice);
    case 'goal-confirmation':
      return goal(source);
    case 'terms-reminder':
    case 'payment-terms':
      return agreement(source);
    case 'delivery':
      return delivery(source, choice);
    case 'goal-at-risk':
      return risk(source);
    case 'confirm-access':
      return accounts(source, choice);
    case 'farewell':
      return { ...money(template, source, choice), ...farewell(source) };
  }
}

/** Every field the record can fill, for a template of the user's own. */
export function allFields(source: LetterSource, choice: LetterChoice = {}): LetterFields {
  return {
    ...control(source),
    ...limits(source),
    ...goal(source),
    ...price(source, choice),
    ...recommendation(source, choice),
    ...talking(source, choice),
    ...agreement(source),
    ...extra(source, choice),
    ...limit(source, choice),
    ...exception('limits-reached', source, choice),
    ...delivery(source, choice),
    ...risk(source),
    ...incident('abuse-answer', source, choice),
    ...hours(source),
    ...waiting('nudge-2', source, choice),
    ...money('stop-work', source, choice),
    ...interest(source, choice),
    ...resuming(source, choice),
    ...farewell(source),
    ...accounts(source, choice),
    ...parties(source),
  };
}

/** The fields with what the user typed in their place; an empty word takes a field out. Names that are no field are left alone. */
export function withTyped(fields: LetterFields, typed: Readonly<Record<string, string>>): LetterFields {
  const changed: Record<string, unknown> = { ...fields };
  for (const [name, text] of Object.entries(typed)) {
    if (!isLetterField(name)) continue;
    if (text.trim() === '') delete changed[name];
    else changed[name] = { typed: text };
  }
  return changed as LetterFields; // only its own names were set, each to words
}
