import { checkFile, type CheckedFile } from '../../shared/bundle/check-file.ts';
import { portableHasher } from '../../shared/bundle/portable-hasher.ts';
import type { ByteSource } from '../../shared/bundle/source.ts';
import { portableDigest } from '../../shared/journal/digest.ts';
import { languageNames, languages } from '../../shared/languages.ts';
import '../tokens.css';
import '../base.css';
import './page.css';
import { draw } from './draw.ts';
import { result } from './result.ts';
import { firstLanguage, wordsIn, type PageWords } from './words.ts';

/** What the page shows: nothing yet, that it is at work, what it found, or that the file could not be read. */
type Shown =
  | { readonly state: 'empty' }
  | { readonly state: 'checking' | 'failed'; readonly name: string }
  | { readonly state: 'checked'; readonly name: string; readonly file: CheckedFile };

let words = wordsIn(firstLanguage(navigator.languages));
let shown: Shown = { state: 'empty' };
let turn = 0;

/** Checks a file in this page alone; a file dropped meanwhile takes its place. */
async function take(file: File): Promise<void> {
  const own = ++turn;
  show({ state: 'checking', name: file.name });
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))); // so that it is seen to be at work
  try {
    const checked = await checkFile(sourceOf(file), file.name, { digest: portableDigest, hasher: portableHasher });
    if (own === turn) show({ state: 'checked', name: file.name, file: checked });
  } catch (error) {
    console.error(error);
    if (own === turn) show({ state: 'failed', name: file.name });
  }
}

function sourceOf(file: Blob): ByteSource {
  return { size: file.size, read: async (from, to) => new Uint8Array(await file.slice(from, to).arrayBuffer()) };
}

function show(next: Shown): void {
  shown = next;
  const { t, language } = words;
  document.documentElement.lang = language;
  document.title = `${t('title')} – On Record`;
  const focused = document.activeElement?.id ?? '';
  document
    .getElementById('page')
    ?.replaceChildren(
      head(words),
      draw('p', { class: 'lead' }, t('lead')),
      drop(words),
      ...body(words, next),
      limits(words),
    );
  // All of it was drawn anew, and with it what the keyboard was on.
  if (focused !== '') document.getElementById(focused)?.focus();
}

function body(now: PageWords, what: Shown): readonly HTMLElement[] {
  switch (what.state) {
    case 'empty':
      return [];
    case 'checking':
      return [draw('p', { class: 'verdict plain', role: 'status' }, `${now.t('checking')} ${what.name}`)];
    case 'failed':
      return [draw('p', { class: 'verdict late', role: 'status' }, `${now.t('failed')} ${what.name}`)];
    case 'checked':
      return result(now, what.name, what.file);
  }
}

function head({ t, language }: PageWords): HTMLElement {
  const choices = languages.map((id) => draw('option', { value: id, lang: id }, languageNames[id]));
  const select = draw('select', { id: 'language', 'aria-label': t('language') }, ...choices);
  select.value = language;
  select.addEventListener('change', () => {
    const typed = typedFingerprint()?.value ?? '';
    words = wordsIn(languages.find((id) => id === select.value) ?? 'en');
    show(shown);
    const again = typedFingerprint();
    if (!again) return;
    again.value = typed;
    again.dispatchEvent(new Event('input'));
  });
  return draw('header', {}, draw('h1', {}, t('title')), select);
}

/** The field a fingerprint from an earlier day is typed in, where there is one. */
function typedFingerprint(): HTMLInputElement | null {
  return document.querySelector('.held input');
}

function drop({ t }: PageWords): HTMLElement {
  const input = draw('input', { id: 'file', type: 'file', accept: '.zip,.pdf,application/zip,application/pdf' });
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (file) void take(file);
  });
  return draw(
    'div',
    { class: 'drop' },
    draw('p', {}, t('drop')),
    draw('label', { class: 'choose' }, t('choose'), input),
  );
}

function limits({ t }: PageWords): HTMLElement {
  const all = ['rewritten', 'later', 'pages', 'truth', 'page', 'readme', 'zip', 'nobody'].map((one) =>
    draw('li', {}, t(`limits.${one}`)),
  );
  return draw('section', {}, draw('h2', {}, t('limitsTitle')), draw('ul', { class: 'limits' }, ...all));
}

// A file dropped anywhere on the page is taken; without this the browser would open it in the page's place.
addEventListener('dragover', (event) => {
  event.preventDefault();
  document.querySelector('.drop')?.classList.add('over');
});
addEventListener('dragleave', (event) => {
  if (event.relatedTarget === null) document.querySelector('.drop')?.classList.remove('over');
});
addEventListener('drop', (event) => {
  event.preventDefault();
  document.querySelector('.drop')?.classList.remove('over');
  const [file] = event.dataTransfer?.files ?? [];
  if (file) void take(file);
});

show(shown);
