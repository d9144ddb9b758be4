import type { Translation } from '../translate.ts';
import { masculine } from './counted.ts';

/** Worded so that a date or month needs no mutation: “oddeutu” and a dash, never “tua” or “i”. */
export const time = {
  dayAndTime: '{{day}} {{time}}',
  period: '{{from}} – {{to}}',
  months: '{{from}} – {{to}}',
  around: 'oddeutu {{moment}}',
  aroundNoon: 'tua chanol dydd',
  aroundMidnight: 'tua chanol nos',
  before: 'cyn {{moment}}',
  after: 'ar ôl {{moment}}',
  fromTo: '{{from}} – {{to}}',
  between: 'rywbryd yn y cyfnod {{from}} – {{to}}',
  afterEntry: 'ar ôl cofnod {{entry}}',
  atOnce: 'ar unwaith',
  sameDay: 'yr un diwrnod',
  withinThatTime: 'o fewn yr amser hwnnw',
  inAdvance: 'ymlaen llaw',
  fromMemory: '{{delay}}, o’r cof',
  ...masculine('afterMinutes', '{{count}} munud wedyn'),
  ...masculine('afterHours', '{{count}} awr wedyn'),
  ...masculine('afterDays', '{{count}} diwrnod wedyn'),
  ...masculine('atLeastMinutes', 'o leiaf {{count}} munud wedyn'),
  ...masculine('atLeastHours', 'o leiaf {{count}} awr wedyn'),
  ...masculine('atLeastDays', 'o leiaf {{count}} diwrnod wedyn'),
  ...masculine('atMostMinutes', '{{count}} munud wedyn ar y mwyaf'),
  ...masculine('atMostHours', '{{count}} awr wedyn ar y mwyaf'),
  ...masculine('atMostDays', '{{count}} diwrnod wedyn ar y mwyaf'),
  length: '{{hours}} awr {{minutes}} mun',
  lengthHours: '{{hours}} awr',
  lengthMinutes: '{{minutes}} mun',
} as const satisfies Translation<'cy'>['time'];
