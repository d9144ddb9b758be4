import { expect, test } from 'vitest';
import type { Language } from '../../shared/languages.ts';
import { vagueMemo } from '../../shared/vague-memo.ts';

const vague: Readonly<Record<Language, readonly string[]>> = {
  en: ['work', 'Misc.', 'various stuff', 'Did some work', 'tasks etc.', '…', 'WIP', 'the usual'],
  ja: ['作業', '仕事をした', 'いろいろ', '雑務など', 'その他の作業', '対応しました', 'misc'],
  hu: ['munka', 'Egyéb feladatok', 'dolgoztam', 'különféle dolgok', 'stb.', 'misc'],
  cy: ['gwaith', 'Pethau eraill', 'tasgau amrywiol', 'gweithio', 'misc'],
  ru: ['работа', 'Разное', 'разные дела', 'работал', 'прочее', 'и т. д.', 'misc'],
  pl: ['praca', 'Różne rzeczy', 'pracowałem', 'inne zadania', 'itd.', 'misc'],
};

const telling: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'Work on the header',
    'Fixed login',
    'Task 14',
    'General meeting',
    'Working copy of the flyer',
    'Emails to Anna',
    'SEO',
    'Invoice work',
  ],
  ja: [
    'ロゴの修正',
    'ヘッダーの作業',
    '打ち合わせ',
    '見積もりを作成した',
    '請求書対応',
    'サイト更新',
    '2ページ目の作業',
  ],
  hu: ['Fejléc javítása', 'A főoldal munkái', 'Hírlevél', 'egyeztetés Annával', 'Logó, 3. változat'],
  cy: ['Gwaith ar y pennawd', 'Cyfarfod', 'Trwsio’r ffurflen', 'E-byst at Gwen', 'Logo'],
  ru: ['Работа над шапкой сайта', 'Правки логотипа', 'созвон', 'Вёрстка', 'задача 14'],
  pl: ['Praca nad nagłówkiem', 'Poprawki logo', 'spotkanie', 'Zadanie 14', 'Newsletter'],
};

test.each(Object.entries(vague))('asks what was done: %s', (language, memos) => {
  expect(memos.filter((memo) => !vagueMemo(memo, language as Language))).toEqual([]); // a key of the table
});

test.each(Object.entries(telling))('lets pass what says anything at all: %s', (language, memos) => {
  expect(memos.filter((memo) => vagueMemo(memo, language as Language))).toEqual([]); // a key of the table
});
