import type { Language } from './languages.ts';

/**
 * Whether a memo says nothing about what was done (row 32): it is empty of words, or every word of it is one that fits any work at all. One telling
 * word, name or number is enough to let it pass: the query is for "misc", "various stuff", "worked", and for nothing else.
 */
export function vagueMemo(text: string, language: Language): boolean {
  const memo = text.normalize('NFKC').toLocaleLowerCase(language === 'cy' ? 'en' : language);
  if (/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(memo)) return isVagueJapanese(memo);
  const words = memo.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const known = new Set([...(language === 'ja' ? [] : vagueWords[language]), ...vagueWords.en]);
  return words.every((word) => known.has(word));
}

/** Japanese does not part its words: vague ones and the particles between them are taken away, longest first, and nothing may be left. */
function isVagueJapanese(memo: string): boolean {
  const rest = vagueJapanese.reduce((left, word) => left.replaceAll(word, ' '), memo);
  return !/[\p{L}\p{N}]/u.test(rest.replaceAll(/[をはがのにとやもでし]/gu, ' '));
}

type Spaced = Exclude<Language, 'ja'>;

const vagueJapanese: readonly string[] = [
  'いろいろな',
  'いろいろ',
  '色々な',
  '色々',
  'しました',
  'やりました',
  '続けた',
  'しごと',
  '仕事',
  '作業',
  '雑務',
  '雑用',
  '業務',
  '対応',
  'その他',
  'など',
  '様々な',
  '様々',
  '諸々',
  'もろもろ',
  'こと',
  '続き',
  'した',
  'する',
  '全般',
  '一般',
  '一式',
].sort((a, b) => b.length - a.length);

const vagueWords: Readonly<Record<Spaced, readonly string[]>> = {
  en: words(`a all and as bit did do doing done etc everything for general get got i in it lots misc miscellaneous more my of on other
    some stuff task tasks the thing things this to usual various wip with work worked working works`),
  hu: words(`a az egy és meg munka munkák munkát dolgoztam dolgozás dolog dolgok dolgokat egyéb egyebek stb vegyes különféle különböző
    feladat feladatok feladatot csináltam csinálás mindenféle minden ez ezt az azt tovább folytatás szokásos általános valami ezt-azt`),
  cy: words(`a ac y yr gwaith gweithio gweithiais pethau peth amrywiol eraill arall ac ati tasg tasgau cyffredinol gwneud wedi bod yn
    rhywbeth popeth mwy o fel arfer`),
  ru: words(`и а в на по работа работы работу работал работала работали дело дела разное разные разная прочее другое др т д п всякое
    задача задачи задачу делал делала сделал сделала кое что то общее общие обычное обычные всё все остальное текущее текущие`),
  pl: words(`i a w na praca prace pracę pracowałem pracowałam pracować rzecz rzeczy różne różna inne inny itd itp zadanie zadania
    robota robiłem robiłam robić zrobiłem zrobiłam ogólne ogólnie coś to tamto sprawy sprawa rozmaite pozostałe wszystko dalsze zwykłe`),
};

function words(list: string): readonly string[] {
  return list.split(/\s+/u);
}
