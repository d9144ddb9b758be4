import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import type { ClientId, DeviceId, Hash } from '../../shared/fields.ts';
import type { Owner } from '../../shared/journal/entry.ts';
import { Refusal } from '../../shared/result.ts';
import { compareCopies, copiedDevice } from './conflict-copy.ts';
import { isLitter } from './durable-file.ts';
import { readExhibit } from './exhibit-file.ts';
import { disk, type Files } from './files.ts';
import { about, type Finding, type FindingKind } from './finding.ts';
import { HighWater } from './high-water.ts';
import { clientOf, deviceOf, layout } from './layout.ts';
import { attempting } from './refusals.ts';
import { homeOf } from './surroundings.ts';
import { Keyring } from './keyring.ts';
import type { Unlocking } from './passphrase.ts';
import { noSecrets, type Secrets } from './secrets.ts';
import { readVaultFile, type VaultFile } from './vault-file.ts';
import { verifyFile, type VerifiedFile } from './verify-file.ts';
import { readAll } from './write-all.ts';

/** What verifying answers. */
export interface Verification {
  /** Whether everything holds: no finding weighs more than a note. */
  readonly ok: boolean;
  readonly findings: Finding[];
  readonly checked: { readonly journals: number; readonly entries: number; readonly exhibits: number };
}

/** What verifying may be given. */
export interface VerifyOptions {
  /** Opens a protected vault; without it only the outer chain of its journals can be checked. */
  readonly unlock?: Unlocking;
  readonly files?: Files;
}

/**
 * Checks a vault or a copy of one, thoroughly and without changing anything; it need not be closed. `state` is this computer's own folder,
 * whose marks tell of entries cut off the end. Refuses with `no-vault`, `newer-version` and `wrong-passphrase`; all else is a finding.
 */
export async function verifyVault(
  folder: string,
  state?: string,
  { unlock, files = disk }: VerifyOptions = {},
): Promise<Verification> {
  const root = resolve(folder);
  return attempting({ what: 'verify this vault', path: root }, async () => {
    if (!unlock) return verifyFolder(root, state, files, undefined);
    const { id, protection } = await readVaultFile(files, root);
    const keyring = new Keyring(id, protection, () => new Uint8Array());
    await keyring.unlock(unlock);
    return verifyFolder(root, state, files, keyring.secrets);
  });
}

/** The same with the secrets of a vault that is open; without them a protected one is checked from outside. */
export function verifyFolder(
  root: string,
  state: string | undefined,
  files: Files,
  secrets: Secrets | undefined,
): Promise<Verification> {
  return attempting({ what: 'verify this vault', path: root }, () => new VaultCheck(root, files, secrets).run(state));
}

type Facts = Omit<Finding, 'what' | 'where' | 'message' | 'weight'>;

// What file managers put into every folder they show.
const ignored = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

class VaultCheck {
  readonly #root: string;
  readonly #files: Files;
  /** `undefined` while the vault is protected and no key is known. */
  #secrets: Secrets | undefined;
  readonly #findings: Finding[] = [];
  readonly #journals: VerifiedFile[] = [];
  #exhibits = 0;

  constructor(root: string, files: Files, secrets: Secrets | undefined) {
    this.#secrets = secrets;
    this.#root = root;
    this.#files = files;
  }

