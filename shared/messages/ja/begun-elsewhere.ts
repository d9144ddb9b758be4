import type { Translation } from '../translate.ts';

/** 別のコンピューターの下書きと、このコンピューターが固有のフォルダーを失う前の下書き。 */
export const begunElsewhere = {
  title: '別のところで書き始めたもの',
  lead: '別のコンピューターのもの、またはこのコンピューターが記録帳の外に持つ情報を失う前のものです。ここで続きを書いても、元の場所ではそのまま残ります。',
  goOn: 'ここで続ける',
  putAway: '今後表示しない',
  timer: 'タイマー',
  timerRuns: 'ここでタイマーが動いています。先に止めてください。',
} as const satisfies Translation<'ja'>['begunElsewhere'];
