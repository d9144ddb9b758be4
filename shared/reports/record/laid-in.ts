import type { Choice, ExhibitChosen } from '../choosing.ts';
import type { LaidIn } from '../laid-in.ts';
import type { Block, Run, SheetBlock } from '../model.ts';
import { exhibitPlace, filled, numberRun, sheetPlace, spaced, type Paper } from '../paper.ts';
import { namedIn, type CitedIn } from './chronology.ts';
import { framesOn, passages, placesCited, type PlaceCited } from './places.ts';

/** Points that a page of an exhibit may be high under the head of the part. */
const besideHead = 530;

/** Points that a page stands high whose words are said beneath it. */
const aboveWords = 380;

/** As much of a page's text as a screen reader is told; the file has the rest. */
const heardCharacters = 3000;

/** The exhibits themselves, in the order of their numbers: each says what it is, where it is cited, and leads back to the index. */
export function laidIn(paper: Paper, choice: Choice): Block[] {
  const { placed, exhibits } = choice;
  const { t, source } = paper;
  if (!source.laidIn || exhibits.length === 0) return [];
  const named = namedIn(paper, placed);
  const places = placesCited(choice);
  return [
    { kind: 'paragraph', text: t('dispute.laid.lead'), voice: 'lead' },
    ...exhibits.flatMap((one, i) => {
      const laid = source.laidIn?.get(one.entry.id);
      return laid ? exhibit(paper, one, i === 0 ? lower(laid) : laid, named, places.get(one.entry.id) ?? []) : [];
    }),
  ];
}

/** The first exhibit shares its page with the head of the part, so a tall page of it is shown a little smaller. */
function lower(laid: LaidIn): LaidIn {
  const [first, ...rest] = laid.form === 'pages' ? laid.pages : [];
  if (laid.form !== 'pages' || !first || first.height <= besideHead) return laid;
  const scale = besideHead / first.height;
  return { ...laid, pages: [{ ...first, width: first.width * scale, height: besideHead }, ...rest] };
}

function exhibit(
  paper: Paper,
  one: ExhibitChosen,
  laid: LaidIn,
  named: CitedIn,
  places: readonly PlaceCited[],
): Block[] {
  const { t } = paper;
  const title = t('dispute.laid.heading', { number: one.body.number, name: one.body.name });
  const id = laid.form === 'pages' ? {} : { id: sheetPlace(one.entry.id) };
  const heading: Block = { kind: 'heading', text: title, ...id };
  const back = whereFrom(paper, one, named);
  const again = againHead(paper, title, sheetPlace(one.entry.id));
  const small = (text: string): Block => ({ kind: 'paragraph', text, voice: 'small' });
  switch (laid.form) {
    case 'pages':
      return [
        heading,
        ...laid.pages.flatMap(({ unshown }, i): Block[] => [
          sheet(paper, one, unshown === undefined ? laid : withRoomBeneath(laid), i, back, places),
          ...(unshown === undefined ? [] : inWords(paper, title, sheetPlace(one.entry.id, i + 1), unshown)),
        ]),
        ...(laid.pages.length < laid.of
          ? [small(t('dispute.laid.first', { shown: laid.pages.length, count: laid.of }))]
          : []),
      ];
    case 'mail':
      return [
        heading,
        { kind: 'paragraph', text: back, voice: 'small', clings: true },
        { kind: 'facts', rows: mailHead(paper, laid), clings: true },
        ...passages(paper, one, laid, places),
        ...(laid.text === '' ? [] : [{ kind: 'document', head: title, again, text: laid.text } as const]),
        ...(laid.cut ? [small(t('dispute.laid.cut'))] : []),
      ];
    case 'text':
      return [
        heading,
        { kind: 'paragraph', text: back, voice: 'small', clings: true },
        ...passages(paper, one, laid, places),
        { kind: 'document', head: title, again, text: laid.text },
        ...(laid.cut ? [small(t('dispute.laid.cut'))] : []),
      ];
    case 'described':
      return [
        heading,
        { kind: 'paragraph', text: back, voice: 'small', clings: true },
        { kind: 'paragraph', text: t(`dispute.laid.why.${laid.why}`, { type: one.body.type }), voice: 'quiet' },
      ];
  }
}

