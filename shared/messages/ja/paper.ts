import { fields } from './paper/fields.ts';
import { handover } from './paper/handover.ts';
import { kept } from './paper/kept.ts';
import { record } from './paper/record.ts';
import { values } from './paper/values.ts';
import type { Translation } from '../translate.ts';

export const paper = {
  running: {
    record: '経過記録 {{number}} · {{client}} · {{entries}}',
    handover: '引継書 {{number}} · {{client}}',
    checklist: 'アカウント確認表 {{number}} · {{client}}',
    entriesRange: '記録{{from}}〜{{to}}',
    entries_other: '記録{{count}}件',
    zone: '時刻：{{zone}}（{{offset}}）',
    copyClient: 'クライアント用',
    copyMediator: '仲裁者用',
    copyFile: '自分の控え',
    made: '{{at}}（{{offset}}）On Record {{version}} で作成 · 照合値 {{fingerprint}}',
    sample: '見本',
    pageOf: '{{page}} / {{pages}} ページ',
    continued: '続き',
    missingGlyphs: '字形がないため文字コードで印刷した文字',
  },
  record,
  fields,
  values,
  kept,
  handover,
} as const satisfies Translation<'ja'>['paper'];
