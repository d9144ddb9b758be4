import type { Block, Runs, SheetBlock } from '../../shared/reports/model.ts';
import { band, stackHeight, type Band, type Mark, type Slab } from './page.ts';
import { frame, mm } from './style.ts';
import { Tag } from './tag.ts';
import { clinging, withFirst, type TypeSetter } from './type-setter.ts';

/** Paragraphs of a text that stays on one page where it can. */
const shortText = 16;

/** Room that the head of a sheet takes, with the heading that may stand above it. */
const headRoom = 66;

/**
 * To this share of its size a page is made smaller for the rest of a page, and no further: of a sheet of A4 whose letters are ten points high, they are
 * then more than five; its picture has the same dots, and can be enlarged.
 */
const leastShare = 0.65;

/** A page of an exhibit with its head, made smaller where a page of the record, or the rest of one, is too small for it. */
export function laySheet(setter: TypeSetter, block: SheetBlock, width: number, parent: Tag): Band {
  const { style } = setter;
  const scale = Math.min(1, width / block.width, (frame.bottom - frame.top - headRoom) / block.height);
  const figure = new Tag('Figure', parent, { alt: block.alt });
  const head = setter.text(
    block.head,
    style.label,
    { tone: 'quiet' },
    { x: style.side, width, tag: new Tag('P', parent) },
  );
  const marked = withFirst(clinging(head), [{ kind: 'place', y: 0, id: block.id }]);
  const above = 1.2 * mm;
  const scaled = (by: number): Band => {
    const size = { width: block.width * by, height: block.height * by };
    const picture: Slab = {
      height: size.height,
      above,
      marks: [
        { kind: 'picture', x: style.side, y: 0, ...size, picture: block.picture, cut: block.cut === true, tag: figure },
        ...frameMarks(setter, block.frames ?? [], size),
      ],
    };
    return band([[...marked, picture]], {
      above: 1 * mm,
      below: 6 * mm,
      tear: 'never',
      keep: block.clings === true,
      closes: [figure],
    });
  };
  const smaller = (height: number): Band | undefined => {
    const fitting = (height - stackHeight(marked) - above) / block.height;
    return fitting >= scale * leastShare ? scaled(Math.min(fitting, scale)) : undefined;
  };
  return { ...scaled(scale), smaller };
}

/** Points between a picture and the labels beside it. */
const beside = 3;

/**
 * Frames around the parts that are cited. The number of what cites each stands beside the picture, at its height: nothing of what is shown is covered,
 * and no two numbers stand upon each other.
 */
function frameMarks(setter: TypeSetter, frames: readonly Frame[], size: Size): readonly Mark[] {
  const { style } = setter;
  let free = 0;
  return frames
    .toSorted((a, b) => a.region.top - b.region.top)
    .flatMap(({ region, label }): readonly Mark[] => {
      const across = (share: number) => (share * size.width) / 1000;
      const down = (share: number) => (share * size.height) / 1000;
      const y = Math.max(free, down(region.top));
      free = y + style.label.leading;
      const [line] = setter.text(
        label,
        style.label,
        { tone: 'late', strong: true },
        { x: style.side + size.width + beside, width: size.width },
      );
      return [
        {
          kind: 'frame',
          x: style.side + across(region.left),
          y: down(region.top),
          width: across(region.width),
          height: down(region.height),
          tone: 'late',
        },
        ...(line?.marks ?? []).map((mark) => ({ ...mark, y: mark.y + y })),
      ];
    });
}

type Frame = NonNullable<SheetBlock['frames']>[number];

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Somebody else's text, a paragraph a band, with a rule beside it; on every further page its head says what it is and where it begins. */
export function* layDocument(
  setter: TypeSetter,
  block: Extract<Block, { kind: 'document' }>,
  width: number,
  parent: Tag,
): Generator<Band> {
  const { style } = setter;
  const again = repeatedHead(setter, block.again, width);
  const inner = { x: style.side + 4 * mm, width: width - 4 * mm };
  const quote = new Tag('BlockQuote', parent);
  const paragraphs = block.text.split('\n');
  for (const [i, text] of paragraphs.entries()) {
    const last = i === paragraphs.length - 1;
    const tag = new Tag('P', quote);
    const lines: Slab[] =
      text.trim() === ''
        ? [{ height: style.small.leading * 0.6, marks: [] }]
        : setter.text(text, style.small, { tone: 'ink' }, { ...inner, tag });
    const barred = lines.map((line) => ({
      ...line,
      marks: [
        { kind: 'fill' as const, x: style.side, y: 0, width: 1, height: line.height, tone: 'rule' as const },
        ...line.marks,
      ],
    }));
    // The beginning stays together with what heads it, and the end with what is before it; a short text is not torn at all.
    const keep = !last && (paragraphs.length <= shortText || i < 3 || i >= paragraphs.length - 4);
    yield band([barred], { repeat: again, keep, below: last ? 5 * mm : 0, closes: last ? [quote] : [tag] });
  }
}

function repeatedHead(setter: TypeSetter, text: Runs, width: number): Band {
  const { style } = setter;
  const lines = setter.text(text, style.label, { tone: 'quiet', strong: true }, { x: style.side, width });
  return band([lines], { below: 2 * mm, tear: 'never' });
}
