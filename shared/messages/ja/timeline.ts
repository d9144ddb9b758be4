import type { Translation } from '../translate.ts';

/** タイムライン: クライアントのログを一枚の絵で。 */
export const timeline = {
  shown: '記録の表示方法',
  list: '一覧',
  picture: 'タイムライン',
  keys: 'プラスとマイナスで拡大・縮小、矢印キーで移動、Home で全体、End で最新を表示します。',
  zoomIn: '拡大',
  zoomOut: '縮小',
  whole: '全体を表示',
  waiting: '待ち',
  stopped: '作業停止中',
  today: '今日',
  around: 'その頃',
  before: 'それより前',
  after: 'それより後',
  more: '新しい順に {{shown}} 件を載せています。ほかは拡大すると見られます。',
  none: 'この期間の記録はありません。',
  inView_other: '表示中の記録 {{count}} 件',
  cluster_other: '{{count}} 件の記録',
  alt: 'この文書のタイムライン。{{counts}}。',
  laneCount: '{{lane}} {{entries}}件',
  onPaper:
    '印の一つ一つがこの文書の記録です。枠の中の数字は、近くに重なった記録の件数です。縦の線は作成した日を示します。',
  lanes: {
    happened: '出来事',
    requests: '依頼・待ち',
    work: '作業・納品',
    money: '請求・入金',
    decisions: '判断・状態',
  },
} as const satisfies Translation<'ja'>['timeline'];
