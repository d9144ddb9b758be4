import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDisclosed } from '../../../shared/journal/check-disclosed.ts';
import { buildReport } from '../../../shared/reports/report.ts';
import { blackedOut, type Withheld } from '../../../shared/reports/withholding.ts';
import { languages } from '../../../shared/languages.ts';
import { translator } from '../../../shared/messages/translate.ts';
import { act, digest, idOf, journalOf } from '../../support/journal.ts';
import { blocksOfKind, entriesByNumber, everythingIn, plain, sourceOf } from '../../support/report-source.ts';

const journal = journalOf([
  act('client-opened', { name: 'A' }, { at: '2026-01-01T10:00:00' }),
  act('incident', {
    what: 'Called Bettina SECRET twice.',
    present: ['Carla HIDDEN'],
    minutes: 7,
    amount: { minor: 4242, currency: 'EUR' },
  }),
  act('requested', { what: 'The files of Bettina SECRET', askedOn: '2026-01-03', neededBy: '2026-01-05' }),
  act('addendum', { entry: idOf(2), reason: 'the name', set: { what: 'Called Bettina SECRET once.' } }),
  act('exhibit', {
    number: 'EX-001',
    name: 'SECRET.png',
    type: 'image/png',
    bytes: 3,
    sha256: digest.sha256('x') as never,
  }),
]);

function made(withhold: readonly Withheld[], language: (typeof languages)[number] = 'en') {
  const report = buildReport(sourceOf(journal, { withhold, language }));
  const attached = new TextDecoder().decode(report.attachments[0]?.content);
  return { report, attached, everything: everythingIn(report) };
}

const lines = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

const withheldLabel = translator('en')('withheld.label');

describe('a field withheld from a record', () => {
  const all: Withheld[] = [
    { entry: idOf(2), field: 'what' },
    { entry: idOf(2), field: 'present' },
    { entry: idOf(3), field: 'what' },
    { entry: idOf(5), field: 'name' },
  ];

  it('is in no page and no attachment, and neither is what a correction made of it', () => {
    const { everything } = made(all);
    expect(everything).not.toMatch(/SECRET|HIDDEN|Bettina/);
    expect(made([]).everything).toMatch(/SECRET/);
  });

  it('is shown as withheld, by name, in its place and on the cover, in every language', () => {
    for (const language of languages) {
      const { report } = made(all, language);
      const entry = entriesByNumber(report).get('2');
      expect(plain(entry?.text)).toBe(blackedOut);
      const cover = JSON.stringify(blocksOfKind(report, 'facts')[0]);
      expect(cover).toContain('5'); // four fields, and the correction of one
      expect(cover).not.toContain('{{');
      expect(entry?.details.at(-1)?.value).not.toContain('{{');
    }
  });

  it('may be the limit that an incident crossed, which then is not read off the others either', () => {
    const told = journalOf([
      act('boundary-stated', { what: 'After five.', sign: 'out-of-hours' }, { at: '2026-01-01T10:00:00' }),
      act('incident', { what: 'Rang.', signs: ['out-of-hours'], boundary: idOf(1) }, { at: '2026-01-02T23:00:00' }),
    ]);
    const head = (withhold: readonly Withheld[]) =>
      plain(blocksOfKind(buildReport(sourceOf(told, { withhold })), 'entry')[1]?.head);
    expect(head([])).toContain('repeat after the limit');
    expect(head([{ entry: idOf(2), field: 'boundary' }])).not.toContain('repeat');
  });

  it('may be the time of an event, which then is not said to be unknown', () => {
    const told = journalOf([
      act('incident', { what: 'Rang.', occurred: { on: '2026-01-01T10:00' } }),
      act('incident', { what: 'Rang again.' }),
    ]);
    const withhold = [{ entry: idOf(1), field: 'occurred' }];
    const [first, second] = blocksOfKind(buildReport(sourceOf(told, { withhold })), 'entry');
    expect(JSON.stringify(first?.details)).toContain('When it happened');
    expect(JSON.stringify(first?.margin)).not.toContain('not given');
    expect(JSON.stringify(second?.margin)).toContain('not given');
  });

  it('may be one that only corrections gave, one of them withdrawn, and then is in none of them', () => {
    const told = journalOf([
      act('client-opened', { name: 'A' }),
      act('incident', { what: 'Rang.' }),
      act('addendum', {
        entry: idOf(2),
        reason: 'the words',
        set: { exactWords: 'SECRET words', response: 'Hung up.' },
      }),
      act('addendum', { entry: idOf(2), reason: 'who was there', set: { present: ['Carla SECRET'] } }),
      act('addendum', { entry: idOf(4), reason: 'she was not', struck: true }),
    ]);
    const withhold = ['exactWords', 'present'].map((field) => ({ entry: idOf(2), field }));
    const report = buildReport(sourceOf(told, { withhold }));
    expect(everythingIn(report)).not.toContain('SECRET');
    expect(everythingIn(report)).toContain('Hung up.');
    const attached = new TextDecoder().decode(report.attachments[0]?.content);
    expect(checkDisclosed(digest, attached).faults).toEqual([]);
    expect(JSON.stringify(entriesByNumber(report).get('2')?.addenda)).toContain(withheldLabel);
    const passages: [number, number][] = [[0, 6]];
    const some = () => buildReport(sourceOf(told, { withhold: [{ entry: idOf(2), field: 'exactWords', passages }] }));
    expect(some).toThrow(/leave the field out whole/);
  });

  it('leaves a journal that proves all the rest', () => {
    const { attached } = made(all);
    const check = checkDisclosed(digest, attached);
    expect(check.faults).toEqual([]);
    expect(lines(attached)[1].withheld).toHaveProperty('what');
    expect(lines(attached)[3].withheld).toHaveProperty('set');
    expect(lines(attached)[1].fields.minutes.value).toBe(7);
  });

  it('may be a sum, which then is counted nowhere', () => {
    const { everything, attached } = made([{ entry: idOf(2), field: 'amount' }]);
    expect(everything).not.toMatch(/42[.,]42|4242/);
    expect(checkDisclosed(digest, attached).faults).toEqual([]);
  });

  it('may be the file of an exhibit, whose digest is then withheld too', () => {
    expect(made([{ entry: idOf(5), field: 'sha256' }]).everything).not.toContain(digest.sha256('x'));
  });

  it('is refused where the entry would be none without it, and where there is none', () => {
    const refused =
      (field: string, n = 3) =>
      () =>
        made([{ entry: idOf(n), field }]);
    expect(refused('neededBy')).toThrow(/leave out the entry/);
    expect(refused('nothing')).toThrow(/no such field/);
    expect(refused('set', 4)).toThrow(/field of its entry/);
    expect(refused('what', 99)).toThrow(/no entry/);
  });
});

