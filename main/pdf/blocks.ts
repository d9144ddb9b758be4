import type { Block } from '../../shared/reports/model.ts';
import { quote } from './entry.ts';
import { band, type Band, type Slab } from './page.ts';
import { mm, type Setting } from './style.ts';
import { Tag } from './tag.ts';
import { below, clinging, onPanel, withFirst, type TypeSetter, type Voice } from './type-setter.ts';

type Of<K extends Block['kind']> = Extract<Block, { kind: K }>;

/** The smaller blocks, each as bands. `width` is that of the page between its margins. */
export function layTitle(setter: TypeSetter, block: Of<'title'>, width: number, parent: Tag): Band[] {
  const { style } = setter;
  const box = { x: style.side, width };
  const title = setter.text(
    block.text,
    style.title,
    { tone: 'ink', strong: true },
    { ...box, tag: new Tag('H1', parent) },
  );
  const air: Slab = { height: 9 * mm * style.air * style.air, marks: [], glue: true };
  const under =
    block.under === undefined
      ? []
      : setter.text(block.under, style.under, { tone: 'quiet' }, { ...box, tag: new Tag('P', parent) });
  return [band([[air, ...clinging(title), ...below(under, 1 * mm)]], { tear: 'never', below: 8 * mm, keep: true })];
}

const voices: Readonly<Record<NonNullable<Of<'paragraph'>['voice']>, Voice>> = {
  lead: { tone: 'quiet' },
  body: { tone: 'ink' },
  quiet: { tone: 'quiet' },
  small: { tone: 'quiet' },
};

export function layParagraph(setter: TypeSetter, block: Of<'paragraph'>, width: number, parent: Tag): Band[] {
  const voice = block.voice ?? 'body';
  const setting = voice === 'small' ? setter.style.small : setter.style.body;
  const tag = new Tag('P', parent);
  const slabs = setter.text(block.text, setting, voices[voice], {
    x: setter.style.side,
    width: narrow(setter, width),
    tag,
  });
  const lead = voice === 'lead';
  const keep = lead || block.clings === true;
  // What begins something of its own stands nearer to it than to what went before.
  const above = block.clings && voice === 'body' ? 4 * mm : 0;
  return [band([slabs], { above, below: (lead ? 5 : 2.2) * mm, keep, tear: keep ? 'never' : 'freely', closes: [tag] })];
}

function narrow(setter: TypeSetter, width: number): number {
  return Math.min(width, setter.style.measure);
}

/** Items side by side with what marks them. */
export function layList(setter: TypeSetter, block: Of<'list'>, width: number, parent: Tag): Band[] {
  const list = new Tag('L', parent);
  const { style } = setter;
  const indent = (block.ordered ? 7 : 5) * mm;
  return block.items.map((item, i) => {
    const tag = new Tag('LI', list);
    const label = block.ordered ? `${i + 1}.` : '•';
    const bullet = setter.text(
      label,
      style.body,
      { tone: 'quiet' },
      { x: style.side, width: indent, tag: new Tag('Lbl', tag) },
    );
    const box = { x: style.side + indent, width: narrow(setter, width) - indent, tag: new Tag('LBody', tag) };
    const last = i === block.items.length - 1;
    return band([bullet, setter.text(item, style.body, { tone: 'ink' }, box)], {
      below: (last ? 2.2 : 0.8) * mm,
      closes: last ? [list] : [tag],
    });
  });
}

export function layQuote(setter: TypeSetter, block: Of<'quote'>, width: number, parent: Tag): Band[] {
  return [
    band([quote(setter, block.text, { x: setter.style.side, width: narrow(setter, width) }, parent)], {
      above: 1 * mm,
      below: 3 * mm,
    }),
  ];
}

/** What the reader must not miss: a bar at the left, and amber where something is late. */
export function layNotice(setter: TypeSetter, block: Of<'notice'>, width: number, parent: Tag): Band[] {
  const late = block.tone === 'late';
  const { style } = setter;
  const tag = new Tag('P', parent);
  const lines = setter.text(
    block.text,
    style.body,
    { tone: 'ink' },
    { x: style.side + 4 * mm, width: width - 8 * mm, tag },
  );
  const panel = {
    x: style.side,
    width,
    padding: 2.4 * mm,
    bar: { width: 2, tone: late ? ('late' as const) : ('quiet' as const) },
  };
  const slabs = onPanel(lines, { ...panel, tone: late ? 'wash' : 'shade' });
  return [band([slabs], { above: 1.5 * mm, below: 4 * mm, tear: 'unwilling', closes: [tag] })];
}

/** Hashes and the like. */
export function layCode(setter: TypeSetter, block: Of<'code'>, width: number, parent: Tag): Band[] {
  const { style } = setter;
  const label =
    block.label === undefined
      ? []
      : clinging(
          setter.text(
            block.label,
            style.label,
            { tone: 'quiet', strong: true },
            { x: style.side, width, tag: new Tag('P', parent) },
          ),
        );
  const tag = new Tag('Code', new Tag('P', parent));
  const inner = { x: style.side + 3 * mm, width: width - 6 * mm, tag, anywhere: !block.text.includes(' ') };
  const lines = setter.text(block.text, style.code, { tone: 'ink', mono: true }, inner);
  const panel = onPanel(lines, { x: style.side, width, padding: 1.6 * mm * style.air, tone: 'shade' });
  return [
    band([[...label, ...below(panel, label.length > 0 ? 0.8 * mm : 0)]], {
      above: 1 * mm,
      below: 3 * mm,
      tear: 'unwilling',
    }),
  ];
}

export function layRule(setter: TypeSetter, width: number): Band {
  return band([[{ height: 0.5, marks: [] }]], {
    above: 2 * mm,
    below: 3 * mm,
    rules: [{ at: 'top', x: setter.style.side, width, weight: 0.4, tone: 'rule' }],
  });
}

/** A day's rule, or that of the day repeated on a new page. */
export function layDay(setter: TypeSetter, text: string, width: number, tag: Tag | undefined): Band {
  const { style } = setter;
  const air: Slab = { height: 1 * mm, marks: [] };
  const lines = setter.text(
    text,
    style.label,
    { tone: 'quiet', strong: true },
    { x: style.side, width, ...(tag ? { tag } : {}) },
  );
  return band([[...lines, air]], {
    above: 2 * mm,
    below: tag ? 0 : 2.6 * mm,
    tear: 'never',
    keep: tag !== undefined,
    rules: [{ at: 'bottom', x: style.side, width, weight: 0.4, tone: 'rule' }],
    closes: tag ? [tag] : [],
  });
}

/** A heading with its bookmark and its place for links. */
export function layHeading(
  setter: TypeSetter,
  heading: { readonly text: string; readonly id?: string | undefined; readonly depth: number },
  setting: Setting,
  space: readonly [above: number, below: number],
  width: number,
  tag: Tag,
): Band {
  const slabs = setter.text(heading.text, setting, { tone: 'ink', strong: true }, { x: setter.style.side, width, tag });
  const place = heading.id === undefined ? [] : [{ kind: 'place', y: 0, id: heading.id } as const];
  const marked = withFirst(slabs, [{ kind: 'bookmark', y: 0, title: heading.text, depth: heading.depth }, ...place]);
  return band([marked], { above: space[0], below: space[1], tear: 'never', keep: true, closes: [tag] });
}
