import { readFile } from 'node:fs/promises';
import { z } from 'zod';

const line = z.string();

/** What a file of a hard case looks like: its words stand in the fixture, the file is made of them. */
const Recipe = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('paper'),
    file: line,
    title: line,
    head: z.array(line),
    text: z.array(line),
    sign: z.array(line).optional(),
    pages: z.int().optional(),
  }),
  z.strictObject({
    kind: z.literal('invoice'),
    file: line,
    number: line,
    date: line,
    due: line,
    from: z.array(line),
    to: z.array(line),
    lines: z.array(z.tuple([line, line, line])),
    total: line,
    words: z.tuple([line, line, line, line, line, line]),
    foot: line,
  }),
  z.strictObject({
    kind: z.literal('chat'),
    file: line,
    title: line,
    date: line,
    lines: z.array(z.tuple([z.enum(['me', 'them']), line, line])),
  }),
  z.strictObject({ kind: z.literal('screen'), file: line, title: line, lines: z.array(line) }),
  z.strictObject({ kind: z.literal('photo'), file: line, title: line, lines: z.array(line) }),
  z.strictObject({
    kind: z.literal('mail'),
    file: line,
    from: line,
    to: line,
    cc: line.optional(),
    date: line,
    subject: line,
    text: line,
    files: z.array(z.tuple([line, line, line])).optional(),
  }),
  z.strictObject({ kind: z.literal('text'), file: line, text: line }),
  z.strictObject({ kind: z.literal('sheet'), file: line, rows: z.array(z.array(line)) }),
  z.strictObject({ kind: z.literal('sound'), file: line, seconds: z.number() }),
  z.strictObject({ kind: z.literal('unembedded'), file: line, title: line, lines: z.array(line) }),
]);
export type Recipe = z.output<typeof Recipe>;
export type RecipeOf<Kind extends Recipe['kind']> = Extract<Recipe, { kind: Kind }>;

/** The recipes of a case, in the order of its exhibits. Throws where the fixture is wrong. */
export async function readRecipes(path: string): Promise<readonly Recipe[]> {
  return z.array(Recipe).parse(JSON.parse(await readFile(path, 'utf8')));
}