  async run(state: string | undefined): Promise<Verification> {
    const file = await this.#vaultFile();
    if (file?.protection === 'none') this.#secrets = noSecrets;
    else if (!this.#secrets)
      this.#say(
        'sealed',
        '',
        'Without the passphrase only the outer chain of the journals is checked: not what is in them, and no exhibits.',
        {},
        'note',
      );
    await this.#folder('', {
      'vault.json': 'file',
      journal: 'folder',
      clients: 'folder',
      drafts: 'folder',
      settings: 'folder',
    });
    await this.#journalsOf('vault');
    const clients: ClientId[] = [];
    for (const name of await this.#names(layout.clients)) {
      const client = clientOf(name);
      if (client && (await this.#isFolder(layout.client(client)))) clients.push(client);
      else if (!client)
        this.#say(
          'unknown-file',
          `${layout.clients}/${name}`,
          'This does not belong to the vault. It is not read.',
          {},
          'note',
        );
    }
    for (const client of clients) await this.#client(client);
    for (const folder of ['drafts', 'settings']) await this.#small(folder);
    this.#compareSeen();
    this.#compareIds();
    this.#compareDevices(file, clients);
    await this.#compareMarks(file, state);
    return {
      ok: this.#findings.every(({ weight }) => weight === 'note'),
      findings: this.#findings,
      checked: {
        journals: this.#journals.length,
        entries: this.#journals.reduce((sum, { proven }) => sum + proven.length, 0),
        exhibits: this.#exhibits,
      },
    };
  }

  async #vaultFile(): Promise<VaultFile | undefined> {
    try {
      return await readVaultFile(this.#files, this.#root);
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== 'corrupt') throw error;
      this.#say(
        'damaged-file',
        layout.vaultFile,
        'The vault’s own file is damaged. The journals are checked all the same.',
      );
      return undefined;
    }
  }

  async #client(client: ClientId): Promise<void> {
    await this.#folder(layout.client(client), { journal: 'folder', exhibits: 'folder' }, { client });
    await this.#journalsOf(client);
    await this.#exhibitsOf(client);
  }

  async #journalsOf(owner: Owner): Promise<void> {
    const folder = layout.journal(owner);
    for (const name of await this.#names(folder)) {
      const where = `${folder}/${name}`;
      const device = deviceOf(name);
      if (!device) await this.#stray(owner, name);
      else if (await this.#isFile(where)) {
        const place = { owner, device };
        const how = this.#secrets ? (this.#secrets.lines(place) ?? 'plain') : 'sealed';
        const verified = verifyFile(await readAll(this.#files, join(this.#root, where)), place, where, how);
        this.#journals.push(verified);
        this.#findings.push(...verified.findings);
      }
    }
  }

  /** A file that is none of the vault's: perhaps a copy that a sync program made of two that differed. */
  async #stray(owner: Owner, name: string): Promise<void> {
    const where = `${layout.journal(owner)}/${name}`;
    const facts = owner === 'vault' ? {} : { client: owner };
    const device = copiedDevice(name);
    const original = device && join(this.#root, layout.journalFile(owner, device));
    if (!device || !original || !(await this.#isFile(where)))
      return this.#say('unknown-file', where, 'This is not a journal of the vault. It is not read.', facts, 'note');
    const bytes = (await this.#files.facts(original)) ? await readAll(this.#files, original) : Buffer.alloc(0);
    const { comparison, line } = compareCopies(bytes, await readAll(this.#files, join(this.#root, where)));
    if (comparison === 'behind')
      return this.#say(
        'conflict-copy',
        where,
        'A sync program left this copy. Everything in it is in the journal; it can be deleted.',
        { ...facts, device },
        'note',
      );
    const how =
      comparison === 'ahead'
        ? `goes on after line ${line}, where the journal ends`
        : `goes on differently after line ${line}`;
    this.#say(
      'diverged-copy',
      where,
      `A sync program left this copy of a journal. It ${how}. Neither was touched: keep both.`,
      { ...facts, device, line: line + 1 },
    );
  }

  async #exhibitsOf(client: ClientId): Promise<void> {
    const folder = layout.exhibits(client);
    const there = new Set(await this.#names(folder));
    const expected = new Set<string>();
    for (const { where, proven, place } of this.#journals.filter((journal) => journal.place.owner === client)) {
      for (const { envelope, body } of proven) {
        const sha256 = body['sha256'];
        if (envelope.kind !== 'exhibit' || typeof sha256 !== 'string' || !this.#secrets) continue;
        this.#exhibits++;
        const file = this.#secrets.exhibitName(client, sha256 as Hash); // the schema of the kind was checked
        expected.add(file);
        const facts = { ...about(place), entry: { n: envelope.n, id: envelope.id } };
        const named = `${String(body['number'])} (entry ${envelope.n} of ${where})`;
        if (!there.has(file))
          this.#say('exhibit-missing', `${folder}/${file}`, `The file of exhibit ${named} is missing.`, facts);
        else if (!(await this.#holds(`${folder}/${file}`, sha256)))
          this.#say(
            'exhibit-changed',
            `${folder}/${file}`,
            `The file of exhibit ${named} was changed. The entry that names it is intact.`,
            facts,
          );
      }
    }
    for (const name of this.#secrets ? there : []) {
      if (expected.has(name)) continue;
      const left = isLitter(name) || name.startsWith('.exhibit.');
      this.#say(
        left ? 'leftover' : 'exhibit-unnamed',
        `${folder}/${name}`,
        'No intact entry names this file.',
        { client },
        'note',
      );
    }
  }

  async #holds(where: string, sha256: string): Promise<boolean> {
    if (!(await this.#isFile(where))) return false;
    const file = await this.#files.open(join(this.#root, where), 'read');
    try {
      const hasher = createHash('sha256');
      for await (const piece of readExhibit(file, this.#secrets?.exhibits)) {
        if (!piece) return false;
        hasher.update(piece);
      }
      return hasher.digest('hex') === sha256;
    } finally {
      await file.close();
    }
  }

  /** Drafts and settings: no part of the record, but they should be readable. */
  async #small(folder: string): Promise<void> {
    for (const name of await this.#names(folder)) {
      const where = `${folder}/${name}`;
      const device = deviceOf(name.replace(/\.json$/, '.jsonl'));
      if (!device)
        this.#say(
          isLitter(name) ? 'leftover' : 'unknown-file',
          where,
          'This does not belong to the vault. It is not read.',
          {},
          'note',
        );
      else if (await this.#isFile(where)) {
        try {
          const bytes = await readAll(this.#files, join(this.#root, where));
          const seal = folder === 'drafts' ? this.#secrets?.paper(where) : undefined;
          if (this.#secrets || folder !== 'drafts')
            JSON.parse(seal ? (seal.unwrap(bytes) ?? '') : bytes.toString('utf8'));
        } catch (error) {
          if (!(error instanceof SyntaxError)) throw error;
          this.#say('damaged-file', where, `The file of the ${folder} is damaged. No entry is touched by that.`, {
            device,
          });
        }
      }
    }
  }

  /** Every head a device says it saw has to be in the other's file. */
  #compareSeen(): void {
    for (const journal of this.#journals) {
      const latest = new Map<string, { hash: string; n: number; id: string }>();
      for (const { envelope } of journal.proven)
        for (const [device, hash] of Object.entries(envelope.seen ?? {}))
          latest.set(device, { hash, n: envelope.n, id: envelope.id });
      for (const [device, { hash, n, id }] of latest) {
        const other = this.#journals.find(
          ({ place }) => place.owner === journal.place.owner && place.device === device,
        );
        if (other?.proven.some((line) => line.hash === hash)) continue;
        this.#say(
          'awaited',
          layout.journalFile(journal.place.owner, device as DeviceId), // checked by the path it goes into
          `Entry ${n} of ${journal.where} was written with knowledge of entries of device ${device} that are not here: they were cut off, or have not arrived yet.`,
          { ...about(journal.place), entry: { n, id } },
        );
      }
    }
  }

  #compareIds(): void {
    const first = new Map<string, string>();
    for (const { place, where, proven } of this.#journals) {
      for (const { envelope } of proven) {
        const known = first.get(`${place.owner} ${envelope.id}`);
        if (known === undefined) first.set(`${place.owner} ${envelope.id}`, `entry ${envelope.n} of ${where}`);
        else
          this.#say('repeated', where, `Entry ${envelope.n} has the same id as ${known}.`, {
            ...about(place),
            entry: { n: envelope.n, id: envelope.id },
          });
      }
    }
  }

  /** Every file's device has to be the first one, or have said that it begins; no client may be back from erasure. */
  #compareDevices(file: VaultFile | undefined, clients: readonly ClientId[]): void {
    const own = this.#journals.filter(({ place }) => place.owner === 'vault').flatMap(({ proven }) => proven);
    const begun = new Set(
      own.filter(({ envelope }) => envelope.kind === 'device-begun').map(({ body }) => body['device']),
    );
    for (const { place, where } of this.#journals) {
      if (!file || !this.#secrets || place.device === file.firstDevice || begun.has(place.device)) continue;
      this.#say(
        'unknown-device',
        where,
        'No device of this vault wrote this file: it is from another vault, or the word of its beginning has not arrived.',
        about(place),
      );
    }
    const erased = new Set(
      own.filter(({ envelope }) => envelope.kind === 'client-erased').map(({ body }) => body['client']),
    );
    for (const client of clients)
      if (erased.has(client))
        this.#say(
          'erased-returned',
          layout.client(client),
          'This client was erased, and its folder has come back. It is not read.',
          { client },
        );
  }

  async #compareMarks(file: VaultFile | undefined, state: string | undefined): Promise<void> {
    const highWater = file && state !== undefined ? new HighWater(homeOf(state, file.id), this.#files) : undefined;
    await highWater?.load();
    const own = this.#journals.filter(({ place }) => place.owner === 'vault').flatMap(({ proven }) => proven);
    const erased = new Set(
      own.filter(({ envelope }) => envelope.kind === 'client-erased').map(({ body }) => body['client']),
    );
    // After a restore the user asked for, and which the journal tells of, less than was known is what was to be expected.
    const weight = own.some(({ envelope }) => envelope.kind === 'restored') ? 'note' : 'fault';
    for (const { place, mark } of highWater?.all ?? []) {
      if (erased.has(place.owner)) continue;
      const where = layout.journalFile(place.owner, place.device);
      const journal = this.#journals.find((each) => each.where === where);
      const reaches = journal?.stated ?? 0;
      const there = journal?.hashes.get(mark.n);
      if (reaches < mark.n)
        this.#say(
          'truncated',
          where,
          `This computer knows of ${mark.n} entries in this journal; ${reaches} are there. The end was cut off, rolled back, or has not arrived.`,
          {
            ...about(place),
            entry: { n: reaches + 1 },
          },
          weight,
        );
      else if (there !== undefined && there !== mark.hash)
        this.#say(
          'rewritten',
          where,
          `Entry ${mark.n} is not the one this computer knows: the journal was written anew from some entry on.`,
          { ...about(place), entry: { n: mark.n } },
        );
    }
    const unproven = this.#journals.filter(({ place, proven }) => proven.length > 0 && !highWater?.of(place));
    if (unproven.length > 0)
      this.#say(
        'tail-unproven',
        '',
        `For ${unproven.length} of ${this.#journals.length} journals nothing on this computer says how many entries there should be: whole lines cut off the end would not be noticed, unless a fingerprint kept elsewhere is compared.`,
        {},
        'note',
      );
  }

  async #folder(
    relative: string,
    known: Readonly<Record<string, 'file' | 'folder'>>,
    facts: Facts = {},
  ): Promise<void> {
    for (const name of await this.#names(relative)) {
      const where = relative === '' ? name : `${relative}/${name}`;
      if (Object.hasOwn(known, name)) await (known[name] === 'file' ? this.#isFile(where) : this.#isFolder(where));
      else if (isLitter(name))
        this.#say('leftover', where, 'Left by an interrupted write. The app removes it.', facts, 'note');
      else this.#say('unknown-file', where, 'This does not belong to the vault. It is not read.', facts, 'note');
    }
  }

  async #names(relative: string): Promise<readonly string[]> {
    if (relative !== '' && (await this.#files.facts(join(this.#root, relative)))?.kind !== 'folder') return [];
    return ((await this.#files.names(join(this.#root, relative))) ?? []).filter((name) => !ignored.has(name));
  }

  async #isFile(where: string): Promise<boolean> {
    return this.#is('file', where);
  }

  async #isFolder(where: string): Promise<boolean> {
    return this.#is('folder', where);
  }

  async #is(kind: 'file' | 'folder', where: string): Promise<boolean> {
    const facts = await this.#files.facts(join(this.#root, where));
    if (facts?.kind === kind) return true;
    this.#say(
      'link',
      where,
      `A link or something else stands where a ${kind} of the vault belongs. It is not followed.`,
    );
    return false;
  }

  #say(
    what: FindingKind,
    where: string,
    message: string,
    facts: Facts = {},
    weight: Finding['weight'] = 'fault',
  ): void {
    this.#findings.push({ what, message, where, ...facts, weight });
  }
}
