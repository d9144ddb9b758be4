import type { Translation } from '../translate.ts';

/** The bundle: what its README says, and how it is made and told in the window. */
export const bundle = {
  readme: {
    title: '{{title}} — {{number}}',
    what: 'このバンドルは、{{at}}にOn Record {{version}}で作成されました。報告書、そのもとになった記録帳、証拠資料が入っており、どちらの側も信用しない読み手がすべてを確かめられます。',
    filesTitle: '内容',
    report: '発行されたままの報告書',
    journal: '記録されたままの記録帳の各行（非開示の項目はダイジェスト値）',
    exhibits: '番号ごとの証拠資料（1バイトも違わず）',
    manifest: 'すべてのファイルの大きさとSHA-256、省いたもの、照合値',
    verifier: 'これらすべてを検証するページ',
    checkTitle: '確かめ方',
    page: 'verify.htmlをブラウザーで開き、このzipをドロップしてください。ネットワークは不要で、何も送信しません。争いのあるときは、別に入手したverify.htmlを使ってください。バンドルを変更できる人は、中のページも変更できるからです。',
    plain: 'このページを使わない場合：各ファイルのSHA-256を計算してください。manifest.jsonにある値と一致するはずです。',
    chain:
      '記録帳は、一般的な道具（bash、jq、sha256sum）で、コンピューターごとにたどれます。下のコマンドは、つながりが切れている所だけを表示します。最後の値はmanifest.jsonの値と一致するはずです。',
    fingerprint: '記録帳の照合値',
    ends: 'このバンドルへの変更は、この方法で見つかります。ただし、コンピューターの持ち主は記録帳全体を書き直すことができ、それに気づけるのは、別の人が以前から持っている照合値と比べたときだけです。この記録は、いかなる者の認定も受けていません。',
  },
  window: {
    choice: 'バンドルも作成',
    hint: 'PDFと同じ場所に、記録帳、そのままの証拠資料、どのブラウザーでも検証できるページをまとめたzipを作ります。',
    made: 'バンドルは同じ場所にあります：{{name}}（{{size}}）',
    dropTitle: 'このファイルはあの報告書ですか',
    drop: 'PDFをここにドロップするか、選んでください。ここで作成したすべての報告書の照合値と比べます。どこにも送信しません。',
    chooseFile: 'PDFを選ぶ…',
    isIt: 'はい。{{file}}は{{number}}（{{at}}に作成）です。1バイトも違いません。',
    unread: '「{{file}}」を読み込めませんでした。移動または削除された可能性があります。もう一度選んでください。',
    isNot: 'いいえ。{{file}}は、この一覧のどの報告書でもありません。変更されたか、別の所のものです。',
    tooLarge: '{{file}}は、報告書としては大きすぎます。',
    verifyHint: '報告書、バンドル、または写しやバックアップのフォルダー。',
    saveVerifier: '検証ページを保存…',
    saveVerifierHint:
      'このプログラムもネットワークも使わず、どのブラウザーでもバンドルと報告書を検証できる1つのファイルです。報告書と一緒に渡してください。',
    savedVerifier: 'ページを保存しました。',
    dropVerify: 'バンドルや報告書、記録帳の写しのフォルダーを、このページにドロップすることもできます。',
  },
} as const satisfies Translation<'ja'>['bundle'];
