import type { Translation } from '../translate.ts';

export const history = {
  title: '記録帳そのものの履歴',
  lead: '復元、新しいコンピューター、パスフレーズ、ここにはもうないクライアント。これらも記録です。',
  events: {
    restored: 'バックアップ {{from}} から復元',
    'new-computer': '新しいコンピューターが書き込みを開始',
    'rolled-back': 'フォルダーが、このコンピューターが残した状態より古い状態に戻っていたため、新しいファイルで続行',
    protected: 'ここからパスフレーズで保護',
    'passphrase-changed': 'パスフレーズを変更',
    unprotected: 'パスフレーズによる保護を解除',
    'client-erased': 'クライアントを消去',
    'client-lost': 'クライアントのフォルダーが失われたことを記録',
  },
  made: '{{when}}作成',
  entry: '記録{{entry}}',
} as const satisfies Translation<'ja'>['history'];
