import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages, type Language } from '../../shared/languages.ts';
import { languageOfText } from '../../shared/language-of-text.ts';
import { abuseSigns, criticism, signCatalogue } from '../../shared/signs.ts';
import { isOutside, suggestSigns, type OwnHours } from '../../shared/suggest-signs.ts';
import { signWords } from '../../shared/sign-words/words.ts';

const office: OwnHours = { working: [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '17:30' }], zone: 'Europe/Dublin' };
const signsIn = (text: string, language: Language, hours = office) =>
  suggestSigns(text, language, undefined, hours).map(({ sign }) => sign);

describe('signs suggested while writing', () => {
  test.each<[Language, string, string]>([
    ['en', 'No answer to my mail of Monday.', 'no-answer'],
    ['en', 'He called me an idiot in front of his crew.', 'personal-attack'],
    ['en', 'She wants to approve every post.', 'approval-of-trifles'],
    ['pl', 'Pani Grażyna nie odpisała na mój mail.', 'no-answer'],
    ['pl', 'Chciała rabatu na plakaty.', 'haggling'],
    ['ru', 'Директор накричал на меня по телефону.', 'outsized-reaction'],
    ['ru', 'Они до сих пор не заплатили.', 'late-payment'],
    ['hu', 'Nem válaszolt a hétfői levelemre.', 'no-answer'],
    ['hu', 'A szerződést nem írta alá.', 'refuses-to-sign'],
    ['cy', 'Ni atebodd fy e-bost ddydd Llun.', 'no-answer'],
    ['cy', 'Gwrthododd lofnodi’r cytundeb.', 'refuses-to-sign'],
    ['ja', '電話で怒鳴られた。', 'outsized-reaction'],
    ['ja', '書影のお願いに返事がない。', 'no-answer'],
    ['en', 'The invoice was paid twelve days late.', 'late-payment'],
    ['en', 'He said another agency would do it for half.', 'price-comparison'],
    ['en', 'They want the newsletter too, at the same price.', 'scope-creep'],
    ['en', 'They still refuse to sign the contract.', 'refuses-to-sign'],
    ['pl', 'Powiedział, że inna agencja zrobi to za połowę.', 'price-comparison'],
    ['pl', 'W poniedziałek zatwierdziła, w środę się wycofała.', 'reversed-approval'],
    ['pl', 'Nadal odmawiają podpisania umowy.', 'refuses-to-sign'],
    ['ru', 'Счёт оплачен на двенадцать дней позже срока.', 'late-payment'],
    ['ru', 'В понедельник утвердила, в среду передумала.', 'reversed-approval'],
    ['ru', 'По-прежнему отказываются подписывать договор.', 'refuses-to-sign'],
    ['hu', 'Azt mondta, sosem egyeztünk meg a videó díjáról.', 'denies-agreement'],
    ['hu', 'Nyilvános egycsillagos értékelést írt a nevemmel.', 'public-attack'],
    ['hu', 'Továbbra sem hajlandók aláírni a szerződést.', 'refuses-to-sign'],
    ['cy', 'Dywedodd na chytunon ni erioed ar ffi am y fideo.', 'denies-agreement'],
    ['cy', 'Maen nhw’n dal i wrthod llofnodi’r contract.', 'refuses-to-sign'],
    ['ja', '請求書は期日から十二日遅れて支払われた。', 'late-payment'],
    ['ja', 'チームの前で私を素人呼ばわりした。', 'personal-attack'],
    ['ja', '契約書への署名をまだ拒んでいる。', 'refuses-to-sign'],
  ])('%s: %s', (language, text, sign) => {
    expect(signsIn(text, language)).toContain(sign);
  });

  test.each<[Language, string]>([
    ['en', 'He did not like the second page and asked for changes.'],
    ['pl', 'Pani Grażynie nie podoba się druga strona, prosi o poprawki.'],
    ['ru', 'Заказчику не понравилась вторая страница.'],
    ['hu', 'A második oldal nem tetszett neki.'],
    ['cy', 'Nid oedd yn hoffi’r ail dudalen, beirniadodd y lliwiau.'],
    ['ja', '2ページ目が気に入らないとのご指摘を受けた。'],
  ])('criticism has its own word and is never taken for abuse: %s', (language, text) => {
    const signs = signsIn(text, language);
    expect(signs).toContain(criticism);
    expect(signs.filter((sign) => (abuseSigns as readonly string[]).includes(sign))).toEqual([]);
  });

  test.each<[Language, string]>([
    ['en', 'We met on Tuesday and agreed on the plan for March. Thank you, she wrote.'],
    ['en', 'My reply went out two days late; I had been ill.'],
    ['pl', 'We wtorek uzgodniłyśmy plan na marzec. Podziękowała.'],
    ['ru', 'Во вторник мы согласовали план на март. Она поблагодарила.'],
    ['hu', 'Kedden megbeszéltük a márciusi tervet. Megköszönte.'],
    ['cy', 'Cytunon ni ddydd Mawrth ar y cynllun ar gyfer mis Mawrth. Diolchodd.'],
    ['ja', '火曜に3月の計画を決めた。お礼を言われた。'],
  ])('nothing is suggested where nothing is wrong: %s', (language, text) => {
    expect(signsIn(text, language)).toEqual([]);
  });

  test('by the clock only where somebody got in touch, at a known minute, outside the hours', () => {
    const by = (text: string, on: string) => suggestSigns(text, 'en', { on }, office).map(({ because }) => because);
    expect(by('Declan rang about the programme.', '2026-09-12T23:40')).toEqual(['clock']);
    expect(by('Declan rang about the programme.', '2026-09-14T10:00')).toEqual([]);
    expect(by('Declan rang about the programme.', '2026-09-12')).toEqual([]);
    expect(by('The programme has sixteen pages.', '2026-09-12T23:40')).toEqual([]);
  });

  test('counts the hours in the user’s zone, and past midnight', () => {
    expect(isOutside({ on: '2026-11-16T17:10[Asia/Tokyo]' }, office)).toBe(true);
    expect(isOutside({ on: '2026-11-16T19:10[Asia/Tokyo]' }, office)).toBe(false);
    const night: OwnHours = { working: [{ days: [5], from: '22:00', to: '02:00' }], zone: 'Europe/Dublin' };
    expect(isOutside({ on: '2026-11-14T01:30' }, night)).toBe(false);
    expect(isOutside({ on: '2026-11-14T02:00' }, night)).toBe(true);
  });

  test('names the words of the text that led to it, and never more than three signs', () => {
    const [first] = suggestSigns('There was No Answer at all.', 'en', undefined, office);
    expect(first).toEqual({ sign: 'no-answer', because: 'words', words: ['No Answer'] });
    const all = Object.values(signWords.en.signs).map((phrases) => phrases[0] ?? '');
    expect(suggestSigns(all.join('. '), 'en', undefined, office)).toHaveLength(3);
  });

  test('answers anything typed, with signs of the catalogue and words of the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.constantFrom(...languages), (text, language) => {
        for (const { sign, words } of suggestSigns(text, language, undefined, office)) {
          expect([...signCatalogue, criticism]).toContain(sign);
          expect(words.every((word) => text.includes(word))).toBe(true);
        }
      }),
    );
  });

  test.each(languages)('speaks of every sign it knows, and knows only signs of the catalogue: %s', (language) => {
    const known = Object.keys(signWords[language].signs);
    expect(known.toSorted()).toEqual(Object.keys(signWords.en.signs).toSorted());
  });
});

test.each<[Language, string]>([
  ['en', 'He rang at night and was not content.'],
  ['pl', 'Pani Grażyna zadzwoniła i nie była zadowolona.'],
  ['hu', 'Este felhívott, és nem volt elégedett.'],
  ['cy', 'Ffoniodd y cleient ac nid oedd yn fodlon.'],
  ['ru', 'Он позвонил ночью.'],
  ['ja', '夜に電話があった。'],
])('a text is read in the language it is written in: %s', (language, text) => {
  expect(languageOfText(text, language === 'en' ? 'ja' : 'en')).toBe(language);
});
