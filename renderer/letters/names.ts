import type { Output } from '../../shared/contract.ts';
import { isTemplate } from '../../shared/letters/templates.ts';
import { ownName } from '../../shared/letters/own.ts';
import type { Words } from '../app/Words.tsx';

type Suggestion = Output<'letters.list'>['suggestions'][number];

/** The name of a template: the app's for a built-in one, the user's for their own. */
export function templateName(template: string, { t }: Words): string {
  return isTemplate(template) ? t(`letters.names.${template}`) : (ownName(template) ?? template);
}

/** Why a letter is suggested, in a sentence. */
export function whyWords({ why, values }: Suggestion, { t, word, format }: Words): string {
  const { pattern, day, count = 0, sum } = values;
  const what = pattern === undefined ? (values.what ?? '') : word(`playbook.patterns.${pattern}.name`, pattern);
  return t(`letters.why.${why}`, {
    what,
    count,
    day: day === undefined ? '' : format.day(day),
    sum: sum ? format.money(sum) : '',
  });
}
