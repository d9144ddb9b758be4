// Typst, by its compiler for Node. node tests/bench/pdf/with-typst.ts ENTRIES OUT
import { writeFileSync } from 'node:fs';
import { benchEntries, heading, running } from './content.ts';
import { fontFolder, peer } from './peers.ts';

interface Typst {
  readonly NodeCompiler: {
    create(options: { workspace: string; fontArgs: readonly { fontPaths: readonly string[] }[] }): {
      pdf(document: { mainFileContent: string }): Uint8Array;
    };
  };
}

const [count = '', path = ''] = process.argv.slice(2);
const typst = (await peer('@myriaddreamin/typst-ts-node-compiler')) as Typst; // as its documentation says
const plain = (text: string): string => text.replace(/[\\#$*_`<>@~[\]"'/=+-]/g, '\\$&');
const source = `#set document(title: "${heading}")
#set page(paper: "a4", margin: (x: 50pt, y: 60pt), header: text(8pt)[${plain(running)}],
  footer: context align(center, text(8pt)[Page #counter(page).display() of #counter(page).final().first()]))
#set text(font: ("Noto Sans", "Noto Sans JP"), size: 9.5pt)
#set par(leading: 4.5pt, spacing: 5pt)
#text(18pt)[${plain(heading)}]

${benchEntries(Number(count))
  .map(
    ({ title, meta, body, hash }) =>
      `#text(11pt)[${plain(title)}]\n\n#text(8pt)[${plain(meta)}]\n\n${plain(body)}\n\n#text(7pt)[sha256 ${hash}]\n#v(8pt)\n`,
  )
  .join('\n')}`;
const compiler = typst.NodeCompiler.create({ workspace: fontFolder, fontArgs: [{ fontPaths: [fontFolder] }] });
writeFileSync(path, compiler.pdf({ mainFileContent: source }));
