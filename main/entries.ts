import { z } from 'zod';
import type { Input, Output } from '../shared/contract.ts';
import type { ClientId, EntryId } from '../shared/fields.ts';
import { clientJournalKinds, type Body, type Kind } from '../shared/journal/kinds.ts';
import { references } from '../shared/journal/references.ts';
import { Refusal } from '../shared/result.ts';
import type { App } from './app.ts';
import type { Handlers } from './handlers.ts';
import { logItem, sealedAnswer, wireEntry } from './wire.ts';

export function entryHandlers(app: App): Handlers<'entries.seal' | 'entries.list' | 'entries.get' | 'entries.amend'> {
  return {
    'entries.seal': ({ client, kind, body, draft }) => seal(app, client, kind, body, draft),
    'entries.list': async ({ client, after, limit }) => {
      const vault = await app.vault();
      const { entries } = await app.journals.of(client);
      const start = after === undefined ? 0 : entries.findIndex(({ id }) => id === after) + 1;
      if (after !== undefined && start === 0)
        throw new Refusal('not-found', 'there is no entry with the id given as after', { entry: after });
      const page = entries.slice(start, start + limit);
      const last = page.at(-1);
      return {
        entries: page.map((entry) => wireEntry(vault, entry)),
        ...(last && start + limit < entries.length && { next: last.id }),
      };
    },
    'entries.get': async ({ client, entry }) => logItem(await app.vault(), await app.journals.entry(client, entry)),
    'entries.amend': (input) => amend(app, input),
  };
}

async function seal<K extends Kind>(
  app: App,
  client: ClientId,
  kind: K,
  body: Body<K>,
  draftId: EntryId | undefined,
): Promise<Output<'entries.seal'>> {
  const vault = await app.vault();
  await checkReferences(app, client, kind, body);
  const draft = draftId && (await vault.drafts.list()).find(({ id }) => id === draftId);
  const entry = await vault.seal(client, kind, body, {
    id: draftId ?? app.newId(),
    ...(draft && { draftedAt: draft.draftedAt }),
  });
  if (draft) {
    // The entry stands: that its draft could not be taken away must not make it seem refused.
    await vault.drafts.discard(draft.id).catch(() => undefined);
    app.emit('drafts', {});
  }
  return sealedAnswer(vault, entry);
}

/** Every entry that a body names must be in the same journal, and of the kind it is named as. */
async function checkReferences(app: App, client: ClientId, kind: Kind, body: object): Promise<void> {
  const { byId } = await app.journals.of(client);
  for (const { field, id, kinds } of references(kind, body)) {
    const target = byId.get(id);
    if (!target)
      throw new Refusal('not-found', `${field}: there is no entry with this id in this journal`, { field, entry: id });
    if (kinds && !kinds.includes(target.kind)) {
      throw new Refusal('invalid-input', `${field}: this must be ${kinds.join(' or ')}, but it is ${target.kind}`, {
        field,
        entry: id,
      });
    }
  }
}

async function amend(
  app: App,
  { client, entry: id, reason, text, set, struck, occurred, draft }: Input<'entries.amend'>,
): Promise<Output<'entries.amend'>> {
  const { entries, byId } = await app.journals.of(client);
  const target = byId.get(id);
  const addendum = target ? undefined : entries.find((entry) => entry.id === id);
  if (!target && !addendum)
    throw new Refusal('not-found', 'there is no entry with this id in this journal', { entry: id });
  if (text === undefined && set === undefined && struck === undefined) {
    throw new Refusal('invalid-input', 'a correction says something: text, set, or struck');
  }
  if (addendum && set)
    throw new Refusal('invalid-input', 'a correction can be withdrawn, not corrected: correct the entry again instead');
  const changes = target && set ? checkedSet(target.kind, target.body, set) : undefined;
  const body = { entry: id, reason, text, set: changes, struck, occurred };
  return seal(app, client, 'addendum', withoutUndefined(body), draft);
}

/** The fields of a correction, checked as the whole they make: the corrected body must satisfy the schema of its kind. */
function checkedSet(
  kind: Kind,
  body: Readonly<Record<string, unknown>>,
  set: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const schema = (clientJournalKinds as Readonly<Record<string, z.ZodType>>)[kind]; // asked by a name that may be the vault's
  if (!schema) throw new Refusal('invalid-input', 'entries of this kind cannot be corrected');
  const merged = { ...body, ...set };
  for (const [name, value] of Object.entries(set)) if (value === null) delete merged[name];
  const parsed = schema.safeParse(merged);
  if (!parsed.success) {
    const issues = parsed.error.issues
      .slice(0, 20)
      .map((issue) => ({ path: ['set', ...issue.path].join('.'), problem: issue.message }));
    throw new Refusal('invalid-input', issues.map(({ path, problem }) => `${path}: ${problem}`).join('; '), { issues });
  }
  const clean = parsed.data as Readonly<Record<string, unknown>>; // every kind's body is an object
  return Object.fromEntries(Object.entries(set).map(([name, value]) => [name, value === null ? null : clean[name]]));
}

function withoutUndefined<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  }; // only members without a value are left out
}
