import type { EntryBlock, LayoutWords } from '../../shared/reports/model.ts';
import { band, type Band, type Slab } from './page.ts';
import { baseline, mm, type Setting } from './style.ts';
import { Tag } from './tag.ts';
import { sideBySide } from './side-by-side.ts';
import { below, clinging, onPanel, withFirst, type TextBox, type TypeSetter } from './type-setter.ts';

/** Column widths: number, margin, and the gap after each; the story takes the rest. */
const numberWidth = 11 * mm;
const marginWidth = 33 * mm;
const gap = 5 * mm;
/** How far a number reaches into the page's own margin rather than be parted: `100000`, `k7-1234`. */
const hanging = 7 * mm;

/** Longer margins than this many lines may be cut between pages. */
const gluedMargin = 12;

/** One entry: the margin carries the proof, the measure carries the story. */
export function layEntry(
  setter: TypeSetter,
  entry: EntryBlock,
  width: number,
  words: LayoutWords,
  parent: Tag,
  day: Band | undefined,
): Band {
  const { style } = setter;
  const sect = new Tag('Sect', parent);
  const marginTag = new Tag('P', sect);
  const marginX = style.side + numberWidth + gap;
  const numberBox: TextBox = { x: style.side - hanging, width: numberWidth + hanging, align: 'end' };
  const marginBox: TextBox = { x: marginX, width: marginWidth };
  const bodyX = marginX + marginWidth + gap;
  const body = { x: bodyX, width: style.side + width - bodyX };
  const number = (tag?: Tag): Slab[] =>
    setter.text(
      apart(entry.number),
      style.body,
      { tone: 'ink', strong: true },
      { ...numberBox, ...(tag ? { tag } : {}) },
    );
  const continued = setter.text(words.continued, style.margin, { tone: 'quiet' }, marginBox);
  // The first lines of the three columns stand on one baseline.
  const drop = (setting: Setting): Slab => ({
    height: baseline(style.body) - baseline(setting),
    marks: [],
    glue: true,
  });
  return band(
    [
      withFirst(number(marginTag), [{ kind: 'place', y: 0, id: entry.id }]),
      [drop(style.when), ...margin(setter, entry, { ...marginBox, tag: marginTag })],
      [drop(style.label), ...story(setter, entry, body, sect)],
    ],
    {
      above: 2.1 * mm,
      below: 2.1 * mm,
      tear: 'unwilling',
      again: [number(), [drop(style.margin), ...continued], []],
      ...(day ? { repeat: day } : {}),
      closes: [sect],
    },
  );
}

/** Texts of one paragraph that stand beside or beneath each other are read one after the other: as words of their own (ISO 32000-1, 14.8.2.5). */
function apart(text: string): string {
  return `${text} `;
}

function margin(setter: TypeSetter, entry: EntryBlock, box: TextBox): Slab[] {
  const { style } = setter;
  const lines = setter.text(apart(entry.when), style.when, { tone: 'ink', strong: true }, box);
  for (const { text, late } of entry.margin)
    lines.push(...setter.text(apart(text), style.margin, { tone: late ? 'late' : 'quiet' }, box));
  const glue = lines.length <= gluedMargin;
  return lines.map((slab, i) => ({ ...slab, glue: glue && i < lines.length - 1 }));
}

function story(setter: TypeSetter, entry: EntryBlock, box: TextBox, sect: Tag): Slab[] {
  const { style } = setter;
  const paragraph = (): TextBox => ({
    ...box,
    tag: new Tag('P', sect, entry.struck === undefined ? {} : { struck: true }),
  });
  const voice = { tone: entry.struck === undefined ? 'ink' : 'quiet', struck: entry.struck !== undefined } as const;
  const slabs = clinging(
    setter.text(entry.head, style.label, { tone: 'quiet', strong: true }, { ...box, tag: new Tag('P', sect) }),
  );
  if (entry.struck !== undefined) slabs.push(...clinging(struckNotice(setter, entry.struck, box, sect)));
  if (entry.text !== undefined) slabs.push(...setter.text(entry.text, style.body, voice, paragraph()));
  if (entry.words !== undefined) slabs.push(...below(quote(setter, entry.words, box, sect, voice.struck), 1.4 * mm));
  const details = entry.details.map((detail) => {
    const tag = new Tag('P', sect);
    const spans = [
      ...setter.spans(`${detail.label}\u2002`, { tone: 'quiet', strong: true }, tag),
      ...setter.spans(detail.value, { tone: 'ink' }, tag),
    ];
    return setter.slabs(spans, style.refs, { ...box, tag });
  });
  if (entry.refs !== undefined)
    details.push(setter.text(entry.refs, style.refs, { tone: 'ink' }, { ...box, tag: new Tag('P', sect) }));
  for (const row of sideBySide(details, box)) slabs.push(...below(row, 1 * mm));
  for (const addendum of entry.addenda) slabs.push(...below(correction(setter, addendum, box, sect), 2 * mm));
  return slabs;
}

/** Words that are somebody else's, never in the teller's voice. */
export function quote(setter: TypeSetter, text: string, box: TextBox, parent: Tag, struck = false): Slab[] {
  const tag = new Tag('P', new Tag('BlockQuote', parent, struck ? { struck } : {}));
  const inner = { x: box.x + 3 * mm + 1.2, width: box.width - 3 * mm - 1.2, tag };
  const lines = setter.text(text, setter.style.body, { tone: struck ? 'quiet' : 'ink', struck }, inner);
  return onPanel(lines, { x: box.x, width: box.width, padding: 0, bar: { width: 1.2, tone: 'ink' } });
}

function struckNotice(setter: TypeSetter, text: string, box: TextBox, sect: Tag): Slab[] {
  return setter.text(text, setter.style.small, { tone: 'late', strong: true }, { ...box, tag: new Tag('P', sect) });
}

function correction(setter: TypeSetter, addendum: EntryBlock['addenda'][number], box: TextBox, sect: Tag): Slab[] {
  const tag = new Tag('P', sect);
  const inner = { x: box.x + 3 * mm, width: box.width - 6 * mm, tag };
  const spans = [
    ...setter.spans(addendum.head, { tone: 'ink' }, tag),
    ...setter.spans('\n', { tone: 'ink' }, tag),
    ...setter.spans(addendum.text, { tone: 'ink' }, tag),
  ];
  const lines = setter.slabs(spans, setter.style.correction, inner);
  const panel = onPanel(lines, { x: box.x, width: box.width, padding: 2 * mm, tone: 'shade' });
  return withFirst(panel, [{ kind: 'place', y: 0, id: addendum.id }]);
}
