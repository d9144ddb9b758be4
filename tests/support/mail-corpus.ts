/** One mail as it really comes, with what has to be read from it. */
export interface MailShape {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly subject?: string;
  readonly text?: RegExp;
  readonly from?: string;
  readonly when?: string;
  readonly attachments?: readonly string[];
  /** It is no mail, or too broken to be one: a problem, and nothing else. */
  readonly isRefused?: true;
}

const latin1 = (text: string) => Buffer.from(text, 'latin1');
const crlf = (text: string) => text.replaceAll('\n', '\r\n');

/** Bytes of a text in a single-byte or Japanese encoding, by turning the decoder around. */
export function encoded(text: string, encoding: string): Buffer {
  if (encoding === 'iso-2022-jp') return iso2022(text);
  const decoder = new TextDecoder(encoding);
  const table = new Map<string, readonly number[]>();
  const isDouble = /^(?:shift_jis|euc-jp|gbk|big5|euc-kr)$/u.test(encoding);
  for (let high = 0; high < 256; high++) {
    const single = decoder.decode(new Uint8Array([high]));
    if (single !== '\ufffd' && !table.has(single)) table.set(single, [high]);
    for (let low = 0x40; isDouble && high > 0x80 && low < 0xff; low++) {
      const pair = decoder.decode(new Uint8Array([high, low]));
      if ([...pair].length === 1 && !table.has(pair)) table.set(pair, [high, low]);
    }
  }
  return Buffer.from([...text].flatMap((one) => table.get(one) ?? [0x3f]));
}

function iso2022(text: string): Buffer {
  const parts: Buffer[] = [];
  let isWide = false;
  for (const one of text) {
    const pair = encoded(one, 'euc-jp');
    const wide = pair.length === 2;
    if (wide !== isWide) parts.push(latin1(wide ? '\u001b$B' : '\u001b(B'));
    parts.push(wide ? Buffer.from(pair.map((byte) => byte & 0x7f)) : pair);
    isWide = wide;
  }
  if (isWide) parts.push(latin1('\u001b(B'));
  return Buffer.concat(parts);
}

const head = (subject: string, more = '') =>
  `From: Client <client@shop.example>\nTo: Anna <anna@studio.example>\nSubject: ${subject}\nDate: Thu, 12 Nov 2026 21:48:03 +0100\nMessage-ID: <${subject.length}.${Buffer.from(subject).toString('hex').slice(0, 24)}@shop.example>\n${more}`;

function mail(subject: string, headers: string, body: string | Uint8Array): Uint8Array {
  const raw =
    typeof body === 'string' ? latin1(Buffer.from(body, 'utf8').toString('latin1').replaceAll('\n', '\r\n')) : body;
  return Buffer.concat([Buffer.from(crlf(`${head(subject, headers)}\n`), 'utf8'), raw]);
}

const word = (text: string, charset: string) => `=?${charset}?B?${encoded(text, charset).toString('base64')}?=`;

/** Thirty years of charsets: the subject as an encoded word, the text in eight bits, in base64 and in quoted-printable. */
const charsets: readonly (readonly [string, string])[] = [
  ['iso-2022-jp', 'これで全部ですか'],
  ['shift_jis', '請求書の件で'],
  ['euc-jp', '明日までに'],
  ['koi8-r', 'Это всё, что вы сделали?'],
  ['windows-1251', 'Оплата будет завтра'],
  ['iso-8859-5', 'Когда будет готово'],
  ['windows-1250', 'Zapłacę jutro, źdźbło'],
  ['iso-8859-2', 'Árvíztűrő tükörfúrógép'],
  ['windows-1252', 'Café “now” – €20'],
  ['iso-8859-1', 'Müßig, déjà vu'],
  ['iso-8859-15', 'Prix : 20 €'],
  ['iso-8859-14', 'Dŵr ac ŷd'],
  ['windows-1253', 'Καλημέρα'],
  ['windows-1254', 'İyi günler'],
  ['gbk', '你好，付款'],
  ['big5', '你好，明天'],
  ['euc-kr', '안녕하세요'],
];

