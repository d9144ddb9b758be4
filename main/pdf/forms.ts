import type { Block } from '../../shared/reports/model.ts';
import { band, type Band, type Slab } from './page.ts';
import { mm, type Setting } from './style.ts';
import { Tag } from './tag.ts';
import type { TypeSetter } from './type-setter.ts';

type Of<K extends Block['kind']> = Extract<Block, { kind: K }>;

/** Labels on the left, their values beside them. No row stands alone at the foot or the top of a page. */
export function layFacts(setter: TypeSetter, block: Of<'facts'>, width: number, parent: Tag): Band[] {
  const list = new Tag('L', parent);
  const { style } = setter;
  const labelWidth = (style.air < 1 ? 24 : 38) * mm;
  const valueX = style.side + labelWidth + 4 * mm;
  return block.rows.map(({ label, value }, i) => {
    const tag = new Tag('LI', list);
    const left = setter.text(
      label,
      sameLine(style.label, style.body),
      { tone: 'quiet' },
      { x: style.side, width: labelWidth, tag: new Tag('Lbl', tag) },
    );
    const box = { x: valueX, width: style.side + width - valueX, tag: new Tag('LBody', tag) };
    const last = i === block.rows.length - 1;
    return band([left, setter.text(value, style.body, { tone: 'ink' }, box)], {
      below: (last ? 3 : 0.9) * mm,
      keep: block.clings === true || (block.rows.length > 2 && (i === 0 || i === block.rows.length - 2)),
      tear: 'unwilling',
      closes: last ? [list] : [tag],
    });
  });
}

/** A smaller size on the leading of another, so that both share baselines. */
function sameLine({ size }: Setting, { leading }: Setting): Setting {
  return { size, leading };
}

/** Lines to write on, at most two to a row, each with its label beneath. */
export function laySign(setter: TypeSetter, block: Of<'sign'>, width: number, parent: Tag): Band[] {
  const { style } = setter;
  const gap = 12 * mm;
  const half = (width - gap) / 2;
  return block.lines.map((labels, i) => {
    const columns = labels.map((label, column): Slab[] => {
      const x = style.side + (column % 2) * (half + gap);
      const rule: Slab = {
        height: 1.5 * mm,
        glue: true,
        marks: [{ kind: 'rule', x, y: 0, width: half, weight: 0.5, tone: 'ink' }],
      };
      const text = setter.text(label, style.label, { tone: 'quiet' }, { x, width: half, tag: new Tag('P', parent) });
      return [{ height: 12 * mm, marks: [], glue: true }, rule, ...text];
    });
    const last = i === block.lines.length - 1;
    return band(columns, { tear: 'never', keep: !last, below: last ? 3 * mm : 0 });
  });
}

/** A box to tick by hand or ticked already, drawn; it reads as ☐ or ☒. */
export function layTick(setter: TypeSetter, block: Of<'tick'>, width: number, parent: Tag): Band[] {
  const { style } = setter;
  const list = new Tag('L', parent);
  const item = new Tag('LI', list);
  const indent = 6 * mm;
  const text = setter.text(
    block.text,
    style.body,
    { tone: 'ink' },
    { x: style.side + indent, width: Math.min(width, style.measure) - indent, tag: new Tag('LBody', item) },
  );
  const size = style.body.size * 0.92;
  const sign = setter.words.drawn(block.done ? 0x2612 : 0x2610, (size / style.body.size) * 1000);
  const piece = {
    x: 0,
    width: size,
    size: style.body.size,
    part: sign,
    span: { text: block.done ? '☒' : '☐', tone: 'ink' as const, tag: new Tag('Lbl', item) },
  };
  const box: Slab = {
    height: style.body.leading,
    marks: [{ kind: 'tick', x: style.side, y: (style.body.leading - size) / 2, size, done: block.done, text: piece }],
  };
  const keep = block.clings === true;
  return [band([[box], text], { above: 0.4 * mm, below: 1.6 * mm, keep, tear: 'unwilling', closes: [list] })];
}
