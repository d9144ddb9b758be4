import type { Output } from '../../shared/contract.ts';
import type { ClientId } from '../../shared/fields.ts';
import type { TemplateId } from '../../shared/letters/templates.ts';
import type { Place } from '../app/place.ts';

export type Act = Output<'today.view'>['items'][number]['act'];

type Item = Pick<Output<'today.view'>['items'][number], 'kind' | 'act' | 'step' | 'letter' | 'entries'>;

const letterOfStep: Readonly<Record<string, TemplateId>> = {
  reminder: 'reminder-1',
  firm: 'reminder-2',
  'stop-work': 'stop-work',
};

/** Where what a line asks for is done: its own letter, filled with what it is about, where there is one. */
export function placeOfItem(client: ClientId, { kind, act, step, letter, entries }: Item): Place {
  const [about] = entries;
  if (kind === 'ladder-step' && about && step !== undefined && letterOfStep[step]) {
    // Work stops for all that is overdue, not for one invoice (seed C1).
    const choice = step === 'stop-work' ? {} : { invoices: [about] };
    return { at: 'letter', client, template: letterOfStep[step], choice };
  }
  if (letter !== undefined && about) return { at: 'letter', client, template: letter, choice: { request: about } };
  if (kind === 'abuse-unanswered' && about)
    return { at: 'letter', client, template: 'abuse-answer', choice: { incident: about } };
  if (kind === 'out-of-hours' && about)
    return { at: 'letter', client, template: 'out-of-hours', choice: { incident: about } };
  return placeOfAct(client, act);
}

/** Where the act that something asks for is done. */
export function placeOfAct(client: ClientId, act: Act): Place {
  switch (act) {
    case 'send-letter':
      return { at: 'letter', client };
    case 'record-payment':
    case 'resume-work':
      return { at: 'client', client, tab: 'money', part: 'money' };
    case 'nudge':
    case 'record-answer':
      return { at: 'client', client, tab: 'money', part: 'waiting' };
    case 'tick-obligation':
    case 'see-terms':
      return { at: 'client', client, tab: 'money', part: 'terms' };
    case 'see-decision':
      return { at: 'letting-go', client };
    case 'see-keeping':
      return { at: 'client', client, tab: 'log' };
    case 'finish-draft':
      return { at: 'client', client, tab: 'log', write: true };
  }
}
