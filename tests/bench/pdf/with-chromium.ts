// Chromium's print to PDF: writes the page, and becomes its printer. node tests/bench/pdf/with-chromium.ts ENTRIES OUT
import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { benchEntries, heading, running } from './content.ts';
import { fontFiles } from './peers.ts';

const [count = '', path = ''] = process.argv.slice(2);
const plain = (text: string): string => text.replace(/[&<>]/g, (char) => `&#${char.charCodeAt(0)};`);
const font = (name: string, file: string): string =>
  `@font-face { font-family: ${name}; src: url(${pathToFileURL(file).href}) }`;
const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>${plain(heading)}</title><style>
${font('Latin', fontFiles.latin)} ${font('Japanese', fontFiles.japanese)}
@page { size: A4; margin: 60pt 50pt; @top-left { content: "${running}"; font: 8pt Latin }
  @bottom-center { content: "Page " counter(page) " of " counter(pages); font: 8pt Latin } }
body { margin: 0; font: 9.5pt/14pt Latin, Japanese } h1 { font: 18pt/26pt Latin, Japanese } p { margin: 0 }
h2 { font: 11pt/16pt Latin, Japanese; margin: 0; break-after: avoid } .meta { font-size: 8pt; line-height: 12pt }
.hash { font-size: 7pt; line-height: 11pt; margin-bottom: 8pt }</style><h1>${plain(heading)}</h1>
${benchEntries(Number(count))
  .map(
    ({ title, meta, body, hash }) =>
      `<section><h2>${plain(title)}</h2><p class="meta">${plain(meta)}</p><p>${plain(body)}</p><p class="hash">sha256 ${hash}</p></section>`,
  )
  .join('\n')}</html>`;
const html = `${path}.html`;
writeFileSync(html, page);
try {
  execFileSync(
    process.env['CHROMIUM'] ?? 'chromium',
    [
      '--headless',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--no-pdf-header-footer',
      `--user-data-dir=${path}.profile`,
      `--print-to-pdf=${path}`,
      pathToFileURL(html).href,
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
} finally {
  rmSync(html);
  rmSync(`${path}.profile`, { recursive: true, force: true, maxRetries: 5 });
}
