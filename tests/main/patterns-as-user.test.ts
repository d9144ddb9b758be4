import { describe, expect, test } from 'vitest';
import type { Ask, Output } from '../../shared/contract.ts';
import type { Pattern } from '../../shared/decision.ts';
import type { ClientId } from '../../shared/fields.ts';
import { allPlaybooks, playbooks } from '../../shared/playbook/playbooks.ts';
import { languageOfText } from '../../shared/language-of-text.ts';
import { each, patternClients, today, type Seal } from '../support/pattern-clients.ts';
import { openProgram, type Program } from '../support/program.ts';

test('every pattern is somebody’s client here, and every letter of its steps is opened', () => {
  expect(patternClients.map(({ pattern }) => pattern).toSorted()).toEqual(Object.keys(playbooks).toSorted());
  for (const { pattern, letters } of patternClients)
    expect(Object.keys(letters).toSorted()).toEqual(
      playbooks[pattern].steps.flatMap(({ letter }) => letter ?? []).toSorted(),
    );
});

test('every step leads to its letter or to where it is done, but those that are advice and nothing else', () => {
  const advice = allPlaybooks.flatMap(({ pattern, steps }) =>
    steps.flatMap(({ step, letter, leads }) => ((letter ?? leads) ? [] : [`${pattern} ${step}`])),
  );
  expect(advice).toEqual([
    'abusive pause',
    'no-schedule later',
    'indecisive smaller',
    'miser compare',
    'no-workable-compromise talk',
    'no-workable-compromise date',
  ]);
});

test.each([
  ['abusive', 'words', 'answer'],
  ['no-schedule', 'hours', 'answer'],
  ['no-workable-compromise', 'aims', 'options'],
] as const)(
  'of %s, what the record shows as done (%s) is not asked for again: next is %s',
  async (pattern, done, next) => {
    await using program = await openProgram();
    const { id: client } = await program.call('clients.open', { name: 'Nagy Kft.' });
    await patternClients.find((one) => one.pattern === pattern)?.record(sealing(program, client));
    const seen = await standing(program, client, pattern);
    expect(seen?.steps.find(({ step }) => step === done)?.taken).toBeDefined();
    expect(seen?.next).toBe(next);
  },
);

describe.each(patternClients)(
  'a client of the pattern $pattern, in $language',
  ({ pattern, language, record, facts, letters }) => {
    test('is suggested with its facts, accepted, and led through the letters of its playbook', async () => {
      await using program = await openProgram();
      const { id: client } = await program.call('clients.open', { name: 'Nagy Kft.', language });
      const seal = sealing(program, client);
      await record(seal);

      const suggested = await standing(program, client, pattern);
      expect(suggested?.state).toBe('suggested');
      expect(suggested?.facts.map(({ fact }) => fact)).toEqual(expect.arrayContaining([...facts]));
      for (const { entries } of suggested?.facts ?? []) expect(entries.ids.length).toBeGreaterThan(0);
      await seal('pattern-accepted', { pattern, facts: suggested?.entries.ids ?? [] });
      expect((await standing(program, client, pattern))?.state).toBe('accepted');

      const { steps } = playbooks[pattern];
      for (const [place, { step, letter }] of steps.entries()) {
        if (!letter) continue;
        const wanted = letters[letter];
        await wanted?.before?.(seal);
        const ask: Ask<'letters.preview'> = { client, template: letter, choice: { pattern } };
        const preview = await program.call('letters.preview', ask);
        expect({ letter, language: preview.language }).toEqual({ letter, language });
        expect({ letter, lacks: preview.unfilled.map(({ field }) => field) }).toEqual({
          letter,
          lacks: wanted?.lacks ?? [],
        });
        for (const words of wanted?.says ?? []) expect(plain(`${preview.subject}\n${preview.text}`)).toContain(words);
        expect(languageOfText(preview.text, language)).toBe(language);

        await seal('letter-sent', {
          template: letter,
          text: preview.text,
          on: today,
          channel: 'email',
          language,
          ...preview.refs,
        });
        const after = await standing(program, client, pattern);
        expect(after?.steps[place]).toMatchObject({ step, letter, taken: { on: today } });
        const left = after?.steps.find(({ taken }, i) => i > place && !taken)?.step;
        expect({ letter, next: after?.next }).toEqual({ letter, next: left });
      }
    });
  },
);

test('a letter of a step is about what the user chooses, where the record has several', async () => {
  await using program = await openProgram();
  const { id: client } = await program.call('clients.open', { name: 'Nagy Kft.', language: 'en' });
  const seal = sealing(program, client);
  const [older, newer] = await each(['2026-10-01', '2026-10-08'], (askedOn) =>
    seal('requested', { what: `Photos of ${askedOn}`, askedOn, neededBy: askedOn }),
  );
  const ask = { client, template: 'nudge-2', choice: { pattern: 'unresponsive' } } as const;
  const first = await program.call('letters.preview', ask);
  expect(first.refs.request).toBe(older);
  expect(first.about.options.map(({ what, chosen }) => [what, chosen])).toEqual([
    ['Photos of 2026-10-01', true],
    ['Photos of 2026-10-08', false],
  ]);
  const other = await program.call('letters.preview', { ...ask, choice: { ...ask.choice, request: newer } });
  expect(other.text).toContain('Photos of 2026-10-08');
  expect(other.refs.request).toBe(newer);
});

function sealing(program: Program, client: ClientId): Seal {
  return async (kind, body) => (await program.call('entries.seal', { client, kind, body } as Ask<'entries.seal'>)).id; // kind and body belong together by the signature
}

async function standing(
  program: Program,
  client: ClientId,
  pattern: Pattern,
): Promise<Output<'decision.view'>['patterns'][number] | undefined> {
  const { patterns } = await program.call('decision.view', { client });
  return patterns.find((one) => one.pattern === pattern);
}

/** With ordinary spaces, as one reads it. */
function plain(text: string): string {
  return text.replaceAll(/[\u00a0\u202f]/g, ' ');
}
