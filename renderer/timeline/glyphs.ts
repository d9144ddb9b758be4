import type { Lane } from '../../shared/timeline-view.ts';

/** The shapes of the marks, 12 pixels across around 0, 0: kinds are told apart without colour. */
const paths = {
  disc: 'M-5,0a5,5 0 1,0 10,0a5,5 0 1,0 -10,0Z',
  square: 'M-4.5,-4.5h9v9h-9Z',
  diamond: 'M0,-6L6,0L0,6L-6,0Z',
  up: 'M0,-5.5L5.5,4.5H-5.5Z',
  down: 'M0,5.5L5.5,-4.5H-5.5Z',
  bar: 'M-2.5,-6h5v12h-5Z',
  cross: 'M-1.5,-5.5h3v4h4v3h-4v4h-3v-4h-4v-3h4Z',
} as const;

export interface Glyph {
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
