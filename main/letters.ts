import '../shared/messages/six.ts';
import { profileOf } from '../shared/client-profile.ts';
import type { Input, Output } from '../shared/contract.ts';
import type { ClientId, Day } from '../shared/fields.ts';
import { formatter } from '../shared/format.ts';
import { languages, type Language } from '../shared/languages.ts';
import { isLetterField, letterFields, type LetterFields } from '../shared/letters/fields.ts';
import { factOf, type LetterFact } from '../shared/letters/facts.ts';
import { allFields, fieldsFor, withTyped } from '../shared/letters/fields-for.ts';
import { choiceWith } from '../shared/letters/for-pattern.ts';
import { limitWords } from '../shared/letters/limit-words.ts';
import { mergeLetter, mergeOwn, type FieldName, type MergedLetter } from '../shared/letters/merge.ts';
import { optionsFor, type LetterOption } from '../shared/letters/options.ts';
import { ownId, ownName, ownTemplates } from '../shared/letters/own.ts';
import { pauseOf } from '../shared/letters/pause.ts';
import type { LetterChoice, LetterSource } from '../shared/letters/source.ts';
import { suggestLetters } from '../shared/letters/suggest.ts';
import {
  isTemplate,
  templateIds,
  templates,
  type LetterSubject,
  type TemplateId,
} from '../shared/letters/templates.ts';
import { currentMe } from '../shared/me.ts';
import { translator } from '../shared/messages/translate.ts';
import { Refusal } from '../shared/result.ts';
import type { App } from './app.ts';
import type { Handlers } from './handlers.ts';
import { deskOf } from './ledgers.ts';
import { ownLanguage } from './own-language.ts';
import { sealedAnswer } from './wire.ts';

export function letterHandlers(app: App): Handlers<'letters.list' | 'letters.preview' | 'letters.keep'> {
  return {
    'letters.list': ({ client, asOf }) => list(app, client, asOf),
    'letters.preview': (input) => preview(app, input),
    'letters.keep': async (body) => {
      const vault = await app.vault();
      return sealedAnswer(vault, await vault.seal('vault', 'template-set', body, { id: app.newId() }));
    },
  };
}

async function sourceOf(app: App, client: ClientId, day: Day | undefined): Promise<LetterSource> {
  const { books, house, asOf } = await deskOf(app, client, day);
  const { journal } = await app.journals.of(client);
  const own = (await app.journals.ofVault()).journal;
  return { ledgers: books.ledgers, house, journal, me: currentMe(own), asOf };
}

async function list(app: App, client: ClientId, day: Day | undefined): Promise<Output<'letters.list'>> {
  const source = await sourceOf(app, client, day);
  const sent = source.ledgers.notices.sent.filter(({ on }) => on <= source.asOf);
  const history = (template: string) => {
    const days = sent.filter((one) => one.template === template).map(({ on }) => on);
    const lastSent = days.sort().at(-1);
    return { sent: days.length, ...(lastSent !== undefined && { lastSent }) };
  };
  const own = ownTemplates((await app.journals.ofVault()).journal);
  return {
    asOf: source.asOf,
    templates: [
      ...templateIds.map((template) => {
        const { group, about } = templates[template];
        return { template, group, about, languages: [...languages], ...history(template) };
      }),
      ...own.map(({ name, texts }) => ({
        template: ownId(name),
        name,
        about: 'nothing' as const,
        languages: languages.filter((language) => texts[language]),
        ...history(ownId(name)),
      })),
    ],
    suggestions: [...suggestLetters(source)],
  };
}

async function preview(app: App, input: Input<'letters.preview'>): Promise<Output<'letters.preview'>> {
  const { client, template, overrides = {}, asOf } = input;
  const source = await sourceOf(app, client, asOf);
  const choice = isTemplate(template) ? choiceWith(template, source, input.choice ?? {}) : (input.choice ?? {});
  const profile = profileOf(source.journal);
  const language = input.language ?? profile?.language ?? (await ownLanguage(app));
  const { merged, about, options, fact } = await filled(app, source, { ...input, choice }, language);
  const pause =
    asOf === undefined && isTemplate(template) && pauseOf(template, source, choice, (await app.vault()).now());
  const person = profile?.people?.[0];
  const name = person?.name ?? profile?.name;
  return {
    template,
    language,
    subject: merged.subject,
    text: merged.text,
    unfilled: merged.unfilled.map(({ field, mark }) => ({ field, mark, kind: kindOf(field) })),
    leftOut: merged.leftOut.filter((field) => overrides[field] !== '').map((field) => ({ field, kind: kindOf(field) })),
    about: { subject: about, options: [...options] },
    refs: refsOf(about, options, choice),
    ...(fact && { fact }),
    ...(pause && { pause }),
    ...(name !== undefined && { to: { name, ...(person?.email !== undefined && { email: person.email }) } }),
  };
}

interface FilledLetter {
  readonly merged: MergedLetter;
  readonly about: LetterSubject;
  readonly options: readonly LetterOption[];
  readonly fact?: LetterFact | undefined;
}

async function filled(
  app: App,
  source: LetterSource,
  { template, choice = {}, overrides = {} }: Input<'letters.preview'>,
  language: Language,
): Promise<FilledLetter> {
  const f = formatter(language, source.house.zone);
  const name = await fieldNames(app);
  if (isTemplate(template)) {
    const { about } = templates[template];
    const known = fieldsFor(template, source, choice);
    const fields = withTyped(known, { ...proposed(template, known, choice, language), ...overrides });
    return {
      merged: mergeLetter(template, fields, f, name),
      about,
      options: optionsFor(template, about, source, choice),
      fact: factOf(template, fields, source, choice),
    };
  }
  const texts = ownTemplates((await app.journals.ofVault()).journal).find(
    (one) => one.name === ownName(template),
  )?.texts;
  const text = texts && (texts[language] ?? Object.values(texts)[0]);
  if (!text) throw new Refusal('not-found', 'there is no template of this name', { template });
  const fields = withTyped(allFields(source, choice), overrides);
  return { merged: mergeOwn(text, fields, f, name), about: 'nothing', options: [] };
}

/** The limit that goes with a pattern, where none was stated to this client yet: words to begin with, changed like any others. */
function proposed(
  template: TemplateId,
  known: LetterFields,
  { pattern }: LetterChoice,
  language: Language,
): Readonly<Record<string, string>> {
  const words = pattern && limitWords[pattern]?.[language];
  return template === 'boundary' && known.limit === undefined && words !== undefined ? { limit: words } : {};
}

/** Marks are read by the user: they are in the user's own language, whatever the letter's. */
async function fieldNames(app: App): Promise<FieldName> {
  const t = translator(await ownLanguage(app));
  return (field) => (isLetterField(field) ? t(`letters.fields.${field}`) : field);
}

function kindOf(field: string): string {
  return isLetterField(field) ? letterFields[field] : 'text';
}

/** What a letter that is sent will name: its invoices, or its request. */
function refsOf(
  about: LetterSubject,
  options: readonly LetterOption[],
  choice: NonNullable<Input<'letters.preview'>['choice']>,
): Output<'letters.preview'>['refs'] {
  const chosen = options.filter((option) => option.chosen).map(({ entry }) => entry);
  const invoices = about === 'invoices' ? chosen : choice.invoices;
  const request = about === 'request' ? chosen[0] : choice.request;
  return { ...(invoices && invoices.length > 0 && { invoices }), ...(request && { request }) };
}
