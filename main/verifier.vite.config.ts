import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { defineConfig, type Plugin } from 'vite';

const root = resolve(import.meta.dirname, '..');

/** The verifier page: one file with everything in it, which may run nothing else and reach nothing. */
export default defineConfig({
  root: resolve(root, 'renderer/verifier'),
  base: './',
  plugins: [inOneFile()],
  build: {
    outDir: resolve(root, 'dist/verifier'),
    emptyOutDir: true,
    // What any browser of the last years runs: the page may be opened on a stranger's computer.
    target: ['es2022', 'chrome111', 'firefox119', 'safari16.4'],
    minify: true,
    cssMinify: true,
    modulePreload: false,
    reportCompressedSize: false,
    rollupOptions: { input: resolve(root, 'renderer/verifier/index.html') },
  },
});

/** Puts the script and the style into the page, and a policy that names just these two by their digests. */
function inOneFile(): Plugin {
  return {
    name: 'in-one-file',
    enforce: 'post',
    generateBundle(_, bundle) {
      const pieces = Object.values(bundle);
      const script = pieces
        .map((piece) => (piece.type === 'chunk' ? piece.code : ''))
        .join('')
        .trim();
      const style = pieces
        .map((piece) => (piece.type === 'asset' && piece.fileName.endsWith('.css') ? textOf(piece.source) : ''))
        .join('')
        .trim();
      for (const piece of pieces) {
        if (piece.type === 'asset' && piece.fileName.endsWith('.html')) {
          piece.fileName = 'verify.html';
          piece.source = textOf(piece.source)
            .replace(/\s*<script[^>]*><\/script>/g, '')
            .replace(/\s*<link[^>]*stylesheet[^>]*>/g, '')
            .replace(
              '<meta charset="utf-8" />',
              () =>
                `<meta charset="utf-8" />\n    <meta http-equiv="Content-Security-Policy" content="${policy(script, style)}" />`,
            )
            .replace('</head>', () => `  <style>${style}</style>\n  </head>`)
            .replace(
              '</body>',
              () => `  <script type="module">${script.replaceAll('</script', '<\\/script')}</script>\n  </body>`,
            );
        } else delete bundle[piece.fileName];
      }
    },
  };
}

function policy(script: string, style: string): string {
  const digest = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  return `default-src 'none'; script-src ${digest(script.replaceAll('</script', '<\\/script'))}; style-src ${digest(style)}; base-uri 'none'; form-action 'none'`;
}

function textOf(source: string | Uint8Array): string {
  return typeof source === 'string' ? source : new TextDecoder().decode(source);
}
