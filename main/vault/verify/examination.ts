import { join } from 'node:path';
import type { Exact } from '../../../shared/exactly.ts';
import type { ClientId } from '../../../shared/fields.ts';
import type { Entry } from '../../../shared/journal/entry.ts';
import type { Files } from '../files.ts';
import type { Finding, FindingKind } from '../finding.ts';
import type { Secrets } from '../secrets.ts';
import { isOthers } from '../other-programs.ts';
import type { VaultFile } from '../vault-file.ts';
import type { Proven, VerifiedFile } from '../verify-file.ts';
import { readAll } from '../write-all.ts';

/** The exact words of a finding: a key alone, where nothing is filled in. */
export type Said = Exact | Exact['says'];

/** What a finding says beside what and where. */
export type Facts = Omit<Finding, 'what' | 'where' | 'exact' | 'weight'>;

/** A vault under examination: what was read of it so far, and what was found. Paths are relative to the vault, with `/`. */
export class Examination {
  readonly findings: Finding[] = [];
  /** The journals checked so far. */
  readonly journals: VerifiedFile[] = [];
  /** How many exhibits were looked for. */
  exhibits = 0;
  /** Its own file; `undefined` where that is damaged. */
  file: VaultFile | undefined;
  /** `undefined` while the vault is protected and no key is known. */
  secrets: Secrets | undefined;
  readonly root: string;
  readonly files: Files;

  constructor(root: string, files: Files, secrets: Secrets | undefined) {
    this.root = root;
    this.files = files;
    this.secrets = secrets;
  }

  say(what: FindingKind, where: string, exact: Said, facts: Facts = {}, weight: Finding['weight'] = 'fault'): void {
    this.findings.push({ what, exact: typeof exact === 'string' ? { says: exact } : exact, where, ...facts, weight });
  }

  note(what: FindingKind, where: string, exact: Said, facts: Facts = {}): void {
    this.say(what, where, exact, facts, 'note');
  }

  /** The names in a folder of the vault, less those other programs put there for themselves. */
  async names(folder: string): Promise<readonly string[]> {
    if (folder !== '' && (await this.files.facts(join(this.root, folder)))?.kind !== 'folder') return [];
    return ((await this.files.names(join(this.root, folder))) ?? []).filter((name) => !isOthers(name));
  }

  /** Whether a file stands here; anything else in its place is named. */
  isFile(where: string): Promise<boolean> {
    return this.#is('file', where);
  }

  isFolder(where: string): Promise<boolean> {
    return this.#is('folder', where);
  }

  bytes(where: string): Promise<Buffer> {
    return readAll(this.files, join(this.root, where));
  }

  /** What the vault's own journal proves, of one kind. */
  ownEntries(kind: Entry['kind']): readonly Proven[] {
    return this.journals
      .filter(({ place }) => place.owner === 'vault')
      .flatMap(({ proven }) => proven.filter(({ envelope }) => envelope.kind === kind));
  }

  /** The clients the vault's own journal says were erased. */
  get erased(): ReadonlySet<unknown> {
    return new Set<unknown>(this.ownEntries('client-erased').map(({ body }) => body['client']));
  }

  /** Whether a client's folder is missing, and the vault's own journal says that this was accepted. */
  lossAccepted(client: unknown): boolean {
    return (
      !this.journals.some(({ place }) => place.owner === client) &&
      this.ownEntries('loss-accepted').some(({ body }) => body['client'] === client)
    );
  }

  journalsOf(owner: ClientId): readonly VerifiedFile[] {
    return this.journals.filter(({ place }) => place.owner === owner);
  }

  async #is(kind: 'file' | 'folder', where: string): Promise<boolean> {
    const facts = await this.files.facts(join(this.root, where));
    if (facts?.kind === kind) return true;
    this.say('link', where, `exactly.folder.not-a-${kind}`);
    return false;
  }
}
