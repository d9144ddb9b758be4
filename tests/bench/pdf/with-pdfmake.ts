// pdfmake: text in two fonts, cut by us. node tests/bench/pdf/with-pdfmake.ts ENTRIES OUT
import { benchEntries, heading, running } from './content.ts';
import { fontFiles, peer, stretches } from './peers.ts';

interface Pdfmake {
  addFonts(fonts: object): void;
  createPdf(content: object): { write(path: string): Promise<void> };
}

const [count = '', path = ''] = process.argv.slice(2);
const { default: pdfmake } = (await peer('pdfmake')) as { default: Pdfmake }; // as its documentation says
pdfmake.addFonts({ Latin: { normal: fontFiles.latin }, Japanese: { normal: fontFiles.japanese } });
const inline = (text: string) =>
  stretches(text).map((part) => ({ text: part.text, font: part.japanese ? 'Japanese' : 'Latin' }));
await pdfmake
  .createPdf({
    pageSize: 'A4',
    pageMargins: [50, 60, 50, 60],
    defaultStyle: { font: 'Latin', fontSize: 9.5 },
    info: { title: heading },
    header: () => ({ text: running, fontSize: 8, margin: [50, 30, 0, 0] }),
    footer: (page: number, pages: number) => ({
      text: `Page ${page} of ${pages}`,
      fontSize: 8,
      alignment: 'center',
      margin: [0, 20, 0, 0],
    }),
    content: [
      { text: inline(heading), fontSize: 18, margin: [0, 0, 0, 10] },
      ...benchEntries(Number(count)).flatMap(({ title, meta, body, hash }) => [
        { text: inline(title), fontSize: 11 },
        { text: meta, fontSize: 8 },
        { text: inline(body) },
        { text: `sha256 ${hash}`, fontSize: 7, margin: [0, 0, 0, 8] },
      ]),
    ],
  })
  .write(path);
