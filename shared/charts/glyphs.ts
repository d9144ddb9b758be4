import type { Lane } from '../timeline-view.ts';

/**
 * The shapes of the marks, 12 pixels across around where the pen stands: kinds are told apart without colour, on the screen and on paper. Paper knows
 * no arcs, so that the disc is four curves.
 */
const paths = {
  disc: 'm-5,0c0,-2.761 2.239,-5 5,-5c2.761,0 5,2.239 5,5c0,2.761 -2.239,5 -5,5c-2.761,0 -5,-2.239 -5,-5Z',
  square: 'm-4.5,-4.5h9v9h-9Z',
  diamond: 'm0,-6l6,6l-6,6l-6,-6Z',
  up: 'm0,-5.5l5.5,10h-11Z',
  down: 'm0,5.5l5.5,-10h-11Z',
  bar: 'm-2.5,-6h5v12h-5Z',
  cross: 'm-1.5,-5.5h3v4h4v3h-4v4h-3v-4h-4v-3h4Z',
} as const;

export interface Glyph {
  /** Relative: it stands where the pen is, at 0, 0 where nothing went before. */
  readonly path: string;
  readonly hollow: boolean;
}

type Form = keyof typeof paths | `hollow ${keyof typeof paths}`;

const byKind: Readonly<Record<string, Form>> = {
  incident: 'disc',
  'boundary-stated': 'bar',
  'good-turn': 'cross',
  'own-miss': 'down',
  message: 'hollow disc',
  'letter-sent': 'hollow square',
  exhibit: 'hollow diamond',
  requested: 'up',
  nudged: 'hollow up',
  answered: 'down',
  withdrawn: 'hollow down',
  work: 'bar',
  delivered: 'square',
  accepted: 'disc',
  'acceptance-reversed': 'hollow disc',
  'work-stopped': 'down',
  'work-resumed': 'up',
  invoice: 'square',
  'credit-note': 'hollow square',
  payment: 'diamond',
  promised: 'hollow diamond',
  'nonpayment-reason': 'down',
  concession: 'cross',
  'terms-agreed': 'square',
  decision: 'diamond',
  'state-changed': 'bar',
};

const byLane: Readonly<Record<Lane, Form>> = {
  happened: 'hollow bar',
  requests: 'hollow disc',
  work: 'hollow diamond',
  money: 'hollow disc',
  decisions: 'hollow disc',
};

export function glyphOf(kind: string, lane: Lane): Glyph {
  const form = byKind[kind] ?? byLane[lane];
  const hollow = form.startsWith('hollow ');
  const name = (hollow ? form.slice(7) : form) as keyof typeof paths; // a form is one of them, or one of them hollow
  return { path: paths[name], hollow };
}
