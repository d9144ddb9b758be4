import type { ImportFile, ImportKind, Answer } from '../../shared/calls/import.ts';
import type { Problem } from '../../shared/import/problem.ts';

/** Somebody a thing names: an address in lower case where there is one, else the name. */
export interface Somebody {
  readonly who: string;
  readonly name: string;
}

/** A file that shows what was found: an attachment, a picture of a chat, the message itself. Its bytes are read only when they are kept. */
export interface Evidence {
  readonly name: string;
  readonly type: string;
  readonly bytes: number;
  read(): Promise<Uint8Array>;
  /** The same piece by piece, where it need not be in memory at once. */
  pieces?(): AsyncIterable<Uint8Array>;
}

/** One thing a reader found, light enough to be kept by the ten thousand. */
export interface Found {
  readonly row: number;
  readonly kind: ImportKind;
  /** What its entry will say; for a mail only the beginning of it, the whole is read again when it is recorded. */
  readonly body: Readonly<Record<string, unknown>>;
  /** What tells it from any other, in every import: `mail <id>`. */
  readonly key: string;
  readonly when?: string | undefined;
  readonly from?: Somebody | undefined;
  readonly to?: readonly Somebody[] | undefined;
  /** Of a payment: the invoice it was made on, which has to be in the journal. */
  readonly invoiceNumber?: string | undefined;
  readonly attachments?: readonly { readonly name: string; readonly type: string; readonly bytes: number }[];
  readonly headers?: readonly { readonly name: string; readonly value: string }[];
  readonly thread?: string | undefined;
  /** Of a picture or paper: where its time is from. */
  readonly timeFrom?: 'name' | 'file' | undefined;
  /** Of a picture or paper: the file itself, to be looked at. */
  readonly picture?: Chosen | undefined;
  /** The line of the kept file it stands on. */
  readonly line?: number | undefined;
}

/** What a found thing is recorded as, and the files it is shown by. */
export interface Whole {
  readonly body: Readonly<Record<string, unknown>>;
  readonly evidence: readonly Evidence[];
}

/** A file that was read. */
export interface Source {
  readonly info: Omit<ImportFile, 'items'>;
  readonly found: readonly Found[];
  readonly problems: readonly Problem[];
  /** The file itself, kept beside what came from it; a mailbox of many people is kept message by message instead. */
  readonly original?: string;
  /** The paths of other files that are part of this one: the pictures of a chat are nothing by themselves. */
  readonly claimed?: readonly string[];
  /** The rest of a found thing; without it, it is whole already. */
  readonly whole?: (found: Found) => Promise<Whole>;
}

/** What readers know of their surroundings. */
export interface ReadingContext {
  /** How this file is to be read, as far as the user has said. */
  readonly answer: Omit<Answer, 'file'>;
  /** The zone of this computer: of times that name none. */
  readonly zone: string;
  /** When it is now, in epoch milliseconds, by the vault's clock. */
  readonly now: number;
  /** The user's own currency: of amounts that name none. */
  readonly currency: string | undefined;
  /** How tables with these columns were read the last time. */
  readonly remembered: (columns: readonly string[]) => Answer['mapping'];
  readonly signal: AbortSignal;
  /** Told how far it is, in bytes. */
  readonly onProgress: (done: number, total: number) => void;
}

/** A file to read, as the user chose it. */
export interface Chosen {
  readonly path: string;
  /** Its name, made harmless; with its folders where a folder was chosen. */
  readonly name: string;
  readonly bytes: number;
}

export type Reader = (file: Chosen, context: ReadingContext) => Promise<Source>;

/** The most things one file may hold. */
export const mostItems = 20_000;
/** The most problems kept for one file: the count goes on. */
export const mostProblems = 2000;
