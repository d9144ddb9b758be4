import { join, resolve } from 'node:path';
import type { ClientId, DeviceId, Hash, VaultId } from '../../shared/fields.ts';
import { splitLine } from '../../shared/journal/chain.ts';
import type { Owner } from '../../shared/journal/entry.ts';
import { Refusal } from '../../shared/result.ts';
import { copiedDevice, fullestName } from './conflict-copy.ts';
import { DeviceRecord } from './device.ts';
import { replaceFile } from './durable-file.ts';
import { piecesOf, writeExhibit } from './exhibit-file.ts';
import { sealedPiece } from './exhibit-seal.ts';
import { disk, type Files } from './files.ts';
import { fillFolder } from './fill-folder.ts';
import { clientOf, deviceOf, layout, namesIn, namesOfFolder } from './layout.ts';
import { lockVault } from './lock.ts';
import { unwrapKey, wrapKey } from './passphrase.ts';
import { beginning, type Mark, type Place } from './read-journal.ts';
import { recoveryBytes } from './recovery-key.ts';
import { attempting } from './refusals.ts';
import { secretsOf, type Secrets } from './secrets.ts';
import { summariesName } from './summaries.ts';
import { homeOf, newId, type Surroundings } from './surroundings.ts';
import { readVaultFile, writeVaultFile } from './vault-file.ts';
import { recordHolds, verifyFolder } from './verify.ts';
import { makeFolders, readAll } from './write-all.ts';

/** A protected vault that was made of an open one. The old folder is untouched, in clear: it is for the user to remove, with its backups. */
export interface Protected {
  readonly folder: string;
  readonly vault: VaultId;
  /** The old folder. */
  readonly inClear: string;
}

/**
 * Writes a new vault, protected by a passphrase, with everything that is in an open one, and verifies it. The chains inside stay what they
 * were. The old vault has to be closed; refuses with `in-use`, `already-exists`, `corrupt` (then nothing is switched) and `invalid-input`.
 */
export async function protectVault(
  folder: string,
  to: string,
  passphrase: string,
  surroundings: Surroundings,
): Promise<Protected> {
  const { state, random, files = disk } = surroundings;
  const [from, root] = [resolve(folder), resolve(to)];
  return attempting({ what: 'write the protected vault', path: root, elsewhere: true }, async () => {
    const old = await readVaultFile(files, from);
    if (old.protection !== 'none') throw new Refusal('invalid-input', 'This vault has a passphrase already.');
    if (((await files.names(root)) ?? []).length > 0)
      throw new Refusal('already-exists', 'This folder is not empty.', { folder: root });
    const release = await lockVault(from, homeOf(state, old.id), files);
    try {
      const before = await verifyFolder(from, state, files, undefined);
      if (!recordHolds(before))
        throw new Refusal('corrupt', 'This vault does not verify. Nothing was changed.', {
          findings: before.findings.slice(0, 20),
        });
      const id = newId<VaultId>(surroundings);
      const protection = await wrapKey(
        id,
        Buffer.from(random(32)),
        passphrase,
        Buffer.from(random(recoveryBytes)),
        random,
      );
      const secrets = secretsOf(await unwrapKey(id, protection, { passphrase }), random);
      await makeFolders(files, root);
      await fillFolder(files, root, async () => {
        await new Conversion(files, from, root, secrets).run();
        await writeVaultFile(files, root, { ...old, id, protection });
        const after = await verifyFolder(root, undefined, files, secrets);
        if (
          !recordHolds(after) ||
          after.checked.entries !== before.checked.entries ||
          after.checked.exhibits !== before.checked.exhibits
        )
          throw new Refusal('corrupt', 'The protected vault does not verify. The old one is untouched.', {
            findings: after.findings.slice(0, 20),
          });
      });
      // This computer is who it was, in the new vault only: a number must not be given in both.
      const record = new DeviceRecord(homeOf(state, old.id), files);
      const identity = await record.read();
      if (identity.device)
        await new DeviceRecord(homeOf(state, id), files).write({ device: identity.device, folder: root });
      await record.write({}); // nobody there any more
      // What was computed of the old vault stands in clear outside it.
      const computed = join(homeOf(state, old.id), summariesName);
      if (await files.facts(computed)) await files.remove(computed);
      return { folder: root, vault: id, inClear: from };
    } finally {
      await release();
    }
  });
}