function charsetShapes(): readonly MailShape[] {
  return charsets.flatMap(([charset, said], index): readonly MailShape[] => {
    const bytes = encoded(said, charset);
    const text = new RegExp(said.replaceAll(/[?.]/gu, '\\$&'), 'u');
    const type = (encoding: string) =>
      `MIME-Version: 1.0\nContent-Type: text/plain; charset=${charset}\nContent-Transfer-Encoding: ${encoding}\n`;
    const subject = word(said, charset);
    const quoted = [...bytes].map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');
    const encodings: readonly (readonly [string, Uint8Array])[] = [
      ['8bit', bytes],
      ['base64', Buffer.from(bytes.toString('base64'))],
      ['quoted-printable', Buffer.from(quoted)],
    ];
    const [encoding, body] = encodings[index % 3] ?? ['8bit', bytes];
    const plain = {
      name: `${charset} in ${encoding}`,
      bytes: mail(subject, type(encoding), body),
      subject: said,
      text,
    };
    const [other, otherBody] = encodings[(index + 1) % 3] ?? ['8bit', bytes];
    return [
      plain,
      { name: `${charset} in ${other}`, bytes: mail(subject, type(other), otherBody), subject: said, text },
    ];
  });
}

const multipart = (kind: string, parts: readonly string[], more = '') =>
  mail(
    'Parts',
    `MIME-Version: 1.0\nContent-Type: multipart/${kind}; boundary="b1"${more}\n`,
    `preamble\n${parts.map((part) => `--b1\n${part}\n`).join('')}--b1--\nepilogue\n`,
  );

const nested = (depth: number): string =>
  depth === 0
    ? 'Content-Type: text/plain\n\nthe bottom\n'
    : `Content-Type: multipart/mixed; boundary="n${depth}"\n\n--n${depth}\n${nested(depth - 1)}\n--n${depth}--\n`;

const forwarded = (depth: number): string =>
  depth === 0
    ? 'From: a@b.example\nSubject: the innermost\nDate: Thu, 12 Nov 2026 10:00:00 +0000\n\nfirst words\n'
    : `From: a@b.example\nSubject: forward ${depth}\nDate: Thu, 12 Nov 2026 10:00:00 +0000\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="f${depth}"\n\n--f${depth}\nContent-Type: text/plain\n\nsee below\n--f${depth}\nContent-Type: message/rfc822\n\n${forwarded(depth - 1)}\n--f${depth}--\n`;

