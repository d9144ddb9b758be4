// jsPDF: it sets a text in one font, so all of it is in the Japanese one, which has Latin and Russian letters too.
// node tests/bench/pdf/with-jspdf.ts ENTRIES OUT
import { readFileSync, writeFileSync } from 'node:fs';
import { benchEntries, heading, running } from './content.ts';
import { fontFiles, peer } from './peers.ts';

interface Jspdf {
  addFileToVFS(name: string, base64: string): void;
  addFont(name: string, family: string, style: string): void;
  setFont(family: string): void;
  setFontSize(size: number): void;
  splitTextToSize(text: string, width: number): string[];
  text(text: string, x: number, y: number): void;
  addPage(): void;
  setPage(page: number): void;
  getNumberOfPages(): number;
  output(form: 'arraybuffer'): ArrayBuffer;
}

const [count = '', path = ''] = process.argv.slice(2);
const { jsPDF } = (await peer('jspdf')) as { jsPDF: new (options: object) => Jspdf }; // as its documentation says
const pdf = new jsPDF({ unit: 'pt', format: 'a4', compress: true, putOnlyUsedFonts: true });
pdf.addFileToVFS('japanese.ttf', readFileSync(fontFiles.japanese).toString('base64'));
pdf.addFont('japanese.ttf', 'Japanese', 'normal');
pdf.setFont('Japanese');

let y = 60;
const put = (text: string, size: number, leading: number): void => {
  pdf.setFontSize(size);
  for (const line of pdf.splitTextToSize(text, 495)) {
    if (y + leading > 780) {
      pdf.addPage();
      y = 60;
    }
    pdf.text(line, 50, y);
    y += leading;
  }
};
put(heading, 18, 26);
for (const { title, meta, body, hash } of benchEntries(Number(count))) {
  put(title, 11, 16);
  put(meta, 8, 12);
  put(body, 9.5, 14);
  put(`sha256 ${hash}`, 7, 11);
  y += 8;
}
const pages = pdf.getNumberOfPages();
pdf.setFontSize(8);
for (let page = 1; page <= pages; page++) {
  pdf.setPage(page);
  pdf.text(running, 50, 30);
  pdf.text(`Page ${page} of ${pages}`, 250, 808);
}
writeFileSync(path, Buffer.from(pdf.output('arraybuffer')));
