import { expect, test } from 'vitest';
import { handOver, receive, type Handed } from '../../../main/pdf/handing-over.ts';
import { entry, reportOf, sampleReport } from './sample-report.ts';

test.each([
  ['every kind of block', sampleReport()],
  ['more entries than one lot holds', reportOf(Array.from({ length: 999 }, (_, i) => entry(String(i))))],
  ['no part', reportOf([], { parts: [] })],
])('a report of %s arrives as it was sent', async (_, report) => {
  let take: (handed: Handed) => void = () => undefined;
  const received = receive(
    (listener) => (take = listener),
    () => undefined,
  );
  await handOver(report, (handed) => take(structuredClone(handed)));
  expect(await received).toEqual(report);
});
