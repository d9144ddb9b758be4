import type { Output } from '../../shared/contract.ts';
import type { ClientId } from '../../shared/fields.ts';
import type { Place } from '../app/place.ts';

export type Act = Output<'today.view'>['items'][number]['act'];

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
    case 'see-keeping':
      return { at: 'client', client, tab: 'log' };
    case 'finish-draft':
      return { at: 'client', client, tab: 'log', write: true };
  }
}
