import { expect, test } from 'vitest';
import { handOver, outlineOf, receive, type Lot } from '../../../main/pdf/handing-over.ts';
import { entry, reportOf, sampleReport } from './sample-report.ts';

test.each([
  ['every kind of block', sampleReport()],
  ['more entries than one lot holds', reportOf(Array.from({ length: 999 }, (_, i) => entry(String(i))))],
  ['no part', reportOf([], { parts: [] })],
])('a report of %s arrives as it was sent', async (_, report) => {
  let take: (lot: Lot | undefined) => void = () => undefined;
  const received = receive(structuredClone(outlineOf(report)), (listener) => (take = listener));
  await handOver(report, (lot) => take(structuredClone(lot)));
  expect(await received).toEqual(report);
});
