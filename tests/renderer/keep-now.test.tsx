import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { leftIsKept, useKeepNow } from '../../renderer/app/keep-now.ts';

function Form({ keep }: { keep: () => Promise<void> }) {
  useKeepNow(keep);
  return null;
}

test('a place that is opened again waits until what was typed there before is kept', async () => {
  const told: string[] = [];
  const { promise, resolve } = Promise.withResolvers<void>();
  const keep = () => promise.then(() => void told.push('kept'));
  render(<Form keep={keep} />).unmount();
  const opened = leftIsKept().then(() => told.push('opened'));
  resolve();
  await opened;
  expect(told).toEqual(['kept', 'opened']);
  await leftIsKept();
});
