// node tests/tools/make-sample-attachments.mjs: draws the pictures and sets the PDFs among the sample's attachments. The mails and lists beside them
// are plain text and written by hand. What it makes is committed: the sample's exhibits are the same bytes for everyone. It needs Chromium; its
// place can be given as CHROMIUM.
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { pathToFileURL } from 'node:url';
import PDFDocument from 'pdfkit';
import { chromium } from 'playwright-core';
import { root } from './project.mjs';

const attachments = join(root, 'assets/sample/attachments');
const fonts = {
  plain: join(root, 'assets/fonts/NotoSans-Regular.ttf'),
  strong: join(root, 'assets/fonts/NotoSans-SemiBold.ttf'),
};

await drawWindows({
  chat: 'marlow-chat-2026-08-14.png',
  review: 'marlow-review-2026-11-17.png',
  editor: 'mlyn-post-2026-10-05.png',
});
await setPdf('marlow-invoice-2026-032.pdf', 'Invoice 2026-032', new Date('2026-09-30T15:42:00Z'), invoice);
await setPdf(
  'marlow-agreement-2026-02-24.pdf',
  'Agreement: social media and website care 2026',
  new Date('2026-02-24T15:20:00Z'),
  agreement,
);

/** @param {Record<string, string>} windows the element and the file of each */
async function drawWindows(windows) {
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 900, height: 1400 }, deviceScaleFactor: 1.5 });
    await page.goto(pathToFileURL(join(root, 'tests/tools/make-sample-attachments.html')).href);
    await page.evaluate('document.fonts.ready');
    for (const [id, file] of Object.entries(windows))
      await page.locator(`#${id}`).screenshot({ path: join(attachments, file) });
  } finally {
    await browser.close();
  }
}

/**
 * @param {string} file
 * @param {string} title
 * @param {Date} made
 * @param {(paper: PDFKit.PDFDocument) => void} write
 */
async function setPdf(file, title, made, write) {
  const paper = new PDFDocument({
    size: 'A4',
    margins: { top: 64, bottom: 64, left: 72, right: 72 },
    info: { Title: title, Author: 'Maja Kelleher', CreationDate: made, ModDate: made },
  });
  const written = finished(paper.pipe(createWriteStream(join(attachments, file))));
  paper.registerFont('plain', fonts.plain).registerFont('strong', fonts.strong);
  paper.font('plain').fontSize(10).fillColor('#1d2126');
  write(paper);
  paper.end();
  await written;
}

/** @param {PDFKit.PDFDocument} paper */
function invoice(paper) {
  const right = 523;
  paper.font('strong').fontSize(13).text('Maja Kelleher');
  paper
    .font('plain')
    .fontSize(10)
    .text('Social media and websites\nUnit 6, Lime Yard, Dublin 8, Ireland\nmaja@kelleher.example');
  paper.moveDown(2.5).text('Marlow Events Ltd\n3 Tannery Court\nDublin 8\nIreland');
  paper.moveDown(2).font('strong').fontSize(18).text('Invoice 2026-032');
  paper.font('plain').fontSize(10).text('Issued 30 September 2026. Please pay by 14 October 2026.').moveDown(1.5);
  for (const [what, amount] of [
    ['Retainer, September 2026', '€1,850.00'],
    ['Programme of the Harvest Gala, 16 pages, agreed on 29 July 2026', '€640.00'],
  ])
    row(paper, what ?? '', amount ?? '', right);
  paper.font('strong');
  row(paper, 'To pay', '€2,490.00', right);
  paper.font('plain').moveDown(1).text('No VAT is charged: I am below the threshold for registration.');
  paper.moveDown(0.5).text('Bank: Liffey Savings (invented), IBAN IE00 XXXX 0000 0000 0000 00, reference 2026-032.');
  paper
    .moveDown(0.5)
    .text('Payment is due within 14 days, as agreed on 24 February 2026. Interest on late payment is owed by law.');
}

/** @param {PDFKit.PDFDocument} paper @param {string} what @param {string} amount @param {number} right */
function row(paper, what, amount, right) {
  const y = paper.y + 4;
  paper.text(what, 72, y, { width: 330 });
  paper.text(amount, right - 100, y, { width: 100, align: 'right' });
  paper
    .moveTo(72, paper.y + 4)
    .lineTo(right, paper.y + 4)
    .lineWidth(0.5)
    .stroke('#9aa1a9');
  paper.x = 72;
  paper.y += 6;
}

/** @param {PDFKit.PDFDocument} paper */
function agreement(paper) {
  paper
    .font('strong')
    .fontSize(16)
    .text('Agreement')
    .fontSize(11)
    .text('Social media and website care 2026')
    .moveDown(1);
  paper
    .font('plain')
    .fontSize(10)
    .text(
      'between Marlow Events Ltd, 3 Tannery Court, Dublin 8 (Marlow), and Maja Kelleher, Unit 6, Lime Yard, Dublin 8 (Maja).',
    )
    .moveDown(1);
  const clauses = [
    [
      'Work',
      'From 1 March to 31 December 2026 Maja makes twelve posts a month on Instagram and Facebook and one newsletter, cares for the website, and sets up one landing page for each public evening. Each piece may be revised twice.',
    ],
    [
      'Pay',
      '€1,850.00 a month. Invoices are sent at the end of the month and are due within 14 days. Late payment bears interest as the law provides. Part months are counted by working days.',
    ],
    [
      'Answers',
      'Both sides answer within two working days. Marlow sends photos and running order ten working days before each evening.',
    ],
    [
      'Hours',
      'Maja works Monday to Friday, 09:00 to 17:30. Other hours are agreed beforehand, in writing, at one and a half times the rate.',
    ],
    ['Extras', 'What is not named here is priced first and begun when the price is agreed in writing.'],
    [
      'Rights',
      'Working files and the right to use them pass to Marlow when the invoice for them is paid. Accounts opened for Marlow belong to Marlow.',
    ],
    [
      'End',
      'Either side may end this agreement in writing with 14 days’ notice. Maja then hands over all accounts and a final report.',
    ],
  ];
  for (const [index, [title, text]] of clauses.entries())
    paper
      .font('strong')
      .text(`${index + 1}  ${title}`)
      .font('plain')
      .text(text ?? '')
      .moveDown(0.7);
  paper.moveDown(1).text('Dublin, 24 February 2026').moveDown(3);
  const y = paper.y;
  sign(paper, 72, y - 12, 'M30 4 C36 -18 44 14 50 -8 S62 10 72 -4 S92 8 130 -10');
  sign(paper, 320, y - 12, 'M8 6 C10 -26 34 -18 24 4 S44 -10 52 2 S70 -16 76 2 S104 -4 120 -6');
  paper.text('Declan Marlow, for Marlow Events Ltd', 72, y, { lineBreak: false });
  paper.text('Maja Kelleher', 320, y, { lineBreak: false });
}

/** @param {PDFKit.PDFDocument} paper @param {number} x @param {number} y @param {string} stroke */
function sign(paper, x, y, stroke) {
  paper.save().translate(x, y).path(stroke).lineWidth(1.2).stroke('#23395d').restore();
}
