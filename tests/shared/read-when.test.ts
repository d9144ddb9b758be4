import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatter } from '../../shared/format.ts';
import { Occurred, type Stamp } from '../../shared/journal/time.ts';
import { languages, type Language } from '../../shared/languages.ts';
import { readWhen } from '../../shared/typed-time/read-when.ts';
import { localAt } from '../../shared/zones.ts';

const zone = 'Europe/Warsaw';
/** Friday 27 November 2026, 10:05 in Warsaw. */
const now: Stamp = { at: '2026-11-27T09:05:12.000Z', zone, offset: 60 };
const at = (local: string) => `${local}[${zone}]`;
const today = (clock: string) => at(`2026-11-27T${clock}`);

const read = (text: string, language: Language) => {
  const answer = readWhen(text, language, now);
  return answer.is === 'read' ? answer.occurred : answer.is;
};

/** What is typed in each language, and what it means. */
const cases: Readonly<Record<Language, readonly (readonly [string, Occurred | 'unclear' | 'empty'])[]>> = {
  en: [
    ['', 'empty'],
    ['now', { on: today('10:05') }],
    ['Today', { on: '2026-11-27' }],
    ['yesterday', { on: '2026-11-26' }],
    ['the day before yesterday', { on: '2026-11-25' }],
    ['Tuesday', { on: '2026-11-24' }],
    ['last Tuesday', { on: '2026-11-24' }],
    ['last Friday', { on: '2026-11-20' }],
    ['Friday', { on: '2026-11-27' }],
    ['Tuesday last week', { on: '2026-11-17' }],
    ['last week', { from: '2026-11-16', to: '2026-11-22' }],
    ['last month', { on: '2026-10' }],
    ['21.11.2026', { on: '2026-11-21' }],
    ['21/11', { on: '2026-11-21' }],
    ['11/21', { on: '2026-11-21' }],
    ['3/11/26', { on: '2026-11-03' }],
    ['2026-11-21', { on: '2026-11-21' }],
    ['2026-11-21T09:30', { on: at('2026-11-21T09:30') }],
    ['21 November', { on: '2026-11-21' }],
    ['3rd December', { on: '2025-12-03' }],
    ['the 3rd of Nov 2026', { on: '2026-11-03' }],
    ['Nov 21', { on: '2026-11-21' }],
    ['November 21st, 2026', { on: '2026-11-21' }],
    ['Sat 21 November 2026', { on: '2026-11-21' }],
    ['Sunday 21 November 2026', 'unclear'],
    ['31 November', 'unclear'],
    ['between 31 November and 5 March', 'unclear'],
    ['0000-01-01', 'unclear'],
    ['2026-00', 'unclear'],
    ['0.2026', 'unclear'],
    ['November', { on: '2026-11' }],
    ['December', { on: '2025-12' }],
    ['November 2025', { on: '2025-11' }],
    ['11/2025', { on: '2025-11' }],
    ['2025', { on: '2025' }],
    ['at 9', { on: today('09:00') }],
    ['9pm', { on: today('21:00') }],
    ['yesterday at 9.30 p.m.', { on: at('2026-11-26T21:30') }],
    ['12am', { on: today('00:00') }],
    ['21:48', { on: today('21:48') }],
    ['noon', { on: today('12:00') }],
    ['around noon', { around: today('12:00') }],
    ['yesterday around noon', { around: at('2026-11-26T12:00') }],
    ['around noon yesterday', { around: at('2026-11-26T12:00') }],
    ['around 3pm on Tuesday', { around: at('2026-11-24T15:00') }],
    ['about 3', { around: today('03:00') }],
    ['before 3 March', { before: '2026-03-03' }],
    ['after Monday', { after: '2026-11-23' }],
    ['between 10 and 12', { between: [today('10:00'), today('12:00')] }],
    ['yesterday between 10 and 12', { between: [at('2026-11-26T10:00'), at('2026-11-26T12:00')] }],
    ['between 10 and 12:30 yesterday', { between: [at('2026-11-26T10:00'), at('2026-11-26T12:30')] }],
    ['between 3 and 5 November', { between: ['2026-11-03', '2026-11-05'] }],
    ['between Monday and Wednesday', { between: ['2026-11-23', '2026-11-25'] }],
    ['between March and April 2025', { between: ['2025-03', '2025-04'] }],
    ['between November and February 2026', { between: ['2025-11', '2026-02'] }],
    ['from Monday to Wednesday', { from: '2026-11-23', to: '2026-11-25' }],
    ['3 November – 5 November', { from: '2026-11-03', to: '2026-11-05' }],
    ['this morning', { between: [today('06:00'), today('12:00')] }],
    ['yesterday evening', { between: [at('2026-11-26T18:00'), at('2026-11-26T23:59')] }],
    ['last night', { between: [at('2026-11-26T18:00'), today('06:00')] }],
    ['an hour ago', { around: today('09:05') }],
    ['20 minutes ago', { around: today('09:45') }],
    ['two days ago', { on: '2026-11-25' }],
    ['10', 'unclear'],
    ['soon', 'unclear'],
    ['yesterday tomorrow', 'unclear'],
    ['32/13', 'unclear'],
    ['25:00', 'unclear'],
    ['when the client finally called back', 'unclear'],
  ],
  ja: [
    ['13月', 'unclear'],
    ['0日', 'unclear'],
    ['今日', { on: '2026-11-27' }],
    ['昨日', { on: '2026-11-26' }],
    ['おととい', { on: '2026-11-25' }],
    ['火曜日', { on: '2026-11-24' }],
    ['先週の火曜日', { on: '2026-11-17' }],
    ['先週', { from: '2026-11-16', to: '2026-11-22' }],
    ['先月', { on: '2026-10' }],
    ['去年', { on: '2025' }],
    ['2026年11月21日', { on: '2026-11-21' }],
    ['２０２６年１１月２１日（土）', { on: '2026-11-21' }],
    ['2026年11月21日(日)', 'unclear'],
    ['11月21日', { on: '2026-11-21' }],
    ['11/21', { on: '2026-11-21' }],
    ['2026/11/21', { on: '2026-11-21' }],
    ['12月', { on: '2025-12' }],
    ['2026年', { on: '2026' }],
    ['午後3時', { on: today('15:00') }],
    ['昨日の午後3時半', { on: at('2026-11-26T15:30') }],
    ['21時48分', { on: today('21:48') }],
    ['正午ごろ', { around: today('12:00') }],
    ['昨日の正午頃', { around: at('2026-11-26T12:00') }],
    ['昨日10時から12時の間', { between: [at('2026-11-26T10:00'), at('2026-11-26T12:00')] }],
    ['月曜日から水曜日まで', { from: '2026-11-23', to: '2026-11-25' }],
    ['昨日の朝', { between: [at('2026-11-26T06:00'), at('2026-11-26T12:00')] }],
    ['1時間前', { around: today('09:05') }],
    ['2日前', { on: '2026-11-25' }],
    ['3月3日より前', { before: '2026-03-03' }],
    ['月曜日以降', { after: '2026-11-23' }],
    ['そのうち', 'unclear'],
  ],
  hu: [
    ['ma', { on: '2026-11-27' }],
    ['tegnap', { on: '2026-11-26' }],
    ['tegnapelőtt', { on: '2026-11-25' }],
    ['kedden', { on: '2026-11-24' }],
    ['múlt kedden', { on: '2026-11-24' }],
    ['múlt héten', { from: '2026-11-16', to: '2026-11-22' }],
    ['múlt hónapban', { on: '2026-10' }],
    ['tavaly', { on: '2025' }],
    ['2026. november 21.', { on: '2026-11-21' }],
    ['november 21-én', { on: '2026-11-21' }],
    ['2026.11.21.', { on: '2026-11-21' }],
    ['11. 21.', { on: '2026-11-21' }],
    ['21.11.2026', { on: '2026-11-21' }],
    ['novemberben', { on: '2026-11' }],
    ['2025. november', { on: '2025-11' }],
    ['9-kor', { on: today('09:00') }],
    ['tegnap este 9-kor', { on: at('2026-11-26T21:00') }],
    ['tegnap 15 órakor', { on: at('2026-11-26T15:00') }],
    ['tegnap 15.30-kor', { on: at('2026-11-26T15:30') }],
    ['dél körül', { around: today('12:00') }],
    ['tegnap dél körül', { around: at('2026-11-26T12:00') }],
    ['tegnap 10 és 12 között', { between: [at('2026-11-26T10:00'), at('2026-11-26T12:00')] }],
    ['hétfőtől szerdáig', { from: '2026-11-23', to: '2026-11-25' }],
    ['tegnap délután', { between: [at('2026-11-26T12:00'), at('2026-11-26T18:00')] }],
    ['egy órája', { around: today('09:05') }],
    ['két napja', { on: '2026-11-25' }],
    ['2 nappal ezelőtt', { on: '2026-11-25' }],
    ['március 3. előtt', { before: '2026-03-03' }],
    ['hétfő után', { after: '2026-11-23' }],
    ['valamikor', 'unclear'],
  ],
  cy: [
    ['heddiw', { on: '2026-11-27' }],
    ['ddoe', { on: '2026-11-26' }],
    ['echdoe', { on: '2026-11-25' }],
    ['dydd Mawrth', { on: '2026-11-24' }],
    ['Mawrth', { on: '2026-03' }],
    ['dydd Mawrth diwethaf', { on: '2026-11-24' }],
    ['nos Fawrth', { between: [at('2026-11-24T18:00'), at('2026-11-24T23:59')] }],
    ['yr wythnos diwethaf', { from: '2026-11-16', to: '2026-11-22' }],
    ['mis diwethaf', { on: '2026-10' }],
    ['llynedd', { on: '2025' }],
    ['21 Tachwedd 2026', { on: '2026-11-21' }],
    ['21ain o Dachwedd', { on: '2026-11-21' }],
    ['21/11/2026', { on: '2026-11-21' }],
    ['ym mis Tachwedd', { on: '2026-11' }],
    ['9yh', { on: today('21:00') }],
    ['ddoe am 9', { on: at('2026-11-26T09:00') }],
    ['ddoe am 9.30 yr hwyr', { on: at('2026-11-26T21:30') }],
    ['tua chanol dydd', { around: today('12:00') }],
    ['ddoe tua chanol dydd', { around: at('2026-11-26T12:00') }],
    ['rhwng 10 a 12', { between: [today('10:00'), today('12:00')] }],
    ['bore ddoe', { between: [at('2026-11-26T06:00'), at('2026-11-26T12:00')] }],
    ['neithiwr', { between: [at('2026-11-26T18:00'), today('06:00')] }],
    ['awr yn ôl', { around: today('09:05') }],
    ['2 ddiwrnod yn ôl', { on: '2026-11-25' }],
    ['cyn 3 Mawrth', { before: '2026-03-03' }],
    ['ar ôl dydd Llun', { after: '2026-11-23' }],
    ['rywbryd', 'unclear'],
  ],
  ru: [
    ['сегодня', { on: '2026-11-27' }],
    ['Вчера', { on: '2026-11-26' }],
    ['позавчера', { on: '2026-11-25' }],
    ['во вторник', { on: '2026-11-24' }],
    ['в прошлый вторник', { on: '2026-11-24' }],
    ['в прошлую пятницу', { on: '2026-11-20' }],
    ['на прошлой неделе', { from: '2026-11-16', to: '2026-11-22' }],
    ['в прошлом месяце', { on: '2026-10' }],
    ['21.11.2026', { on: '2026-11-21' }],
    ['21 ноября', { on: '2026-11-21' }],
    ['21 ноября 2026 г.', { on: '2026-11-21' }],
    ['в ноябре', { on: '2026-11' }],
    ['в мае 2025 года', { on: '2025-05' }],
    ['3 мая', { on: '2026-05-03' }],
    ['вчера в 10', { on: at('2026-11-26T10:00') }],
    ['вчера в 9 вечера', { on: at('2026-11-26T21:00') }],
    ['в 2 часа дня', { on: today('14:00') }],
    ['около полудня', { around: today('12:00') }],
    ['вчера около полудня', { around: at('2026-11-26T12:00') }],
    ['вчера между 10 и 12', { between: [at('2026-11-26T10:00'), at('2026-11-26T12:00')] }],
    ['с понедельника по среду', { from: '2026-11-23', to: '2026-11-25' }],
    ['вчера утром', { between: [at('2026-11-26T06:00'), at('2026-11-26T12:00')] }],
    ['час назад', { around: today('09:05') }],
    ['2 дня назад', { on: '2026-11-25' }],
    ['3 часа назад', { around: today('07:05') }],
    ['до 3 марта', { before: '2026-03-03' }],
    ['после понедельника', { after: '2026-11-23' }],
    ['когда-нибудь', 'unclear'],
  ],
  pl: [
    ['dziś', { on: '2026-11-27' }],
    ['wczoraj', { on: '2026-11-26' }],
    ['przedwczoraj', { on: '2026-11-25' }],
    ['we wtorek', { on: '2026-11-24' }],
    ['w zeszły wtorek', { on: '2026-11-24' }],
    ['w srode', { on: '2026-11-25' }],
    ['w zeszłym tygodniu', { from: '2026-11-16', to: '2026-11-22' }],
    ['w zeszłym miesiącu', { on: '2026-10' }],
    ['21.11.2026', { on: '2026-11-21' }],
    ['21 listopada', { on: '2026-11-21' }],
    ['21 listopada 2026 r.', { on: '2026-11-21' }],
    ['w listopadzie', { on: '2026-11' }],
    ['w maju 2025 roku', { on: '2025-05' }],
    ['wczoraj o 10', { on: at('2026-11-26T10:00') }],
    ['wczoraj o 21.30', { on: at('2026-11-26T21:30') }],
    ['około południa', { around: today('12:00') }],
    ['wczoraj około południa', { around: at('2026-11-26T12:00') }],
    ['wczoraj po południu', { between: [at('2026-11-26T12:00'), at('2026-11-26T18:00')] }],
    ['wczoraj między 10 a 12', { between: [at('2026-11-26T10:00'), at('2026-11-26T12:00')] }],
    ['od poniedziałku do środy', { from: '2026-11-23', to: '2026-11-25' }],
    ['godzinę temu', { around: today('09:05') }],
    ['2 dni temu', { on: '2026-11-25' }],
    ['przed 3 marca', { before: '2026-03-03' }],
    ['po poniedziałku', { after: '2026-11-23' }],
    ['kiedyś', 'unclear'],
  ],
};

