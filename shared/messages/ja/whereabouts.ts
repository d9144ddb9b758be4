import type { Translation } from '../translate.ts';

/** 取引にかかわるものがどこにあるか。画面で記し、引継書に載せる。 */
export const whereabouts = {
  sorts: {
    delivery: '納品物',
    account: 'アカウント',
    'working-files': '作業ファイル',
    passwords: 'パスワード',
    repository: 'リポジトリ',
    backup: 'バックアップ',
    other: 'その他',
  },
  title: 'どこに何があるか',
  lead: '納品物、アカウント、そのほか後で必要になるもの（作業ファイル、パスワードの保管先、リポジトリ、バックアップ）の場所です。ここに記したとおりに報告書に載ります。',
  none: '場所を示すものは、まだ記録されていません。',
  add: '場所を追加…',
  say: '場所を記す…',
  change: '変更…',
  unsaid: 'まだ記されていません',
  of: '場所：{{name}}',
  whereHint: 'ウェブのアドレス、フォルダー、誰かの保管庫など。パスワードは書かないでください。',
  onlyMine: '自分の控え用にだけ載せる',
  file: '納品したファイル',
  fileHint: '証拠資料として保存されます。SHA-256が引継書に載り、ファイルをお持ちの方が同じものだと確かめられます。',
  noFile: 'なし',
  addFile: 'ファイルを選ぶ…',
  more: '場所・ファイルを補う…',
  reason: '場所またはファイルを補った。',
  paper: {
    summary: 'もの・その場所',
    what: 'もの',
    where: '場所',
    inFile: '当方の控え：{{exhibit}}',
  },
  cover: {
    for: '宛先',
    by: '作成者',
    engagement: '取引期間',
    contents: 'この報告書の内容',
  },
} as const satisfies Translation<'ja'>['whereabouts'];
