import { standing, type AnyEffective } from '../journal/effective.ts';
import type { Body } from '../journal/kinds.ts';
import type { Language } from '../languages.ts';

/** A template of the user's own: one name, with its words in one language or several. */
export interface OwnTemplate {
  readonly name: string;
  readonly texts: Readonly<Partial<Record<Language, { readonly subject: string; readonly text: string }>>>;
}

/** The user's templates as they stand: of each name and language the last that was kept, unless it was taken out. In the order first kept. */
export function ownTemplates(vault: readonly AnyEffective[]): readonly OwnTemplate[] {
  const byName = new Map<string, Map<Language, Body<'template-set'>>>();
  for (const { body } of standing(vault, 'template-set')) {
    const texts = byName.get(body.name) ?? new Map<Language, Body<'template-set'>>();
    byName.set(body.name, texts);
    if (body.removed) texts.delete(body.language);
    else texts.set(body.language, body);
  }
  return [...byName].flatMap(([name, texts]) =>
    texts.size === 0
      ? []
      : [
          {
            name,
            texts: Object.fromEntries([...texts].map(([language, { subject, text }]) => [language, { subject, text }])),
          },
        ],
  );
}

const prefix = 'own:';

/** What `letter-sent` names a template of the user's own by, so that it is never taken for a built-in one. */
export function ownId(name: string): string {
  return `${prefix}${name}`.slice(0, 500);
}

/** The name in an id of {@link ownId}; `undefined` for what is none. */
export function ownName(id: string): string | undefined {
  return id.startsWith(prefix) ? id.slice(prefix.length) : undefined;
}