describe('a passage blacked out', () => {
  const text = 'Called Bettina SECRET twice.';
  const at = (words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length];

  it('leaves the words around it readable, and withholds the whole field from the proof', () => {
    const { report, attached } = made([{ entry: idOf(2), field: 'what', passages: [at('Bettina SECRET')] }]);
    expect(plain(entriesByNumber(report).get('2')?.text)).toBe(`Called ${blackedOut} twice.`);
    expect(attached).not.toContain('Called');
    expect(JSON.stringify(report.parts)).not.toContain('Called Bettina SECRET once.');
  });

  it('never leaves a character of it, whatever the passages', () => {
    const long = journalOf([act('client-opened', { name: 'A' }), act('incident', { what: 'ⒶⒷⒸ😀ⒹⒺⒻ😁ⒼⒽ' })]);
    const units = 'ⒶⒷⒸ😀ⒹⒺⒻ😁ⒼⒽ'.length;
    const passage = fc
      .tuple(fc.integer({ min: 0, max: units - 1 }), fc.integer({ min: 1, max: units }))
      .filter(([a, b]) => a < b);
    fc.assert(
      fc.property(fc.array(passage, { minLength: 1, maxLength: 4 }), (passages) => {
        const report = buildReport(sourceOf(long, { withhold: [{ entry: idOf(2), field: 'what', passages }] }));
        const shown = plain(entriesByNumber(report).get('2')?.text);
        expect(shown.isWellFormed()).toBe(true);
        for (const [from, to] of passages)
          for (const letter of 'ⒶⒷⒸ😀ⒹⒺⒻ😁ⒼⒽ'.slice(from, to))
            if (letter.isWellFormed()) expect(shown).not.toContain(letter);
      }),
      { numRuns: 60 },
    );
  });

  it('is refused outside its text, and in what is no text', () => {
    const refused = (field: string, passages: [number, number][]) => () => made([{ entry: idOf(2), field, passages }]);
    expect(refused('what', [[0, 999]])).toThrow(/outside/);
    expect(refused('minutes', [[0, 1]])).toThrow(/only be blacked out in a text/);
  });
});
