import type { ClientId } from '../../shared/fields.ts';
import { draftsBeside, numberAbout, takeOut } from './drafts-beside.ts';
import { draftsElsewhere, leftElsewhere, type DraftElsewhere } from './drafts-elsewhere.ts';
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
import { Refusal } from '../../shared/result.ts';
import { isErrno, type Files } from './files.ts';
import type { Kept } from './kept.ts';
import { layout, sweepPapers } from './layout.ts';
import { OneAtATime } from './one-at-a-time.ts';
import { draftsAside } from './quarantine.ts';
import type { Secrets } from './secrets.ts';
import { keptSettings, type Settings } from './settings.ts';
import type { Lying, Vault } from './vault.ts';
import type { Writer } from './writer.ts';

interface Desk {
  readonly folder: string;
  readonly files: Files;
  /** This computer's own folder for the vault. */
  readonly home: string;
  readonly writer: Writer;
  /** Makes this process the writer of the vault, which has to stand in its folder still. */
  readonly pen: () => Promise<unknown>;
  readonly secrets: () => Secrets;
  /** Clients that were erased, here or on another computer. */
  readonly erased: () => Promise<ReadonlySet<ClientId>>;
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
    list: () => this.#inTurn('read the drafts', async () => (await this.#present()).drafts),
    save: (draft) =>
      this.#inTurn('save this draft', async () => {
        if ((await this.#erasedIn({ drafts: [draft] })).length > 0)
          throw new Refusal('erased', 'This client was erased. Nothing about them is kept any more.', {
            client: draft.client,
          });
        await this.#redraft((file) => withDraft(file, draft));
      }),
    discard: (id) => this.#inTurn('discard this draft', () => this.#redraft((file) => withoutDraft(file, id))),
    elsewhere: () =>
      this.#inTurn('read the drafts', async () =>
        leftElsewhere(await this.#elsewhere(), await this.#drafts().legible()),
      ),
    lying: (client) => this.#inTurn('read the drafts', () => this.#lying(client)),
    settle: (id, takenUp) =>
      this.#inTurn('save this draft', () => this.#redraft((file) => withSettled(file, id, takenUp))),
  };

  readonly views: Vault['views'] = {
    list: () => this.#inTurn('read the saved views', async () => (await this.#present()).views ?? []),
    save: (view) => this.#inTurn('save this view', () => this.#redraft((file) => withView(file, view))),
    discard: (client, name) =>
      this.#inTurn('discard this view', () => this.#redraft((file) => withoutView(file, { client, name }))),
  };

  readonly settings: Vault['settings'] = {
    get: () => this.#inTurn('read the settings', () => this.#settings().legible()),
    set: (settings) =>
      this.#inTurn('save the settings', async () => {
        const { writer, pen } = this.#desk;
        await pen();
        const kept = this.#settings();
        await kept.mended(writer.quarantine);
        await kept.write(settings);
      }),
  };

  /**
   * Takes away what there is of a client, within the erasing of them: from this computer's file and from what a sync program copied of it, and where it is
   * asked for from the files of other computers too.
   */
  erase(client: ClientId, alsoElsewhere: boolean): Promise<void> {
    return this.#turns.run(async () => {
      // By now the client is erased. Where a link or a pipe stands in the place of this computer's drafts, nothing of theirs can be reached, and it is named.
      await this.#redraft((file) => withoutClient(file, client)).catch(unlessDisplaced);
      const { folder, files, writer } = this.#desk;
      await sweepPapers(folder, files);
      for (const beside of (await this.#beside()).read)
        if (alsoElsewhere || beside.device === writer.device) await takeOut(client, beside);
    });
  }

  async #lying(client: ClientId): Promise<Lying> {
    const { files, home, writer } = this.#desk;
    const { read, unread } = await this.#beside();
    const own = await this.#drafts()
      .read()
      .catch(() => undefined); // what is wrong with it, its next use says
    const elsewhere = read
      .filter(({ device }) => device !== writer.device)
      .reduce((sum, { file }) => sum + numberAbout(client, file), 0);
    return {
      elsewhere,
      unread: [...(own ? [] : [layout.drafts(writer.device)]), ...unread, ...(await draftsAside(home, files))],
    };
  }

  #beside() {
    const { folder, files, writer, secrets } = this.#desk;
    return draftsBeside(folder, writer.device, files, secrets());
  }

  /** Takes away what there is here of clients that another computer erased. Where it cannot be taken away now, it is the next time. */
  forgetErased(): Promise<void> {
    return this.#turns.run(async () => void (await this.#present()));
  }

  /** This computer's file without what is about erased clients; what still lies there of them is taken away. */
  async #present(): Promise<DraftFile> {
    const file = await this.#drafts().legible();
    const erased = await this.#erasedIn(file);
    if (erased.length === 0) return file;
    await this.#redraft((now) => now).catch(() => undefined); // read-only, or another program writes: shown it is not, and it goes later
    return erased.reduce(withoutClient, file);
  }

  async #erasedIn({ drafts, views = [] }: DraftFile): Promise<readonly ClientId[]> {
    const about = new Set([...drafts, ...views].flatMap(({ client }) => client ?? []));
    if (about.size === 0) return [];
    const erased = await this.#desk.erased().catch(() => []); // a vault's journal that cannot be read keeps nobody from the drafts
    return [...erased].filter((client) => about.has(client));
  }

  #elsewhere(): Promise<readonly DraftElsewhere[]> {
    const { folder, files, writer, secrets } = this.#desk;
    return draftsElsewhere(folder, writer.device, files, secrets());
  }

  #inTurn<T>(what: string, act: () => Promise<T>): Promise<T> {
    return this.#do(what, () => this.#turns.run(act));
  }

  /** Replaces the drafts by what they become; what is about an erased client goes with that. */
  async #redraft(become: (file: DraftFile) => DraftFile): Promise<void> {
    const { writer, pen } = this.#desk;
    await pen();
    const kept = this.#drafts();
    const next = become(await kept.mended(writer.quarantine));
    await kept.write((await this.#erasedIn(next)).reduce(withoutClient, next));
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

function unlessDisplaced(error: unknown): void {
  if (!isErrno(error, 'ELOOP') && !(error instanceof Refusal && error.code === 'corrupt')) throw error;
}
