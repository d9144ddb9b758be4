import type { Translation } from '../translate.ts';

export const when = {
  label: '起きた日時',
  placeholder: 'たった今',
  hint: '話すとおりに入力できます：「昨日の正午ごろ」「先週の火曜日」「11月21日」',
  understood: '解釈：{{when}}',
  unclear: 'まだ読み取れません。「昨日」「11月21日」「10時から12時の間」などと入力してください。',
  either: '月と日が逆の可能性があります。ご確認ください。',
  ahead: 'これから先の日時です。',
  choose: 'または選択',
  cannot: '読み取れる日時を入力してください。たった今のことなら空のままで構いません。',
} as const satisfies Translation<'ja'>['when'];