/** Writes each file of an open vault sealed into another folder. */
class Conversion {
  readonly #files: Files;
  readonly #from: string;
  readonly #to: string;
  readonly #secrets: Secrets;

  constructor(files: Files, from: string, to: string, secrets: Secrets) {
    this.#files = files;
    this.#from = from;
    this.#to = to;
    this.#secrets = secrets;
  }

  async run(): Promise<void> {
    await this.#journals('vault');
    for (const name of (await namesIn(this.#files, this.#from, layout.clients)) ?? []) {
      const client = clientOf(name);
      if (!client) continue;
      await this.#journals(client);
      await this.#exhibits(client);
    }
    for (const folder of ['drafts', 'settings']) {
      // What is no folder, or no file, is named by verify and stays behind: none of it belongs to the record.
      for (const name of await namesOfFolder(this.#files, join(this.#from, folder))) {
        const path = `${folder}/${name}`;
        if (!deviceOf(name, 'json')) continue;
        if ((await this.#files.facts(join(this.#from, path)))?.kind !== 'file') continue;
        const bytes = await readAll(this.#files, join(this.#from, path));
        const seal = folder === 'drafts' ? this.#secrets.paper(path) : undefined;
        await this.#write(path, seal ? seal.wrap(bytes.toString('utf8')) : bytes);
      }
    }
  }

  async #journals(owner: Owner): Promise<void> {
    const names = (await namesIn(this.#files, this.#from, layout.journal(owner))) ?? [];
    for (const device of new Set(names.flatMap((name) => deviceOf(name) ?? copiedDevice(name) ?? [])))
      await this.#journal({ owner, device });
  }

  async #journal(place: Place & { readonly device: DeviceId }): Promise<void> {
    const path = layout.journalFile(place.owner, place.device);
    const seal = this.#secrets.lines(place);
    const folder = join(this.#from, layout.journal(place.owner));
    const name = await fullestName(this.#files, folder, place.device);
    const text = (await readAll(this.#files, join(folder, name))).toString('utf8');
    let mark: Pick<Mark, 'n' | 'hash'> = beginning;
    const sealed = text.split('\n').flatMap((each) => {
      const line = splitLine(each);
      const made = line && seal?.seal(line, mark.n + 1, mark.hash);
      if (!made) return [];
      mark = { n: mark.n + 1, hash: made.hash };
      return `${made.text}\n`;
    });
    await this.#write(path, Buffer.from(sealed.join('')));
  }

  async #exhibits(client: ClientId): Promise<void> {
    for (const name of (await namesIn(this.#files, this.#from, layout.exhibits(client))) ?? []) {
      if (!/^[0-9a-f]{64}$/.test(name)) continue;
      const target = join(this.#to, layout.exhibit(client, this.#secrets.exhibitName(client, name as Hash))); // matched just above
      await makeFolders(this.#files, join(this.#to, layout.exhibits(client)));
      const source = await this.#files.open(join(this.#from, layout.exhibit(client, name)), 'read');
      const copy = await this.#files.open(target, 'create');
      try {
        await writeExhibit(piecesOf(source, sealedPiece), copy, this.#secrets.exhibits);
        await copy.sync();
      } finally {
        await copy.close();
        await source.close();
      }
      await this.#files.syncFolder(join(this.#to, layout.exhibits(client)));
    }
  }

  async #write(path: string, bytes: Uint8Array): Promise<void> {
    const target = join(this.#to, path);
    await makeFolders(this.#files, join(target, '..'));
    await replaceFile(this.#files, target, bytes);
  }
}
