import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron, errors, type ElectronApplication, type Page } from 'playwright-core';
import type {} from '../../renderer/bridge.ts';
import { electronProgram } from './electron-program.ts';

/** Not only what came since the last navigation. */
const all = { filter: 'all' } as const;

const root = resolve(import.meta.dirname, '../..');

/** On Record, running. `await using` closes it and, where the folder was made for it, removes that too. */
export interface Running extends AsyncDisposable {
  readonly app: ElectronApplication;
  /** The first window. */
  readonly page: Page;
  /** Holds `vault`, `state` and whatever a test writes; give it to the next `launch` to start again where this one stopped. */
  readonly folder: string;
  readonly vault: string;
  readonly state: string;
  /** The console lines of all open windows, from their first on, as `type: text`. */
  consoleLines(): Promise<readonly string[]>;
  /** The errors of all open windows that none of their code caught. */
  pageErrors(): Promise<readonly string[]>;
  /** What the main process has printed since its window opened; lines before that are Playwright's. */
  readonly mainOutput: readonly string[];
  /** Closes the program as a person would, and leaves the folder. */
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** A folder that stays; without it a new one is made, and removed at the end. */
  readonly folder?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly args?: readonly string[];
  /** The journal that the program remembers, as where a person starts it, and not the folder's `vault`. */
  readonly isRemembered?: boolean;
}

/** Starts the built program in a real Electron, with a vault, a state folder and an Electron profile of its own. */
export async function launch({
  folder: given,
  env = {},
  args = [],
  isRemembered = false,
}: LaunchOptions = {}): Promise<Running> {
  const folder = given ?? (await mkdtemp(join(tmpdir(), 'on-record-e2e-')));
  const vault = join(folder, 'vault');
  const state = join(folder, 'state');
  const app = askedAgain(
    await started({
      executablePath: electronProgram(),
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        root,
        ...(isRemembered ? [] : [`--vault=${vault}`]),
        ...args,
      ],
      env: { ...inherited(), XDG_CONFIG_HOME: join(folder, 'profile'), ON_RECORD_STATE: state, ...env },
      cwd: root,
      // Playwright would pin the light look otherwise.
      colorScheme: null,
    }),
  );
  const mainOutput = listenToMain(app);
  const close = closer(app);
  const ofEveryWindow = async <T>(ask: (window: Page) => Promise<T[]>): Promise<T[]> =>
    (await Promise.all(app.windows().map(ask))).flat();
  const page = await app.firstWindow().catch(async (error: unknown) => {
    await close();
    throw new Error(`No window opened. The main process said:\n${mainOutput.join('\n')}`, { cause: error });
  });
  await page.waitForLoadState('load');
  // The window opens before the program behind it is read; a test begins when both are there.
  await page.evaluate(() => window.bridge.call('vault.status', {}));
  return {
    app,
    page,
    folder,
    vault,
    state,
    mainOutput,
    // Playwright keeps what a window said before anybody could listen.
    consoleLines: async () =>
      (await ofEveryWindow((window) => window.consoleMessages(all))).map((line) => `${line.type()}: ${line.text()}`),
    pageErrors: async () => (await ofEveryWindow((window) => window.pageErrors(all))).map((error) => error.message),
    close,
    async [Symbol.asyncDispose]() {
      await close();
      if (!given) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/**
 * Electron 33 under a debugger stops now and then before its window process has begun: 3 of 120 starts, two at a time, and 2 of 120 of an older build that
 * began otherwise; none of 160 starts without a debugger. Such a start is begun again, once.
 */
async function started(options: Parameters<typeof _electron.launch>[0]): Promise<ElectronApplication> {
  const begin = () => _electron.launch({ ...options, timeout: 15_000 });
  return begin().catch((error: unknown) => {
    if (!(error instanceof errors.TimeoutError)) throw error;
    console.warn('Electron did not begin, and is started again.');
    return begin();
  });
}

/**
 * Where the main process is at work, V8 now and then collects the promise of an answer before it has reached the test: the question is asked again. So
 * what a test asks there may run twice.
 */
function askedAgain(app: ElectronApplication): ElectronApplication {
  const ask = app.evaluate.bind(app) as (...question: unknown[]) => Promise<unknown>;
  const again = (...question: unknown[]): Promise<unknown> =>
    ask(...question).catch((error: unknown) => {
      if (error instanceof Error && error.message.includes('promise was garbage collected')) return again(...question);
      throw error;
    });
  app.evaluate = again as typeof app.evaluate; // the same questions and answers
  return app;
}

function listenToMain(app: ElectronApplication): readonly string[] {
  const lines: string[] = [];
  for (const stream of [app.process().stdout, app.process().stderr]) {
    stream?.on('data', (chunk: Buffer) => lines.push(...chunk.toString().split('\n').filter(Boolean)));
  }
  return lines;
}

/** A program that will not close within ten seconds is ended, so that one test cannot hold up all others. */
function closer(app: ElectronApplication): () => Promise<void> {
  let closing: Promise<void> | undefined;
  return () => {
    closing ??= (async () => {
      const program = app.process();
      const deadline = setTimeout(() => program.kill('SIGKILL'), 10_000);
      await app.close();
      clearTimeout(deadline);
    })();
    return closing;
  };
}

function inherited(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined),
  );
}
