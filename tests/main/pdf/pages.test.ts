import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pour } from '../../../main/pdf/flow.ts';
import { band, type Band, type Page, type Slab } from '../../../main/pdf/page.ts';

/** A line that can be recognised on its page. */
function line(id: string, rest: Partial<Slab> = {}): Slab {
  return { height: 10, marks: [{ kind: 'place', y: 0, id }], ...rest };
}

function lines(name: string, count: number): Slab[] {
  return Array.from({ length: count }, (_, i) =>
    line(`${name}${i + 1}`, { glue: count > 1 && (i === 0 || i === count - 2) }),
  );
}

const frame = { top: 0, bottom: 100 };

function poured(bands: readonly Band[]): string[][] {
  return [...pour(bands, frame)].map(placesOf);
}

function placesOf(page: Page): string[] {
  return page.placed.flatMap(({ marks }) => marks.flatMap((mark) => (mark.kind === 'place' ? [mark.id] : [])));
}

describe('what stays together on a page', () => {
  test('a head goes with what it heads', () => {
    const pages = poured([
      band([lines('a', 9)]),
      band([[line('head')]], { keep: true, tear: 'never' }),
      band([lines('b', 5)]),
    ]);
    expect(pages[0]).not.toContain('head');
    expect(pages[1]?.[0]).toBe('head');
  });

  test('no first line is left at the foot of a page and no last line at the head of the next', () => {
    expect(poured([band([lines('a', 9)]), band([lines('b', 5)])])[1]?.[0]).toBe('b1');
    expect(poured([band([lines('a', 6)]), band([lines('b', 5)])]).map((page) => page.length)).toEqual([9, 2]);
  });

  test('an entry moves to the next page whole', () => {
    const pages = poured([band([lines('a', 7)]), band([lines('b', 5)], { tear: 'unwilling' })]);
    expect(pages).toEqual([lines('a', 7), lines('b', 5)].map((slabs) => slabs.flatMap((slab) => placesOfSlab(slab))));
  });

  test('one longer than a page is torn, and shows its number again', () => {
    const again = [[line('number again')], []];
    const pages = poured([band([[line('number')], lines('b', 15)], { tear: 'unwilling', again })]);
    expect(pages).toHaveLength(2);
    expect(pages[1]?.slice(0, 2)).toEqual(['number again', 'b11']);
  });

  test('half a page is not left white for a long one', () => {
    const pages = poured([band([lines('a', 4)]), band([lines('b', 9)], { tear: 'unwilling' })]);
    expect(pages[0]).toContain('b1');
  });

  test('the head of a table is repeated, the first time not', () => {
    const head = band([[line('head')]], { keep: true, tear: 'never' });
    const repeat = band([[line('head again')]], { tear: 'never' });
    const rows = Array.from({ length: 14 }, (_, i) => band([[line(`row${i + 1}`)]], { tear: 'unwilling', repeat }));
    const pages = poured([head, ...rows]);
    expect(pages[0]?.slice(0, 2)).toEqual(['head', 'row1']);
    expect(pages[1]?.slice(0, 2)).toEqual(['head again', 'row10']);
  });

  test('a part that wants its own page gets it, without an empty one before it', () => {
    expect(poured([band([lines('a', 1)], { newPage: true }), band([lines('b', 1)], { newPage: true })])).toEqual([
      ['a1'],
      ['b1'],
    ]);
  });

  test('what only ends something begins no page of its own', () => {
    const full = band([lines('a', 10)], { below: 30 });
    expect(poured([full, band([[]])])).toHaveLength(1);
    expect(poured([full, band([[]]), band([lines('b', 1)], { newPage: true })])).toHaveLength(2);
  });

  test('a picture that nearly fits the rest of a page is set smaller there, with its heading; one that would be too small has the next page to itself', () => {
    const picture = (height: number): Band => ({
      ...band([[line('picture', { height })]], { above: 5, tear: 'never' }),
      smaller: (room) => (room >= height * 0.7 ? band([[line('smaller', { height: room })]], { above: 5 }) : undefined),
    });
    const after = (used: number) =>
      poured([band([lines('a', used)]), band([[line('heading')]], { keep: true, tear: 'never' }), picture(60)]);
    expect(after(2)).toEqual([['a1', 'a2', 'heading', 'picture']]);
    expect(after(4)).toEqual([['a1', 'a2', 'a3', 'a4', 'heading', 'smaller']]);
    expect(after(5)[1]).toEqual(['heading', 'picture']);
  });

  test('space above is dropped at the top of a page', () => {
    const [, second] = [...pour([band([lines('a', 8)]), band([lines('b', 3)], { above: 30 })], frame)];
    expect(second?.placed[0]?.y).toBe(0);
  });
});

function placesOfSlab(slab: Slab): string[] {
  return slab.marks.flatMap((mark) => (mark.kind === 'place' ? [mark.id] : []));
}

describe('any bands', () => {
  const slabs = fc.array(
    fc.record({ height: fc.integer({ min: 1, max: 60 }), glue: fc.boolean(), above: fc.integer({ min: 0, max: 8 }) }),
    { maxLength: 12 },
  );
  const bands = fc.array(
    fc.record({
      columns: fc.array(slabs, { minLength: 1, maxLength: 3 }),
      above: fc.integer({ min: 0, max: 20 }),
      below: fc.integer({ min: 0, max: 20 }),
      tear: fc.constantFrom('never', 'unwilling', 'freely'),
      keep: fc.boolean(),
      newPage: fc.boolean(),
    }),
    { maxLength: 20 },
  );

  test('lose nothing, keep their order and stay within their page', () => {
    fc.assert(
      fc.property(bands, (drawn) => {
        const named = drawn.map(({ columns, ...rest }, b) =>
          band(
            columns.map((column, c) =>
              column.map((slab, s) => ({ ...slab, marks: [{ kind: 'place', y: 0, id: `${b}.${c}.${s}` }] as const })),
            ),
            rest as Partial<Band>,
          ),
        );
        const pages = [...pour(named, frame)];
        const expected = named.flatMap(({ columns }) => columns.flat().flatMap(placesOfSlab));
        expect(pages.flatMap(placesOf).toSorted()).toEqual(expected.toSorted());
        for (const page of pages) {
          for (const { y, marks } of page.placed) {
            const [b = 0, c = 0, s = 0] = marks.flatMap((mark) =>
              mark.kind === 'place' ? mark.id.split('.').map(Number) : [],
            );
            const height = named[b]?.columns[c]?.[s]?.height ?? 0;
            expect(y).toBeGreaterThanOrEqual(0);
            expect(y + height).toBeLessThanOrEqual(100.5);
          }
        }
        const inOrder = pages.flatMap(placesOf).map((id) => Number(id.split('.')[0]));
        expect(inOrder).toEqual(inOrder.toSorted((a, b) => a - b));
      }),
    );
  });
});
