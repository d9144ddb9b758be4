import type { Translation } from '../translate.ts';

export const proof = {
  title: '外部の証明',
  lead: '照合値は、これまでのすべての記録を代表します。外部の誰かがそれを持っていれば、後からの変更を示せます。送る、コードを印刷する、タイムスタンプを受けるなどしてください。戻ってきたものは、ここに外部の証明として保管します。メールやファイルは作り出せるため、タイムスタンプより弱い証明です。',
  client: 'どの記録帳か',
  qr: '照合値のQRコード',
  copy: 'テキストとしてコピー',
  saveFile: 'ファイルとして保存…',
  saveRequest: 'タイムスタンプの要求…',
  bring: '戻ってきたメール・ファイル・タイムスタンプを取り込む…',
  subject: '記録の照合値 {{day}}',
  mailText:
    'このメッセージを保管してください。{{stamp}}の時点で私の記録がこの状態だったことを示すもので、内容は含まれていません。争いになった場合、送り返していただくことがあります。',
  fileText:
    'On Recordの記録帳の照合値（{{stamp}}）。このファイルを保管してください。その時点の記録帳の状態を示すもので、内容は含まれていません。',
  save: '他の人に渡すために保存',
  choose: 'メール・ファイル・タイムスタンプを選択',
  saved: '保存しました：{{name}}',
  added: '外部の証明として保管しました。',
  none: '照合値を持つ人は、外部にまだいません。全{{total}}件がこのコンピューターだけを頼りにしています。',
  reach:
    '{{day}}以降、記録{{number}}までを外部の誰かが知っています。全{{total}}件のうち{{covered}}件がこれで裏付けられ、残り{{alone}}件はこのコンピューターだけが頼りです。',
  list: '戻ってきた証明',
  form: {
    mail: 'メール（弱い）',
    file: 'ファイル（弱い）',
    rfc3161: 'タイムスタンプ（RFC 3161）',
    other: 'その他',
  },
  upTo: '記録{{number}}まで',
  by: '{{name}}による',
  issuedBy: '発行元：{{name}}',
  unfit: '今の記録帳と合いません。その後に変更されたか、別の記録帳のものです。',
  noFingerprint: 'この記録帳の照合値は含まれていません。',
  broken: 'このタイムスタンプは成り立ちません：{{faults}}。',
  trustNote:
    '発行機関を信頼できるかどうかは、あなたと読み手が判断してください。証明書を照らし合わせてください：{{certificate}}',
  faults: {
    'not-granted': '発行機関が認めていません',
    'no-certificate': '発行機関の証明書がないか、別のものです',
    'content-changed': '内容が変更されています',
    'signature-bad': '署名が正しくありません',
    'algorithm-unknown': 'ここでは扱えない方式です',
    'not-for-time-stamping': '証明書がタイムスタンプ用ではありません',
    'certificate-out-of-time': 'その時点で証明書が有効ではありませんでした',
  },
} as const satisfies Translation<'ja'>['proof'];
