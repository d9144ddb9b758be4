import type { Translation } from '../translate.ts';

/** What the record for a dispute says beyond its entries: the exhibits laid in, the waiting as one line, interest, a single incident. */
export const dispute = {
  laid: {
    title: '証拠資料',
    lead: '証拠資料を番号順に示します。PDFのページと画像は見たままに、メールとテキストは文面を載せています。ファイルそのものは1バイトも変えずに保存しており、SHA-256は一覧にあります。',
    heading: '{{number}} · {{name}}',
    page: 'ページ',
    pageOf: '{{pages}}ページ中{{page}}ページ目',
    cited: '挙げている記録：{{entries}}',
    toIndex: '一覧へ',
    smaller: '縮小して表示',
    first: '全{{count}}ページのうち最初の{{shown}}ページを載せています。残りはファイルにあります。',
    cut: '冒頭だけを載せています。続きはファイルにあります。',
    alt: '証拠資料{{number}}（{{name}}）の画像。',
    altPage: '証拠資料{{number}}（{{name}}）、{{pages}}ページ中{{page}}ページ目。',
    altText: '文面：{{text}}',
    why: {
      type: 'この種類のファイル（{{type}}）は紙面に載せられません。記録帳で見ることができ、SHA-256で照合できます。',
      'too-large':
        'このファイルは大きすぎるため、紙面に載せられません。記録帳で見ることができ、SHA-256で照合できます。',
      locked: 'このPDFはパスワードで保護されているため、ページを載せていません。',
      unreadable: 'このファイルは、名前が示す形式として読み取れなかったため、載せていません。',
      'by-choice': '記録者の選択により、ここには載せていません。',
    },
    mail: {
      from: '差出人',
      to: '宛先',
      cc: 'CC',
      date: '日時',
      subject: '件名',
      files: '添付',
      file: '{{name}}（{{type}}、{{bytes}}バイト）',
    },
  },
  orderRecorded: '記録した順。訂正は、訂正する記録の下に置く',
  filterSigns: '出来事と線引きは、次に関するものだけ：{{signs}}',
  leftOut: {
    signs_other: 'ほかの事柄に関する出来事と線引き {{count}}件',
    unrelated_other: 'この出来事と互いに挙げ合っていない記録 {{count}}件',
    corrections_other: '省いた記録への訂正 {{count}}件',
    exhibits_other: '証拠資料 {{count}}件の内容（{{exhibits}}。一覧には載せている）',
  },
  waiting: {
    title: '待った期間の全体',
    columns: { period: '途切れのない期間', open: 'その間の依頼', days: '日数' },
    twice:
      '依頼ごとの日数を足すと{{added}}になります。複数の依頼を同時に待っていた日も1日と数えると{{once}}で、重なりは{{twice}}です。',
  },
  interest: { title: '利息' },
  summary: { interest: '同日までの利息と定額補償' },
  asks: { title: '記録者が求めること' },
  one: {
    title: '出来事1件の記録',
    titleWith: '{{client}}との出来事1件の記録',
    keptTitle: '記録の方法と、証明できる範囲',
    kept: '記録は、記録した時点でこのコンピューターの時刻とともに封印され、その後は変更されません。訂正は、訂正する記録の下に載せています。改ざんの跡が分かる記録ですが、改ざんできないものではありません。記録者自身のコンピューターと時計に基づくもので、誰かが認定したものではありません。もとになった記録帳の行はこのPDFに添付してあり、「on-record verify」で確かめられます。',
  },
  qr: {
    title: 'この報告書の番号と照合値（カメラで読み取る用）。どこにもつながりません。',
    alt: 'QRコード。内容：{{text}}',
  },
} as const satisfies Translation<'ja'>['dispute'];
