import { join } from 'node:path';
import type { Language } from '../../shared/languages.ts';
import { Face } from './face.ts';
import type { KitFont } from './fontkit.ts';
import type { Kit } from './kit.ts';

/** The bundled families (assets/fonts, all OFL-1.1), whole files so that no character is lost to somebody else's subset. */
const files = {
  sans: { regular: 'NotoSans-Regular.ttf', strong: 'NotoSans-SemiBold.ttf' },
  symbols: { regular: 'NotoSansSymbols-Regular.ttf' },
  jp: { regular: 'NotoSansJP-Regular.ttf', strong: 'NotoSansJP-SemiBold.ttf' },
  sc: { regular: 'NotoSansSC-Regular.ttf' },
  // Large and rarely wanted: compressed, and opened for nothing but what is East Asian.
  kr: { regular: 'NotoSansKR-Regular.ttf.br' },
  hebrew: { regular: 'NotoSansHebrew-Regular.ttf', strong: 'NotoSansHebrew-SemiBold.ttf' },
  // Noto's Arabic fonts draw dots as glyphs of their own, which read as nothing; it only fills the gaps of this one.
  arabic: { regular: 'IBMPlexSansArabic-Regular.ttf', strong: 'IBMPlexSansArabic-SemiBold.ttf' },
  arabicMore: { regular: 'NotoSansArabic-Regular.ttf' },
  marks: { regular: 'NotoSansSymbols2-Regular.ttf' },
  emoji: { regular: 'NotoEmoji-Regular.ttf' },
  mono: { regular: 'NotoSansMono-Regular.ttf' },
} as const satisfies Record<string, { regular: string; strong?: string }>;

export type Family = keyof typeof files;
export type EastAsian = 'jp' | 'sc' | 'kr';

/** Which of the strong and the fixed-width cuts is wanted. */
export interface Cut {
  readonly strong: boolean;
  readonly mono: boolean;
}

/** Tried in this order, before and after the East Asian families. */
const before: readonly Family[] = ['sans', 'symbols'];
const after: readonly Family[] = ['hebrew', 'arabic', 'arabicMore', 'marks', 'emoji'];

const eastAsianOrder: Readonly<Record<EastAsian, readonly EastAsian[]>> = {
  jp: ['jp', 'sc', 'kr'],
  sc: ['sc', 'jp', 'kr'],
  kr: ['kr', 'jp', 'sc'],
};

/** Han, kana, Hangul, and the punctuation and full-width forms that go with them. */
const eastAsian =
  /[\u1100-\u11ff\u2e80-\u303f\u3040-\u318f\u31a0-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\u{20000}-\u{3ffff}]/u;
const han = /[\u3400-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}]/u;

export function isEastAsian(char: string): boolean {
  return eastAsian.test(char);
}

/** Knows which bundled font has which character. Fonts are opened when first needed. */
export class Fonts {
  readonly #kit: Kit;
  readonly #folder: string;
  readonly #lead: EastAsian;
  readonly #opened = new Map<string, KitFont>();
  readonly #faces = new Map<string, Face>();
  readonly #found = new Map<string, Family | undefined>();

  constructor(kit: Kit, folder: string, language: Language) {
    this.#kit = kit;
    this.#folder = folder;
    // None of the six languages is Chinese or Korean: Han stands in its Japanese form unless the text itself says otherwise.
    this.#lead = leads[language] ?? 'jp';
  }

  face(family: Family, strong: boolean): Face {
    const file: { readonly regular: string; readonly strong?: string } = files[family];
    const name = (strong && file.strong) || file.regular;
    const thicken = strong && !file.strong;
    const key = thicken ? `${name}+` : name;
    let face = this.#faces.get(key);
    if (!face) {
      face = new Face(this.#open(name), thicken);
      this.#faces.set(key, face);
    }
    return face;
  }

  /** Each file is opened once, for itself and for what is thickened of it. */
  #open(name: string): KitFont {
    const opened = this.#opened.get(name) ?? this.#kit.openFont(join(this.#folder, name));
    this.#opened.set(name, opened);
    return opened;
  }

  /** The family that has this character, or undefined if none does. `lead` is set where East Asian forms come first. */
  familyOf(code: number, mono: boolean, lead: EastAsian | undefined): Family | undefined {
    const key = `${code}${mono ? 'm' : ''}${lead ?? ''}`;
    if (this.#found.has(key)) return this.#found.get(key);
    const order = eastAsianOrder[lead ?? this.#lead];
    const families: readonly Family[] = lead ? [...order, ...before, ...after] : [...before, ...order, ...after];
    const family = (mono ? (['mono', ...families] as const) : families).find(
      (one) => (one !== 'kr' || isEastAsian(String.fromCodePoint(code))) && this.face(one, false).has(code),
    );
    this.#found.set(key, family);
    return family;
  }

  /**
   * The East Asian family a paragraph is set in, so that its Han characters share one hand: kana make it Japanese, Hangul Korean, and
   * Han alone goes to the first family that has all of it.
   */
  leadOf(text: string): EastAsian {
    if (/[\u3040-\u30ff]/.test(text)) return 'jp';
    if (/[\u1100-\u11ff\uac00-\ud7ff]/.test(text)) return 'kr';
    const chars = [...text].filter((char) => han.test(char));
    const complete = (family: EastAsian): boolean =>
      chars.every((char) => this.face(family, false).has(char.codePointAt(0) ?? 0));
    return eastAsianOrder[this.#lead].find(complete) ?? this.#lead;
  }
}

const leads: Partial<Record<Language, EastAsian>> = { ja: 'jp' };
