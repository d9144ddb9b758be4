import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const run = (command: string, ...args: readonly string[]) =>
  execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();

/** One Syncthing, sharing one folder with one other over the loopback interface, and with nobody else. */
export class Syncthing {
  readonly id: string;
  readonly #home: string;
  readonly #port: number;
  #child: ChildProcess | undefined;

  /** Makes its keys in `home`. Syncthing 1.19 is asked with its own words; later ones understand them too. */
  constructor(home: string, port: number) {
    this.#home = home;
    this.#port = port;
    mkdirSync(home, { recursive: true });
    run('syncthing', 'generate', `--home=${home}`, '--no-default-folder');
    this.id = run('syncthing', `--home=${home}`, '--device-id');
  }

  /** Shares a folder with another. No discovery, no relays, no upgrades, no reports: it talks to that one address. */
  share(folder: string, other: Syncthing): void {
    mkdirSync(join(folder, '.stfolder'), { recursive: true });
    const off = [
      'globalAnnounceEnabled',
      'localAnnounceEnabled',
      'relaysEnabled',
      'natEnabled',
      'crashReportingEnabled',
      'startBrowser',
    ];
    writeFileSync(
      join(this.#home, 'config.xml'),
      `<configuration version="35">
        <folder id="vault" label="vault" path="${folder}" type="sendreceive" rescanIntervalS="2" fsWatcherEnabled="true" fsWatcherDelayS="1">
          <device id="${this.id}"/><device id="${other.id}"/>
        </folder>
        <device id="${this.id}" name="own"><address>dynamic</address></device>
        <device id="${other.id}" name="other"><address>tcp://127.0.0.1:${other.#port}</address></device>
        <gui enabled="false"></gui>
        <options>
          <listenAddress>tcp://127.0.0.1:${this.#port}</listenAddress>
          ${off.map((name) => `<${name}>false</${name}>`).join('')}
          <urAccepted>-1</urAccepted><autoUpgradeIntervalH>0</autoUpgradeIntervalH><reconnectionIntervalS>1</reconnectionIntervalS>
        </options>
      </configuration>`,
    );
  }

  start(): void {
    const log = openSync(join(this.#home, 'log.txt'), 'a');
    this.#child = spawn('syncthing', [`--home=${this.#home}`, '--no-browser', '--no-upgrade', '--no-restart'], {
      stdio: ['ignore', log, log],
      env: { ...process.env, STNOUPGRADE: '1' },
    });
  }

  async stop(): Promise<void> {
    const child = this.#child;
    this.#child = undefined;
    if (!child || child.exitCode !== null) return;
    const exit = new Promise<void>((done) => child.once('close', () => done()));
    child.kill('SIGTERM');
    await exit;
  }
}
