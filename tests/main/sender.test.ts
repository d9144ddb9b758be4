import { expect, it } from 'vitest';
import { origin } from '../../main/desktop/policy.ts';
import { isOurs } from '../../main/desktop/sender.ts';

const frame = { origin };
const ours = { frame, main: frame, isOfWindow: true };

it('a call is taken from the main frame of a window of ours', () => {
  expect(isOurs(ours)).toBe(true);
});

it.each([
  ['a frame that is gone', { ...ours, frame: null, main: null }],
  ['a frame inside the page, though the page is ours', { ...ours, frame: { origin } }],
  ['a page from elsewhere in our window', { frame: { origin: 'https://example.org' }, isOfWindow: true }],
  ['what is in no window', { ...ours, isOfWindow: false }],
])('no call is taken from %s', (_who, asks) => {
  expect(isOurs({ main: asks.frame, ...asks })).toBe(false);
});
