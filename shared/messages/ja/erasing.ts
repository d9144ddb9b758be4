import type { Translation } from '../translate.ts';

/** 他のコンピューターの下書きについて、クライアントの消去のときに伝える言葉。 */
export const erasing = {
  elsewhere:
    'このクライアントについての下書きが、別のコンピューターのファイルにあります。それぞれのコンピューターは、次にこの記録帳を開いて消去を知ったときに、自分の下書きを消去します。それまでは、このフォルダーに残ります。',
  alsoElsewhere: 'そのコンピューターがもうない、または以前の名前のこのコンピューターなので、ここで今すぐ消去する',
} as const satisfies Translation<'ja'>['erasing'];
