import type { ReportKind } from '../../shared/reports/issued.ts';
import type { Report } from '../../shared/reports/model.ts';

/** One millimetre in points. */
export const mm = 72 / 25.4;

/** A4 in points (ISO 216). */
export const paper = { width: 595.28, height: 841.89 } as const;

/** What a mark is drawn in. `quiet` is the second voice (4.5:1 on white and on `shade`); `late`, `good` always stand beside a word. */
export type Tone = 'ink' | 'quiet' | 'accent' | 'late' | 'good' | 'pale' | 'rule' | 'hair' | 'shade' | 'wash' | 'paper';

/** sRGB, as the output intent says. The values are those of the drawn look. */
export const tones: Readonly<Record<Tone, string>> = {
  ink: '#161513',
  quiet: '#55524c',
  accent: '#1c5d58',
  late: '#8c4a12',
  good: '#3c6330',
  pale: '#e4e0d6',
  rule: '#c9c5ba',
  hair: '#d9d5ca',
  shade: '#f4f2ec',
  wash: '#f7ecdf',
  paper: '#ffffff',
};

/** A size with its leading, both in points. */
export interface Setting {
  readonly size: number;
  readonly leading: number;
}

/** Every size on the page, in points: one reading size, one for margins and labels, and a few for heads. */
export interface Style {
  /** What is kept of the usual white between things. */
  readonly air: number;
  readonly side: number;
  readonly running: Setting;
  readonly title: Setting;
  readonly under: Setting;
  readonly part: Setting;
  readonly heading: Setting;
  readonly body: Setting;
  readonly label: Setting;
  readonly margin: Setting;
  readonly when: Setting;
  readonly correction: Setting;
  readonly refs: Setting;
  readonly small: Setting;
  readonly cell: Setting;
  readonly cellUnder: Setting;
  readonly code: Setting;
  /** The widest a paragraph outside the chronology grows: about 66 characters. */
  readonly measure: number;
}

/** A report's style, once for all that sets it. */
export function styleOf({ kind, language, close }: Pick<Report, 'kind' | 'language' | 'close'>): Style {
  const style = styleFor(kind, language);
  return close ? closer(style, language === 'ja' ? 0.85 : 0.89) : style;
}

/** What is to stand on one page: less white and smaller heads. What is read is hardly smaller: no reader should notice but by the count of pages. */
function closer(style: Style, tight: number): Style {
  const leading = ({ size, leading: usual }: Setting): Setting => ({
    size,
    leading: Math.round(usual * tight * 100) / 100,
  });
  const set = (size: number, ratio: number): Setting => ({ size, leading: size * ratio });
  return {
    ...style,
    air: 0.3,
    title: set(15, 1.25),
    under: set(9, 1.35),
    part: set(11, 1.3),
    heading: set(9.4, 1.35),
    body: leading({ ...style.body, size: Math.min(style.body.size, 9) }),
    label: leading(style.label),
    margin: leading(style.margin),
    when: leading(style.when),
    correction: leading(style.correction),
    refs: leading(style.refs),
    small: leading({ ...style.small, size: 7.6 }),
    cell: leading({ ...style.cell, size: 8.2 }),
    cellUnder: leading(style.cellUnder),
    code: set(7.4, 1.45),
    measure: 174 * mm,
  };
}

/** The record is set a little smaller and wider than what goes to a client. Japanese wants more air between its lines than Latin. */
function styleFor(kind: ReportKind, language: string): Style {
  const record = kind === 'record';
  const reading = language === 'ja' ? 1.68 : record ? 1.5 : 1.55;
  const set = (size: number, ratio: number): Setting => ({ size, leading: Math.round(size * ratio * 100) / 100 });
  const body = record ? 9.2 : 9.4;
  return {
    air: 1,
    side: (record ? 18 : 20) * mm,
    running: set(7.2, 1.5),
    title: set(19, 1.3),
    under: set(10, 1.5),
    part: set(record ? 13 : 12, 1.35),
    heading: set(record ? 10.6 : 10.4, 1.4),
    body: set(body, reading),
    label: set(7.6, 1.5),
    margin: set(7.6, 1.45),
    when: set(8.6, 1.5),
    correction: set(8.2, language === 'ja' ? 1.62 : 1.5),
    refs: set(7.8, 1.5),
    small: set(7.8, 1.5),
    cell: set(8.4, 1.5),
    cellUnder: set(7.4, 1.45),
    code: set(8, 1.6),
    measure: (record ? 130 : 150) * mm,
  };
}

/** The rectangle that running head and foot leave for the text, in points from the top. */
export const frame = {
  top: 16 * mm + 10.8 + 2 * mm + 6 * mm,
  bottom: paper.height - 14 * mm - 10.8 - 2 * mm - 4 * mm,
} as const;

/** Where Noto Sans' ascender and descender stand, in ems: the half-leading of every line is counted from them, whatever font it needs. */
const ascender = 1.069;
const descender = 0.293;

/** How far below the top of its line a baseline stands. */
export function baseline({ size, leading }: Setting): number {
  return (leading - (ascender + descender) * size) / 2 + ascender * size;
}
