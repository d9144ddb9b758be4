import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { PatternPage } from '../../renderer/next/PatternPage.tsx';
import type { Ask } from '../../shared/contract.ts';
import { patternClients } from '../support/pattern-clients.ts';
import { openProgram } from '../support/program.ts';
import { pageOn } from './page.tsx';

test('a pattern’s page says before all else what comes next by the record, and leads to its letter', async () => {
  await using program = await openProgram();
  const { id: client } = await program.call('clients.open', { name: 'Nagy Kft.' });
  await patternClients
    .find(({ pattern }) => pattern === 'controlling')
    ?.record(
      async (kind, body) => (await program.call('entries.seal', { client, kind, body } as Ask<'entries.seal'>)).id, // kind and body belong together by the signature
    );
  const { patterns } = await program.call('decision.view', { client });
  const standing = patterns.find(({ pattern }) => pattern === 'controlling');
  const letters: string[] = [];
  pageOn(program).show(
    <PatternPage
      client={client}
      pattern="controlling"
      standing={standing}
      criterion={undefined}
      onBack={() => undefined}
      onLetter={(letter) => void letters.push(letter)}
    />,
  );
  const headings = (await screen.findAllByRole('heading')).map(({ textContent }) => textContent);
  expect(headings.indexOf('Next')).toBe(headings.indexOf('What the record says now') + 1);
  const next = within(screen.getByRole('region', { name: 'Next' }));
  await userEvent.click(next.getByRole('button', { name: 'Letter: The goal is at risk…' }));
  expect(letters).toEqual(['goal-at-risk']);
});
