import type { ClientId } from '../../shared/fields.ts';
import { draftsElsewhere, leftElsewhere } from './drafts-elsewhere.ts';
import {
  keptDrafts,
  withDraft,
  withoutClient,
  withoutDraft,
  withoutView,
  withSettled,
  withView,
  type DraftFile,
} from './drafts.ts';
import type { Files } from './files.ts';
import type { Kept } from './kept.ts';
import { OneAtATime } from './one-at-a-time.ts';
import type { Secrets } from './secrets.ts';
import { keptSettings, type Settings } from './settings.ts';
import type { Vault } from './vault.ts';
import type { Writer } from './writer.ts';

interface Desk {
  readonly folder: string;
  readonly files: Files;
  readonly writer: Writer;
  readonly secrets: () => Secrets;
}

/** Does what a vault is asked for, under the name it has in a refusal. */
type Do = <T>(what: string, act: () => Promise<T>) => Promise<T>;

/** This computer's papers in a vault: what is not recorded yet, the looks at a timeline that bear names, and the settings. Unlike a journal they change. */
export class Papers implements Pick<Vault, 'drafts' | 'views' | 'settings'> {
  readonly #desk: Desk;
  readonly #do: Do;
  readonly #turns = new OneAtATime();

  constructor(desk: Desk, act: Do) {
    this.#desk = desk;
    this.#do = act;
  }

  readonly drafts: Vault['drafts'] = {
    list: () => this.#inTurn('read the drafts', async () => (await this.#drafts().legible()).drafts),
    save: (draft) => this.#inTurn('save this draft', () => this.#redraft((file) => withDraft(file, draft))),
    discard: (id) => this.#inTurn('discard this draft', () => this.#redraft((file) => withoutDraft(file, id))),
    elsewhere: () =>
      this.#inTurn('read the drafts', async () => {
        const { folder, files, writer, secrets } = this.#desk;
        const found = await draftsElsewhere(folder, writer.device, files, secrets());
        return leftElsewhere(found, await this.#drafts().legible());
      }),
    settle: (id, takenUp) =>
      this.#inTurn('save this draft', () => this.#redraft((file) => withSettled(file, id, takenUp))),
  };

  readonly views: Vault['views'] = {
    list: () => this.#inTurn('read the saved views', async () => (await this.#drafts().legible()).views ?? []),
    save: (view) => this.#inTurn('save this view', () => this.#redraft((file) => withView(file, view))),
    discard: (client, name) =>
      this.#inTurn('discard this view', () => this.#redraft((file) => withoutView(file, { client, name }))),
  };

  readonly settings: Vault['settings'] = {
    get: () => this.#inTurn('read the settings', () => this.#settings().legible()),
    set: (settings) =>
      this.#inTurn('save the settings', async () => {
        const { writer } = this.#desk;
        await writer.pen();
        const kept = this.#settings();
        await kept.mended(writer.quarantine);
        await kept.write(settings);
      }),
  };

  /** Takes away what there is of a client, within the erasing of them. */
  erase(client: ClientId): Promise<void> {
    return this.#turns.run(() => this.#redraft((file) => withoutClient(file, client)));
  }

  #inTurn<T>(what: string, act: () => Promise<T>): Promise<T> {
    return this.#do(what, () => this.#turns.run(act));
  }

  /** Replaces the drafts by what they become. */
  async #redraft(become: (file: DraftFile) => DraftFile): Promise<void> {
    const { writer } = this.#desk;
    await writer.pen();
    const kept = this.#drafts();
    await kept.write(become(await kept.mended(writer.quarantine)));
  }

  #drafts(): Kept<DraftFile> {
    const { folder, files, writer, secrets } = this.#desk;
    return keptDrafts(folder, writer.device, files, secrets());
  }

  #settings(): Kept<Settings> {
    const { folder, files, writer } = this.#desk;
    return keptSettings(folder, writer.device, files);
  }
}