/** Pages made smaller, so that the words of one that lacks letters stand on the same page as its picture. */
function withRoomBeneath(laid: Extract<LaidIn, { form: 'pages' }>): Extract<LaidIn, { form: 'pages' }> {
  const pages = laid.pages.map((page) => {
    const scale = Math.min(1, aboveWords / page.height);
    return { ...page, width: page.width * scale, height: page.height * scale };
  });
  return { ...laid, pages };
}

/** What a page says whose picture may lack letters. */
function inWords(paper: Paper, head: string, place: string, text: string): Block[] {
  return [
    { kind: 'paragraph', text: paper.t('onPaper.unshown'), voice: 'quiet', clings: true },
    { kind: 'document', head, again: againHead(paper, head, place), text },
  ];
}

/** The head of a text on each page it runs on to: what it is, and where it begins. */
function againHead({ t }: Paper, head: string, place: string): Run[] {
  return [`${head} · `, ...filled((page) => t('onPaper.continued', { page }), [{ text: '', page: place }])];
}

function sheet(
  paper: Paper,
  { entry, body }: ExhibitChosen,
  laid: Extract<LaidIn, { form: 'pages' }>,
  index: number,
  back: readonly Run[],
  places: readonly PlaceCited[],
): SheetBlock {
  const { t } = paper;
  const page = laid.pages[index];
  if (!page) throw new RangeError('an exhibit has no such page');
  const { number, name } = body;
  const numbers = { page: index + 1, pages: laid.of };
  const where = laid.of > 1 ? [`${number} · ${t('dispute.laid.pageOf', numbers)}`, ' · '] : [];
  const smaller = laid.smaller ? [' · ', t('dispute.laid.smaller')] : [];
  const what = t(laid.of > 1 ? 'dispute.laid.altPage' : 'dispute.laid.alt', { ...numbers, number, name });
  const frames = framesOn(paper, places, index + 1);
  const marked = frames.map(({ label }) => t('viewer.paper.frame', { entry: label }));
  const heard = page.text ? [t('dispute.laid.altText', { text: page.text.slice(0, heardCharacters) })] : [];
  const { picture, width, height } = page;
  return {
    kind: 'sheet',
    id: sheetPlace(entry.id, index + 1),
    head: [...where, ...back, ...smaller],
    picture,
    width,
    height,
    alt: [what, ...marked, ...heard].join(' ').toWellFormed(),
    ...(frames.length > 0 && { frames }),
  };
}

/** "cited in entry 12, 40 · my mailbox · to the index". */
function whereFrom(paper: Paper, { entry, body }: ExhibitChosen, named: CitedIn): Run[] {
  const { t } = paper;
  const cited = (named.get(entry.id) ?? []).map((id) => numberRun(paper, id));
  return [
    ...(cited.length === 0
      ? [t('onPaper.notCited')]
      : filled((entries) => t('dispute.laid.cited', { entries }), spaced(cited, ', '))),
    ' · ',
    ...(body.source === undefined ? [] : [`${body.source.replaceAll('\n', ' ')} · `]),
    { text: t('dispute.laid.toIndex'), to: exhibitPlace(entry.id) },
  ];
}

function mailHead(
  { t, f }: Paper,
  { head, files }: Extract<LaidIn, { form: 'mail' }>,
): { label: string; value: string }[] {
  const names = ['from', 'to', 'cc', 'date', 'subject'] as const;
  const rows = names.flatMap((name) => {
    const value = head[name];
    return value === undefined ? [] : [{ label: t(`dispute.laid.mail.${name}`), value }];
  });
  const list = files.map(({ name, type, bytes }) =>
    t('dispute.laid.mail.file', { name, type, bytes: f.number(bytes) }),
  );
  return list.length === 0 ? rows : [...rows, { label: t('dispute.laid.mail.files'), value: list.join('\n') }];
}
