import { expect, it } from 'vitest';
import { svgOperators } from '../../main/pdf/svg-path.ts';
import { glyphOf } from '../../shared/charts/glyphs.ts';
import { timelinePicture } from '../../shared/charts/timeline-picture.ts';
import { formatter } from '../../shared/format.ts';
import { clientJournalKinds } from '../../shared/journal/kinds.ts';
import { languages } from '../../shared/languages.ts';
import { certainties, laneOf, lanes, type TimelineEntry } from '../../shared/timeline-view.ts';
import { idOf } from '../support/journal.ts';

const kinds = Object.keys(clientJournalKinds);
const entries = kinds.map((kind, i): TimelineEntry => ({
  id: idOf(i + 1),
  cite: String(i + 1),
  lane: laneOf(kind),
  kind,
  from: 20_000 + i * 40,
  to: 20_000 + i * 40 + (i % 3) * 30,
  certainty: certainties[i % certainties.length] ?? 'exact',
  label: '',
  ...(i % 7 === 0 && { struck: true as const }),
}));
const bands = [
  { what: 'waiting' as const, from: 20_100, to: 20_180 },
  { what: 'stopped' as const, from: 20_300, to: 20_420 },
];

it.each(languages)(
  'is drawn on paper with every kind in %s: each path known, nothing beside the picture',
  (language) => {
    const picture = timelinePicture({ today: 21_000, entries, bands }, formatter(language, 'Europe/Warsaw'), 493);
    for (const { path } of picture.shapes) {
      expect(svgOperators(path)).not.toContain('NaN');
      for (const [, x] of svgOperators(path).matchAll(/(-?[\d.]+) -?[\d.]+ [ml]/g)) {
        expect(Number(x)).toBeGreaterThanOrEqual(-1);
        expect(Number(x)).toBeLessThanOrEqual(picture.width + 1);
      }
    }
    for (const { y } of picture.labels) expect(y).toBeLessThan(picture.height);
    expect(picture.labels.map(({ text }) => text)).toEqual(
      expect.arrayContaining(lanes.map((lane) => formatter(language, 'Europe/Warsaw').t(`timeline.lanes.${lane}`))),
    );
  },
);

it('counts every entry in what it says to whoever does not see it', () => {
  const { alt } = timelinePicture({ today: 21_000, entries, bands }, formatter('en', 'Europe/Warsaw'));
  const counts = [...alt.matchAll(/: (\d+)/g)].map(([, count]) => Number(count));
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(entries.length);
});

it('of a part leaves out the lanes with nothing on them, and of all shows every lane', () => {
  const f = formatter('en', 'Europe/Warsaw');
  const some = { today: 21_000, entries: entries.filter(({ lane }) => lane === 'money'), bands: bands.slice(0, 1) };
  const named = (isPart: boolean) => {
    const { labels, shapes } = timelinePicture(some, f, 493, isPart);
    for (const { path } of shapes) expect(svgOperators(path)).not.toContain('NaN');
    const names = lanes.map((lane) => f.t(`timeline.lanes.${lane}`));
    return labels.map(({ text }) => text).filter((text) => names.includes(text));
  };
  expect(named(true)).toEqual(['Requests, waiting', 'Invoices, payments']);
  expect(named(false)).toHaveLength(lanes.length);
});

it('has no glyph that paper cannot draw', () => {
  for (const kind of kinds) expect(svgOperators(`M10,10${glyphOf(kind, laneOf(kind)).path}`)).toContain('h');
});
