// @react-pdf/renderer: text in two fonts, cut by us; no hyphenation, which would put hyphens into what was written.
// node tests/bench/pdf/with-react-pdf.ts ENTRIES OUT
import { benchEntries, heading, running } from './content.ts';
import { fontFiles, peer, stretches } from './peers.ts';

type Node = object;
type Element = (type: unknown, props: object | null, ...children: unknown[]) => Node;
interface ReactPdf {
  readonly Document: unknown;
  readonly Page: unknown;
  readonly Text: unknown;
  readonly View: unknown;
  readonly Font: {
    register(font: { family: string; src: string }): void;
    registerHyphenationCallback(parts: (word: string) => string[]): void;
  };
  readonly renderToFile: (document: Node, path: string) => Promise<unknown>;
}

const [count = '', path = ''] = process.argv.slice(2);
const { createElement } = (await peer('react')) as { createElement: Element }; // as their documentation says
const { Document, Page, Text, View, Font, renderToFile } = (await peer('@react-pdf/renderer')) as ReactPdf;
Font.register({ family: 'Latin', src: fontFiles.latin });
Font.register({ family: 'Japanese', src: fontFiles.japanese });
Font.registerHyphenationCallback((word) => [word]);
const inline = (text: string): unknown[] =>
  stretches(text).map((part, key) =>
    part.japanese ? createElement(Text, { key, style: { fontFamily: 'Japanese' } }, part.text) : part.text,
  );
const line = (size: number, ...children: unknown[]): Node =>
  createElement(Text, { style: { fontSize: size } }, ...children);
const page = { paddingVertical: 60, paddingHorizontal: 50, fontFamily: 'Latin', fontSize: 9.5 };
await renderToFile(
  createElement(
    Document,
    { title: heading },
    createElement(
      Page,
      { size: 'A4', style: page },
      createElement(Text, { style: { position: 'absolute', top: 30, left: 50, fontSize: 8 }, fixed: true }, running),
      line(18, ...inline(heading)),
      ...benchEntries(Number(count)).map(({ number, title, meta, body, hash }) =>
        createElement(
          View,
          { key: number, style: { marginBottom: 8 } },
          line(11, ...inline(title)),
          line(8, meta),
          line(9.5, ...inline(body)),
          line(7, `sha256 ${hash}`),
        ),
      ),
      createElement(Text, {
        style: { position: 'absolute', bottom: 30, left: 250, fontSize: 8 },
        fixed: true,
        render: (at: { pageNumber: number; totalPages: number }) => `Page ${at.pageNumber} of ${at.totalPages}`,
      }),
    ),
  ),
  path,
);
