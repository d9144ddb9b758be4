import type { Translation } from '../translate.ts';

export const tone = {
  title_other: '疑い深い読み手が引っかかりそうなところ：{{count}}か所',
  lead: '平明に書くほど、書いたことの重みは増します。引用は、言われたとおりに残します。',
  kinds: {
    absolute: '「いつも」や「決して」は、一つの反例で崩れます。何回か、いつかを書いてください。',
    insult: '代わりに、何をされ、何を言われたかを書いてください。先方の言葉の引用ならかまいません。',
    'mind-reading': '人の意図や気持ちは、誰にも見えません。何をしたかを書いてください。',
    capitals: '大文字だけの文は、叫んでいるように読まれます。',
    exclamation: '感嘆符は一つで足ります。句点のほうが強く伝わります。',
  },
  instead: '代わりに：{{words}}',
  take: '「{{words}}」を「{{instead}}」に替える',
  takeAll: '候補をすべて採用',
} as const satisfies Translation<'ja'>['tone'];
