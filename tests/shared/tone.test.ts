import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages, type Language } from '../../shared/languages.ts';
import { checkTone, reworded } from '../../shared/tone/check.ts';
import type { ToneFinding } from '../../shared/tone/tone.ts';

/** A sentence with the words in it that a sceptical reader would stumble over; none in a neutral one. */
interface Sample {
  readonly text: string;
  readonly loaded: readonly string[];
}

function corpus(language: Language): readonly Sample[] {
  return JSON.parse(readFileSync(resolve(import.meta.dirname, `../fixtures/tone/${language}.json`), 'utf8'));
}

/** Findings that touch a loaded word, loaded words that were found, and how many there are of each. */
function measured(samples: readonly Sample[], language: Language) {
  let findings = 0;
  let right = 0;
  let loaded = 0;
  let found = 0;
  const wrong: string[] = [];
  for (const sample of samples) {
    const hits = checkTone(sample.text, language);
    const places = sample.loaded.map((words) => {
      const start = sample.text.indexOf(words);
      return { start, end: start + words.length };
    });
    const touches = (a: { start: number; end: number }, b: { start: number; end: number }) =>
      a.start < b.end && b.start < a.end;
    findings += hits.length;
    loaded += places.length;
    found += places.filter((place) => hits.some((hit) => touches(hit, place))).length;
    for (const hit of hits) {
      if (places.some((place) => touches(hit, place))) right++;
      else wrong.push(`${hit.words} in: ${sample.text}`);
    }
  }
  return { precision: right / findings, recall: found / loaded, wrong };
}

describe('the tone check', () => {
  test.each(languages)('finds what is loaded and leaves the rest alone: %s', (language) => {
    const samples = corpus(language);
    expect(samples.length).toBeGreaterThanOrEqual(60);
    expect(samples.filter(({ loaded }) => loaded.length === 0).length * 2).toBeGreaterThanOrEqual(samples.length);
    const { precision, recall, wrong } = measured(samples, language);
    console.log(`${language}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`);
    expect(precision, wrong.join('\n')).toBeGreaterThanOrEqual(0.95);
    expect(recall).toBeGreaterThanOrEqual(0.8);
  });

  test.each(languages)('leaves the sample journal’s own way of writing alone: %s', (language) => {
    const files = { en: 'marlow-events', ja: 'sakura-shuppan', pl: 'zielony-mlyn' } as const;
    if (language !== 'en' && language !== 'ja' && language !== 'pl') return;
    const script: { events: { kind?: string; body?: Record<string, unknown> }[] } = JSON.parse(
      readFileSync(resolve(import.meta.dirname, `../../assets/sample/${files[language]}.json`), 'utf8'),
    );
    const texts = script.events.flatMap(({ kind, body }) =>
      kind === 'incident' ? [body?.['what'], body?.['response']] : [],
    );
    const found = texts.flatMap((text) => (typeof text === 'string' ? checkTone(text, language) : []));
    expect(found.map(({ words }) => words)).toEqual([]);
  });

  test('exempts what somebody said, in the quotation marks of every language', () => {
    const said = [
      '“You idiot, you never listen!!”',
      '„idiot never!!”',
      '«idiot never!!»',
      '"idiot never!!"',
      '「idiot never!!」',
    ];
    for (const words of said) expect(checkTone(`He said ${words} and hung up.`, 'en')).toEqual([]);
    expect(checkTone('He said “fine” and is an idiot.', 'en').map(({ words }) => words)).toEqual(['idiot']);
  });

  test('offers another wording where there is one, and leaves to the writer what only the writer can say', () => {
    const text = 'Always late!! He is an idiot and did NOT pay.';
    const findings = checkTone(text, 'en');
    expect(findings.map(({ kind }) => kind)).toEqual(['absolute', 'exclamation', 'insult', 'capitals']);
    expect(findings[2]?.instead).toBeUndefined();
    expect(reworded(text, findings)).toBe('Several times late. He is an idiot and did not pay.');
  });

  test('names places that hold the very words, apart and in order, whatever the text', () => {
    const parts = fc.constantFrom(
      'always',
      'NEVER',
      'idiot',
      ' ',
      '!',
      '!!',
      '“',
      '”',
      'I',
      'he',
      '.',
      'いつも',
      '馬鹿',
      '\n',
      'ß',
      '👍',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 40 }), fc.constantFrom(...languages), (list, language) => {
        const text = list.join('');
        const findings = checkTone(text, language);
        expect(findings.every(({ start, end, words }) => text.slice(start, end) === words && start < end)).toBe(true);
        expect(apart(findings)).toBe(true);
      }),
    );
  });

  test('takes time in proportion to the text, however odd it is', () => {
    const odd = [
      '!'.repeat(60_000),
      '“'.repeat(60_000),
      'A'.repeat(60_000),
      'a '.repeat(30_000),
      'NEVER '.repeat(10_000),
    ];
    const begun = performance.now();
    for (const text of odd) for (const language of languages) checkTone(text, language);
    expect(performance.now() - begun).toBeLessThan(15_000);
  });
});

function apart(findings: readonly ToneFinding[]): boolean {
  return findings.every(({ start }, i) => start >= (findings[i - 1]?.end ?? 0));
}