/** Mails as programs, people and attackers write them. */
export function mailCorpus(): readonly MailShape[] {
  const pdf = Buffer.from('%PDF-1.4 made up').toString('base64');
  return [
    ...charsetShapes(),
    {
      name: 'plain ASCII without MIME',
      bytes: mail('Plain', '', 'Hello there\n'),
      text: /^Hello there$/u,
      from: 'client@shop.example',
      when: '2026-11-12T21:48[+01:00]',
    },
    { name: 'line ends of Unix', bytes: Buffer.from(`${head('Unix')}\nHello\nyou\n`), text: /^Hello\nyou$/u },
    {
      name: 'line ends of an old Mac',
      bytes: Buffer.from(`${head('Mac')}\nHello`.replaceAll('\n', '\r')),
      subject: 'Mac',
    },
    { name: 'UTF-8 in the headers, unencoded', bytes: mail('Zażółć gęślą', '', 'x'), subject: 'Zażółć gęślą' },
    {
      name: 'an encoded word cut in the middle of a letter',
      bytes: mail('=?utf-8?B?5pel5pys?= =?utf-8?B?6Kqe?=', '', 'x'),
      subject: '日本語',
    },
    { name: 'an encoded word of an unknown charset', bytes: mail('=?x-klingon?Q?nuqneH?=', '', 'x') },
    { name: 'a folded subject', bytes: mail('one\n two\n\tthree', '', 'x'), subject: 'one two three' },
    {
      name: 'no subject',
      bytes: Buffer.from(crlf('From: a@b.example\nDate: Thu, 12 Nov 2026 10:00:00 GMT\n\nhi\n')),
      text: /^hi$/u,
      when: '2026-11-12T10:00[UTC]',
    },
    {
      name: 'no date but the server’s',
      bytes: Buffer.from(
        crlf('Received: from x by y; Fri, 13 Nov 2026 08:15:00 +0900\nFrom: a@b.example\nSubject: s\n\nhi\n'),
      ),
      when: '2026-11-13T08:15[+09:00]',
    },
    { name: 'no date at all', bytes: Buffer.from(crlf('From: a@b.example\nSubject: s\n\nhi\n')), text: /^hi$/u },
    {
      name: 'a date in words nobody writes',
      bytes: Buffer.from(crlf('From: a@b.example\nSubject: s\nDate: yesterday\n\nhi\n')),
      text: /^hi$/u,
    },
    {
      name: 'a year of two digits and a zone by name',
      bytes: Buffer.from(crlf('From: a@b.example\nSubject: s\nDate: 12 Nov 99 21:48 EST\n\nhi\n')),
      when: '1999-11-12T21:48[-05:00]',
    },
    {
      name: 'a date with a comment and no seconds',
      bytes: Buffer.from(crlf('From: a@b.example\nSubject: s\nDate: Thu, 12 Nov 2026 21:48 +0000 (GMT)\n\nhi\n')),
      when: '2026-11-12T21:48[UTC]',
    },
    {
      name: 'a zone half an hour off',
      bytes: Buffer.from(crlf('From: a@b.example\nSubject: s\nDate: Thu, 12 Nov 2026 21:48:00 +0530\n\nhi\n')),
      when: '2026-11-12T21:48[+05:30]',
    },
    {
      name: 'a name with a comma and quotes',
      bytes: Buffer.from(crlf('From: "Doe, John \\"JD\\"" <JD@Shop.Example>\nSubject: s\n\nhi\n')),
      from: 'jd@shop.example',
    },
    {
      name: 'an address in a comment’s company',
      bytes: Buffer.from(crlf('From: jd@shop.example (John Doe)\nSubject: s\n\nhi\n')),
      from: 'jd@shop.example',
    },
    {
      name: 'a group of addresses',
      bytes: Buffer.from(crlf('From: a@b.example\nTo: Team: x@y.example, z@y.example;\nSubject: s\n\nhi\n')),
      from: 'a@b.example',
    },
    {
      name: 'an address of a Japanese domain',
      bytes: Buffer.from(crlf('From: a@例え.example\nSubject: s\n\nhi\n'), 'utf8'),
    },
    {
      name: 'broken headers: a line that is none',
      bytes: Buffer.from(crlf('From: a@b.example\nthis is no header\nSubject: s\n\nhi\n')),
      subject: 's',
    },
    {
      name: 'a header of 200 KB',
      bytes: Buffer.from(crlf(`From: a@b.example\nX-Long: ${'y'.repeat(200_000)}\nSubject: s\n\nhi\n`)),
      subject: 's',
    },
    {
      name: 'headers of 3 MB',
      bytes: Buffer.from(crlf(`From: a@b.example\n${`X: ${'y'.repeat(900)}\n`.repeat(3300)}Subject: s\n\nhi\n`)),
      isRefused: true,
    },
    {
      name: 'text and HTML',
      bytes: multipart('alternative', [
        'Content-Type: text/plain\n\nplain words',
        'Content-Type: text/html\n\n<p>html words</p>',
      ]),
      text: /^plain words$/u,
    },
    {
      name: 'HTML only, with a script',
      bytes: mail(
        'H',
        'MIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n',
        '<p>Hello <b>you</b></p><script>alert(1)</script><img src=x onerror=alert(1)>',
      ),
      text: /^Hello you$/u,
    },
    {
      name: 'an inline picture',
      bytes: multipart('related', [
        'Content-Type: text/html\n\n<img src="cid:a">',
        'Content-Type: image/png; name="logo.png"\nContent-ID: <a>\nContent-Transfer-Encoding: base64\n\niVBORw0KGgo=',
      ]),
      attachments: ['logo.png'],
    },
    {
      name: 'a PDF attached',
      bytes: multipart('mixed', [
        'Content-Type: text/plain\n\nsee attached',
        `Content-Type: application/pdf; name="invoice.pdf"\nContent-Disposition: attachment; filename="invoice.pdf"\nContent-Transfer-Encoding: base64\n\n${pdf}`,
      ]),
      attachments: ['invoice.pdf'],
      text: /see attached/u,
    },
    {
      name: 'a file name by RFC 2231',
      bytes: multipart('mixed', [
        `Content-Type: application/pdf\nContent-Disposition: attachment; filename*0*=utf-8''%E8%AB%8B; filename*1*=%E6%B1%82%2Epdf\nContent-Transfer-Encoding: base64\n\n${pdf}`,
      ]),
      attachments: ['請求.pdf'],
    },
    {
      name: 'a file name as an encoded word',
      bytes: multipart('mixed', [
        `Content-Type: application/pdf; name="=?iso-2022-jp?B?${encoded('見積', 'iso-2022-jp').toString('base64')}?="\nContent-Disposition: attachment\nContent-Transfer-Encoding: base64\n\n${pdf}`,
      ]),
      attachments: ['見積'],
    },
    {
      name: 'file names that climb',
      bytes: multipart('mixed', [
        `Content-Type: application/pdf\nContent-Disposition: attachment; filename="../../etc/passwd"\nContent-Transfer-Encoding: base64\n\n${pdf}`,
      ]),
      attachments: ['passwd'],
    },
    {
      name: 'a device’s file name',
      bytes: multipart('mixed', [
        `Content-Type: application/pdf\nContent-Disposition: attachment; filename="CON.pdf"\nContent-Transfer-Encoding: base64\n\n${pdf}`,
      ]),
      attachments: ['_CON.pdf'],
    },
    {
      name: 'a file name from right to left',
      bytes: multipart('mixed', [
        `Content-Type: application/octet-stream\nContent-Disposition: attachment; filename*=utf-8''invoice%E2%80%AEfdp.exe\nContent-Transfer-Encoding: base64\n\n${pdf}`,
      ]),
      attachments: ['invoicefdp.exe'],
    },
    {
      name: 'an attachment without a name',
      bytes: multipart('mixed', [
        `Content-Type: application/pdf\nContent-Disposition: attachment\nContent-Transfer-Encoding: base64\n\n${pdf}`,
      ]),
      attachments: ['1.pdf'],
    },
    {
      name: 'base64 that is none',
      bytes: multipart('mixed', [
        'Content-Type: application/pdf; name="x.pdf"\nContent-Disposition: attachment\nContent-Transfer-Encoding: base64\n\n!!!! ????',
      ]),
      attachments: ['x.pdf'],
    },
    {
      name: 'quoted-printable with bad escapes',
      bytes: mail(
        'Q',
        'MIME-Version: 1.0\nContent-Type: text/plain\nContent-Transfer-Encoding: quoted-printable\n',
        'a=ZZb=\n c=3D',
      ),
      text: /c=/u,
    },
    {
      name: 'a boundary that never ends',
      bytes: mail(
        'B',
        'MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=q\n',
        '--q\nContent-Type: text/plain\n\nopen end',
      ),
      text: /open end/u,
    },
    {
      name: 'a multipart without a boundary',
      bytes: mail('B', 'MIME-Version: 1.0\nContent-Type: multipart/mixed\n', 'just text'),
    },
    {
      name: 'a mail in a mail',
      bytes: mail(
        'F',
        'MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=m\n',
        `--m\nContent-Type: message/rfc822\nContent-Disposition: attachment; filename=inner.eml\n\n${forwarded(0)}\n--m--\n`,
      ),
      attachments: ['inner.eml'],
    },
    { name: 'five mails in one another', bytes: Buffer.from(crlf(forwarded(5))), text: /see below/u },
    {
      name: 'a calendar part',
      bytes: multipart('alternative', [
        'Content-Type: text/plain\n\nCome at ten',
        'Content-Type: text/calendar; method=REQUEST; name="invite.ics"\n\nBEGIN:VCALENDAR\nEND:VCALENDAR',
      ]),
      text: /Come at ten/u,
    },
    {
      name: 'an S/MIME signature',
      bytes: multipart(
        'signed',
        [
          'Content-Type: text/plain\n\nsigned words',
          `Content-Type: application/pkcs7-signature; name="smime.p7s"\nContent-Disposition: attachment; filename="smime.p7s"\nContent-Transfer-Encoding: base64\n\n${pdf}`,
        ],
        '; protocol="application/pkcs7-signature"',
      ),
      text: /signed words/u,
      attachments: ['smime.p7s'],
    },
    {
      name: 'an S/MIME envelope',
      bytes: mail(
        'E',
        'MIME-Version: 1.0\nContent-Type: application/pkcs7-mime; smime-type=enveloped-data; name="smime.p7m"\nContent-Transfer-Encoding: base64\nContent-Disposition: attachment; filename="smime.p7m"\n',
        pdf,
      ),
      attachments: ['smime.p7m'],
    },
    {
      name: 'PGP in line',
      bytes: mail('P', '', '-----BEGIN PGP MESSAGE-----\n\nhQEMA\n-----END PGP MESSAGE-----\n'),
      text: /BEGIN PGP/u,
    },
    {
      name: 'format=flowed',
      bytes: mail('Fl', 'MIME-Version: 1.0\nContent-Type: text/plain; format=flowed\n', 'one \ntwo\n'),
      text: /one ?\n?two/u,
    },
    {
      name: 'a bounce',
      bytes: multipart(
        'report',
        ['Content-Type: text/plain\n\nUndeliverable', 'Content-Type: message/delivery-status\n\nStatus: 5.1.1'],
        '; report-type=delivery-status',
      ),
      text: /Undeliverable/u,
    },
    {
      name: 'a wrong charset label',
      bytes: mail('W', 'MIME-Version: 1.0\nContent-Type: text/plain; charset=us-ascii\n', 'zażółć'),
      text: /za/u,
    },
    {
      name: 'a charset nobody knows',
      bytes: mail('W', 'MIME-Version: 1.0\nContent-Type: text/plain; charset=klingon-1\n', 'words'),
      text: /words/u,
    },
    { name: 'zeros and control characters', bytes: mail('Z', '', Buffer.from('a\0b\u0007c\u001bd')), text: /abcd/u },
    { name: 'nothing under the headers', bytes: mail('Nothing', '', ''), subject: 'Nothing' },
    {
      name: 'sixty parts in one another',
      bytes: Buffer.from(crlf(`${head('Deep')}MIME-Version: 1.0\n${nested(60)}`)),
      text: /the bottom/u,
    },
    {
      name: 'ten thousand parts in one another',
      bytes: Buffer.from(crlf(`${head('Deeper')}MIME-Version: 1.0\n${deep(10_000)}`)),
      isRefused: true,
    },
    {
      name: 'ten thousand parts beside one another',
      bytes: multipart(
        'mixed',
        Array.from(
          { length: 10_000 },
          (_, index) => `Content-Type: text/plain; name="${index}.txt"\nContent-Disposition: attachment\n\n${index}`,
        ),
      ),
      subject: 'Parts',
    },
    {
      name: '30 MB attached',
      bytes: multipart('mixed', [
        'Content-Type: text/plain\n\nbig',
        `Content-Type: application/zip; name="big.zip"\nContent-Disposition: attachment\nContent-Transfer-Encoding: base64\n\n${Buffer.alloc(
          30 * 1024 * 1024,
          7,
        )
          .toString('base64')
          .replaceAll(/(.{76})/gu, '$1\n')}`,
      ]),
      attachments: ['big.zip'],
    },
    { name: 'a text of 200 KB', bytes: mail('Long', '', 'ж'.repeat(100_000)), subject: 'Long' },
    { name: 'no mail at all', bytes: Buffer.from('just some words\nand more\n'), isRefused: true },
    {
      name: 'random bytes',
      bytes: Buffer.from(Array.from({ length: 5000 }, (_, index) => (index * 7919 + (index >> 3)) & 0xff)),
      isRefused: true,
    },
  ];
}

/** Parts in one another, made without recursion. */
function deep(depth: number): string {
  let text = 'Content-Type: text/plain\n\nthe bottom\n';
  const open: string[] = [];
  for (let at = depth; at > 0; at--) open.push(`Content-Type: multipart/mixed; boundary="n${at}"\n\n--n${at}\n`);
  text = open.join('') + text;
  return text;
}
