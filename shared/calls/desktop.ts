import { z } from 'zod';
import { Name, Place, Text } from '../fields.ts';
import { languages } from '../languages.ts';
import { spelledLanguages } from '../spelling.ts';
import { type Call, Secret, nothing } from './call.ts';

/** What only a window has: dialogs, idle time, the mail program. */
export const desktopCalls = {
  'desktop.choose': {
    does: 'asks for a file or a place with the system dialog',
    door: 'window',
    input: z.strictObject({
      purpose: z.enum([
        'report',
        'bundle',
        'exhibit',
        'copy',
        'proof',
        'take-out',
        'anchor',
        'verify',
        'backup',
        'restore',
        'vault',
        'import',
        'import-folder',
      ]),
      name: Name.optional(),
    }),
    output: z.object({
      token: z.uuid(),
      name: z.string(),
      /** Where several may be chosen: those after the first. */
      more: z.array(z.object({ token: z.uuid(), name: z.string() })).optional(),
    }),
  },
  'desktop.inside': {
    does: 'gives the files of a folder that the user dropped or chose',
    door: 'window',
    places: ['folder'],
    input: z.strictObject({ folder: Place }),
    output: z.object({ files: z.array(z.object({ token: z.uuid(), name: z.string() })) }),
  },
  'desktop.opened': {
    does: 'gives the bundle or report that the system asked this program to open, once',
    door: 'window',
    input: nothing,
    output: z.object({ file: z.object({ token: z.uuid(), name: z.string() }).optional() }),
  },
  'desktop.about': {
    does: 'says what the program is, and gives the licences of everything that is shipped with it',
    door: 'window',
    input: nothing,
    output: z.object({
      version: z.string(),
      electron: z.string(),
      chromium: z.string(),
      licences: z.array(z.object({ name: z.string(), version: z.string(), licence: z.string(), text: z.string() })),
    }),
  },
  'desktop.trouble': {
    does: 'gives what went wrong in the program, without a word of the journal; `stack` is that of an error in the window',
    door: 'window',
    input: z.strictObject({ stack: Text.optional() }),
    output: z.object({ text: z.string() }),
  },
  'desktop.idle': {
    does: 'says for how many seconds nobody has touched this computer',
    door: 'window',
    input: nothing,
    output: z.object({ seconds: z.int().min(0) }),
  },
  'desktop.check-spelling': {
    does: 'checks the spelling of what is written in these languages, and of no others',
    door: 'window',
    input: z.strictObject({ languages: z.array(z.enum(spelledLanguages)).max(spelledLanguages.length) }),
    output: nothing,
  },
  'desktop.added-words': {
    does: 'gives the words the user added to the spelling lists, without the one that shall be removed',
    door: 'window',
    input: z.strictObject({ remove: Name.optional() }),
    output: z.object({ words: z.array(z.string()) }),
  },
  'desktop.protect': {
    does: 'writes the journal anew under a passphrase, verifies it and goes on with it; the old folder stays for the user to remove',
    door: 'window',
    input: z.strictObject({ passphrase: Secret }),
    output: z.object({ recoveryKey: z.string(), inClear: z.string() }),
  },
  'desktop.backups': {
    does: 'lists the backups of this journal, newest first',
    door: 'window',
    input: nothing,
    output: z.object({
      backups: z.array(z.object({ token: z.uuid(), name: z.string(), here: z.boolean() })),
      second: z.string().optional(),
      /** Places in which no backup could be made since then. */
      missed: z.array(z.object({ name: z.string(), here: z.boolean(), since: z.iso.datetime() })).optional(),
    }),
  },
  'desktop.journal-gone': {
    does: 'says whether a journal that was in this folder is not to be opened there, with its backups, newest first',
    door: 'window',
    input: nothing,
    output: z.object({
      was: z.boolean(),
      folder: z.string(),
      backups: z.array(z.object({ token: z.uuid(), name: z.string() })),
      /** Where nobody knows any more in which folder it was: the journals that stand on this computer. */
      known: z.array(z.object({ token: z.uuid(), folder: z.string() })).optional(),
    }),
  },
  'desktop.keep-backups-in': {
    does: 'keeps backups in a folder of the user, too',
    door: 'window',
    places: ['folder'],
    input: z.strictObject({ folder: Place }),
    output: nothing,
  },
  'desktop.backed-up-in': {
    does: 'remembers a folder in which a backup was made by hand, so that it is listed',
    door: 'window',
    places: ['folder'],
    input: z.strictObject({ folder: Place }),
    output: nothing,
  },
  'desktop.use-journal': {
    does: 'goes on with the journal in another folder',
    door: 'window',
    places: ['folder'],
    input: z.strictObject({ folder: Place }),
    output: nothing,
  },
  'desktop.look-at-sample': {
    does: 'shows the sample journal, in this language where one is given',
    door: 'window',
    input: z.strictObject({ language: z.enum(languages).optional() }),
    output: nothing,
  },
  'desktop.kept': {
    does: 'answers that what was typed last in this window is kept, or cannot be',
    door: 'window',
    input: nothing,
    output: nothing,
  },
  'desktop.own-journal': {
    does: "goes back to the user's own journal",
    door: 'window',
    input: nothing,
    output: nothing,
  },
  'desktop.mail': {
    does: 'opens a letter in the mail program, for the user to look at and send',
    door: 'window',
    input: z.strictObject({
      to: Name.optional(),
      subject: Name,
      /** Without it the mail is opened with its subject only, for a text that was copied. */
      text: Text.optional(),
    }),
    output: nothing,
  },
  'desktop.open': {
    does: 'opens a report that was just made',
    door: 'window',
    places: ['path'],
    input: z.strictObject({ path: Place }),
    output: nothing,
  },
} as const satisfies Record<string, Call>;
