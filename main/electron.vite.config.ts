import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { resolve } from 'node:path';
import { licencesOfBuild } from './desktop/licences-at-build.ts';

const root = resolve(import.meta.dirname, '..');

/** Three builds: the main process with its command line and worker, the preload, and the window. */
export default defineConfig({
  main: {
    root,
    // Its build for Node declares a `require` of its own, beside the one that electron-vite adds; what we call is alike in both.
    resolve: { alias: { fflate: resolve(root, 'node_modules/fflate/esm/browser.js') } },
    // These are not bundled but shipped whole.
    plugins: [licencesOfBuild(root, ['pdfkit', '@embedpdf/pdfium', '@jsquash/jpeg', '@jsquash/webp'])],
    build: {
      outDir: 'dist/main',
      // The oldest runtime the program may meet: Electron 33's Node where only the npm registry is reached.
      target: 'node20.18',
      externalizeDeps: false,
      rollupOptions: {
        // Smaller to ship and to read at every start; names of functions stay, for what went wrong is read by people.
        output: { minify: { compress: true, mangle: { keepNames: true }, codegen: true } },
        input: {
          index: 'main/desktop/index.ts',
          cli: 'main/cli.ts',
          'pdf-worker': 'main/pdf/worker.ts',
          'search-worker': 'main/search/worker.ts',
          'reading-worker': 'main/reading/worker.ts',
          'digest-worker': 'main/vault/digest-worker.ts',
          'sheets-worker': 'main/sheets/worker.ts',
        },
        // pdfkit finds its fonts and ICC profile, and the other two their WebAssembly, beside their own files: they stay real dependencies.
        external: ['electron', 'pdfkit', '@embedpdf/pdfium', /^@jsquash\/(?:jpeg|webp)/],
      },
    },
  },
  preload: {
    root,
    plugins: [licencesOfBuild(root)],
    build: {
      outDir: 'dist/preload',
      target: 'node20.18',
      externalizeDeps: false,
      // A sandboxed preload has to be CommonJS.
      rollupOptions: { input: 'main/desktop/preload.ts', output: { format: 'cjs', entryFileNames: 'preload.cjs' } },
    },
  },
  renderer: {
    root: resolve(root, 'renderer'),
    base: './',
    // A style sheet's own imports are no modules of the build: the fonts are named.
    plugins: [react(), licencesOfBuild(root, ['@fontsource-variable/noto-sans', '@fontsource-variable/noto-sans-jp'])],
    build: {
      outDir: resolve(root, 'dist/renderer'),
      target: 'chrome130',
      minify: true,
      // Scripts of places come when they are needed; rules of one sheet keep the order they were written in.
      cssCodeSplit: false,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 1000,
      assetsInlineLimit: 0,
      rollupOptions: {
        input: resolve(root, 'renderer/index.html'),
        // What the first screen begins with is one script: each file more costs the main process a turn, at the very moment it has most to do.
        output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } },
      },
    },
  },
});