describe.each(languages)('a time typed in %s', (language) => {
  test.each(cases[language])('%s', (text, expected) => {
    expect(read(text, language)).toEqual(expected);
  });
});

test('figures that could be another day say so, and what lies ahead does', () => {
  expect(readWhen('3/11/2026', 'en', now)).toMatchObject({
    occurred: { on: '2026-11-03' },
    either: true,
    ahead: false,
  });
  expect(readWhen('21/11/2026', 'en', now)).toMatchObject({ either: false });
  expect(readWhen('3.11.2026', 'pl', now)).toMatchObject({ either: false });
  expect(readWhen('23:00', 'en', now)).toMatchObject({ ahead: true });
});

/** Moments as the composer and the parser make them, from the years a journal can speak of. */
const instant = fc.integer({ min: Date.UTC(1990, 0, 1), max: Date.UTC(2099, 11, 31) });
const moment = fc.tuple(instant, fc.constantFrom(4, 7, 10, 16)).map(([time, length]) => {
  const local = new Date(localAt(zone, time)).toISOString().slice(0, length);
  return length === 16 ? at(local) : local;
});
const ends = fc
  .tuple(moment, moment)
  .filter(([a, b]) => a.slice(0, 16) < b.slice(0, 16) && !b.startsWith(a.slice(0, 4).padEnd(4)));
