/** Every way a call can end other than well. The list is closed: screens turn each code into a sentence in one table. */
export const errorCodes = [
  'invalid-input',
  'not-found',
  'no-vault',
  'already-exists',
  'locked',
  'wrong-passphrase',
  'disk-full',
  'read-only',
  'corrupt',
  'newer-version',
  'in-use',
  'too-large',
  'cancelled',
  'erased',
  'unexpected',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/** What a refused call says: a code for the program, a plain English sentence for the log, and facts for the screen's sentence. */
export interface Failure {
  readonly code: ErrorCode;
  readonly message: string;
  readonly details?: Readonly<Record<string, unknown>>;
}

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Failure };

/** An expected refusal on its way to a door, where it becomes a {@link Result}. Anything else that is thrown is a programming error. */
export class Refusal extends Error {
  readonly code: ErrorCode;
  readonly details: Readonly<Record<string, unknown>> | undefined;

  constructor(code: ErrorCode, message: string, details?: Readonly<Record<string, unknown>>, options?: ErrorOptions) {
    super(message, options);
    this.name = 'Refusal';
    this.code = code;
    this.details = details;
  }

  /** The part that may cross a door: no stack, no cause. */
  get failure(): Failure {
    return { code: this.code, message: this.message, ...(this.details && { details: this.details }) };
  }
}
