import type { EntryId } from '../../fields.ts';
import type { Region } from '../../journal/common.ts';
import { mediaWord } from '../../media-words.ts';
import type { Choice, ExhibitChosen } from '../choosing.ts';
import type { LaidIn } from '../laid-in.ts';
import type { Block, Run, SheetBlock } from '../model.ts';
import { exhibitPlace, filled, sheetPlace, spaced, type Paper } from '../paper.ts';
import { namedIn } from './chronology.ts';
import { citingRun } from './citing.ts';
import type { NamedIn } from './entry.ts';
import { framesOn, passages, placesCited, type PlaceCited } from './places.ts';

/** Points that a page of an exhibit may be high under the head of the part. */
const besideHead = 530;

/** Points that a page stands high whose words are said beneath it. */
const aboveWords = 380;

/** As much of a page's text as a screen reader is told; the file has the rest. */
const heardCharacters = 3000;

/** How exhibits are shown. */
export interface Manner {
  /** What stands beneath the name of one: where it is cited, and what else is to be said of it there. */
  readonly beneath: (paper: Paper, one: ExhibitChosen, named: NamedIn) => readonly Run[];
  readonly sized: (laid: LaidIn, index: number) => LaidIn;
  /** In short: the lines cited do not stand before a text as well, and what cannot be shown takes a small line. */
  readonly brief: boolean;
}

/** The exhibits themselves, in the order of their numbers: each says what it is, where it is cited, and leads back to the index. */
export function laidIn(paper: Paper, choice: Choice): Block[] {
  const sized = (laid: LaidIn, i: number) => (i === 0 ? lower(laid) : laid);
  const list = contents(paper, choice, { beneath: whereFrom, sized, brief: false });
  return list.length === 0 ? [] : [{ kind: 'paragraph', text: paper.t('dispute.laid.lead'), voice: 'lead' }, ...list];
}

/** The same in a manner of its own, without a lead. */
export function contents(paper: Paper, choice: Choice, manner: Manner): Block[] {
  const { laidIn: all } = paper.source;
  if (!all) return [];
  const named = namedIn(paper, choice);
  const places = placesCited(paper, choice);
  return choice.exhibits.flatMap((one, i) => {
    const laid = all.get(one.entry.id);
    if (!laid) return [];
    const cited = manner.brief && isReadAtOnce(laid) ? [] : (places.get(one.entry.id) ?? []);
    return exhibit(paper, one, manner.sized(laid, i), manner.beneath(paper, one, named), cited, manner.brief);
  });
}

/** So short that on a page of its own incident no line of it needs to be said again. */
function isReadAtOnce(laid: LaidIn): boolean {
  return (laid.form === 'text' || laid.form === 'mail') && laid.text.split('\n').length <= 12;
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
  back: readonly Run[],
  places: readonly PlaceCited[],
  brief: boolean,
): Block[] {
  const { t } = paper;
  const title = t('dispute.laid.heading', { number: one.body.number, name: one.body.name });
  const id = laid.form === 'pages' ? {} : { id: sheetPlace(one.entry.id) };
  const heading: Block = { kind: 'heading', text: title, ...id };
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
        {
          kind: 'paragraph',
          text: t(`dispute.laid.why.${laid.why}`, { type: mediaWord(one.body.type, t) }),
          voice: brief ? 'small' : 'quiet',
        },
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
  const first = laid.firstOf === undefined ? [] : [' · ', t('pictures.firstOf', { count: laid.firstOf })];
  const what = t(laid.of > 1 ? 'dispute.laid.altPage' : 'dispute.laid.alt', { ...numbers, number, name });
  const frames = framesOn(paper, places, index + 1).map((frame) => onShown(frame, page.shown));
  const cut = page.shown === undefined ? [] : [t('sheets.blankBelow')];
  const marked = frames.map(({ label }) => t('viewer.paper.frame', { entry: label }));
  const heard = page.text ? [t('dispute.laid.altText', { text: page.text.slice(0, heardCharacters) })] : [];
  const { picture, width, height } = page;
  return {
    kind: 'sheet',
    id: sheetPlace(entry.id, index + 1),
    head: [...where, ...back, ...smaller, ...first, ...cut.map((said) => ` · ${said}`)],
    picture,
    width,
    height,
    ...(page.shown !== undefined && { cut: true }),
    ...(page.unshown !== undefined && { clings: true }),
    alt: [what, ...cut, ...marked, ...heard].join(' ').toWellFormed(),
    ...(frames.length > 0 && { frames }),
  };
}

/** A marked part of a page on the part of it that is shown. */
function onShown<F extends { readonly region: Region }>(frame: F, shown = 1): F {
  const top = Math.min(1000, frame.region.top / shown);
  const height = Math.min(1000 - top, frame.region.height / shown);
  return { ...frame, region: { ...frame.region, top, height } };
}

/** "cited in entry 12, 40 · my mailbox · to the index". */
function whereFrom(paper: Paper, { entry, body }: ExhibitChosen, named: NamedIn): Run[] {
  const { t } = paper;
  return [
    ...whereCited(paper, entry.id, named),
    ' · ',
    ...(body.source === undefined ? [] : [`${body.source.replaceAll('\n', ' ')} · `]),
    { text: t('dispute.laid.toIndex'), to: exhibitPlace(entry.id) },
  ];
}

/** "cited in entry 12, 40". */
export function whereCited(paper: Paper, id: EntryId, named: NamedIn): Run[] {
  const { t } = paper;
  const cited = (named.get(id) ?? []).map((one) => citingRun(paper, one));
  return cited.length === 0
    ? [t('onPaper.notCited')]
    : filled((entries) => t('dispute.laid.cited', { entries }), spaced(cited, ', '));
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
    t('dispute.laid.mail.file', { name, type: mediaWord(type, t), bytes: f.number(bytes) }),
  );
  return list.length === 0 ? rows : [...rows, { label: t('dispute.laid.mail.files'), value: list.join('\n') }];
}