const occurred = fc.oneof(
  moment.map((on): Occurred => ({ on })),
  moment.map((around): Occurred => ({ around })),
  moment.map((before): Occurred => ({ before })),
  moment.map((after): Occurred => ({ after })),
  ends.map(([from, to]): Occurred => ({ from, to })),
  ends.map((between): Occurred => ({ between })),
);

test.each(languages)('what the app writes in %s can be typed back', (language) => {
  const format = formatter(language, zone);
  fc.assert(
    fc.property(occurred, (one) => {
      expect(read(format.occurred(one, now), language)).toEqual(one);
    }),
    { numRuns: 400 },
  );
});

test.each(languages)('nothing typed in %s breaks the reader', (language) => {
  const words = fc.constantFrom(
    ...cases[language].flatMap(([text]) => text.split(' ')),
    '10',
    '–',
    '.',
    '12:',
    '31',
    '/',
    // Figures that are no date: no month is the 13th, and no day the 0th.
    ...['0', '00', '13', '29', '32', '59', '99', '0001', '2026', '10000', '24:00', '年', '月', '日', '時', '分'],
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(words).map((list) => list.join(' ')),
        fc.array(words).map((list) => list.join('')),
      ),
      (text) => {
        const answer = readWhen(text, language, now);
        if (answer.is !== 'read') return;
        expect(Occurred.safeParse(answer.occurred)).toMatchObject({ success: true }); // it could be sealed
        const format = formatter(language, zone);
        expect(format.occurred(answer.occurred, now)).not.toContain('NaN');
      },
    ),
  );
});
