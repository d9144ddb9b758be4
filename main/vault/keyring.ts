import type { VaultId } from '../../shared/fields.ts';
import { Refusal } from '../../shared/result.ts';
import { recoveryBytes } from './recovery-key.ts';
import {
  keptRecoveryKey,
  printedRecoveryKey,
  unwrapKey,
  wrapKey,
  type Protection,
  type Unlocking,
} from './passphrase.ts';
import { noSecrets, secretsOf, type Secrets } from './secrets.ts';

/** Holds the vault's key while it is unlocked, and nothing of it when it is locked. Of a vault without a passphrase there is none to hold. */
export class Keyring {
  readonly #vault: VaultId;
  readonly #random: (bytes: number) => Uint8Array;
  #protection: 'none' | Protection;
  #key: Buffer | undefined;
  #secrets: Secrets | undefined;

  constructor(vault: VaultId, protection: 'none' | Protection, random: (bytes: number) => Uint8Array) {
    this.#vault = vault;
    this.#protection = protection;
    this.#random = random;
    if (protection === 'none') this.#secrets = noSecrets;
  }

  get isLocked(): boolean {
    return this.#secrets === undefined;
  }

  /** Refuses with `locked`. */
  get secrets(): Secrets {
    if (!this.#secrets) throw new Refusal('locked', 'This vault is locked. Type the passphrase first.');
    return this.#secrets;
  }

  /** Refuses with `wrong-passphrase`. It takes a third of a second or more, on purpose. */
  async unlock(by: Unlocking): Promise<void> {
    if (this.#protection === 'none') return;
    const key = await unwrapKey(this.#vault, this.#protection, by);
    this.#key = key;
    this.#secrets = secretsOf(key, this.#random);
  }

  lock(): void {
    if (this.#protection === 'none') return;
    this.#key?.fill(0);
    this.#key = undefined;
    this.#secrets = undefined;
  }

  /** The vault's key wrapped by another passphrase, to be written down; then told by {@link renewed}. The recovery key stays, unless it is damaged. */
  async rewrapped(current: Unlocking, passphrase: string): Promise<Protection> {
    if (this.#protection === 'none') throw new Refusal('invalid-input', 'This vault has no passphrase.');
    const key = await unwrapKey(this.#vault, this.#protection, current);
    const recovery = keptRecoveryKey(this.#vault, this.#protection, key) ?? Buffer.from(this.#random(recoveryBytes));
    return wrapKey(this.#vault, key, passphrase, recovery, this.#random);
  }

  renewed(protection: Protection): void {
    this.#protection = protection;
  }

  /** The recovery key as it is printed. Refuses with `locked`. */
  get recoveryKey(): string {
    if (this.#protection === 'none') throw new Refusal('invalid-input', 'This vault has no passphrase.');
    if (!this.#key) throw new Refusal('locked', 'This vault is locked. Type the passphrase first.');
    return printedRecoveryKey(this.#vault, this.#protection, this.#key);
  }
}
