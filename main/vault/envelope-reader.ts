import type { DeviceId } from '../../shared/fields.ts';
import type { Owner } from '../../shared/journal/entry.ts';
import type { AnyEnvelope } from './envelope.ts';

interface ReadStamp {
  readonly at: string;
  readonly offset: number;
  readonly zone: string;
}

/**
 * Parses the envelopes of one file. Nearly all have the same form and differ in a few places of known length: those are cut out of the
 * bytes, in half of the time `JSON.parse` takes, and what is the same in all of them is held in memory once. Any other form goes to
 * `JSON.parse`. (A property test keeps the two together.)
 */
export class EnvelopeReader {
  readonly #between: string;
  readonly #client: Owner;
  readonly #device: DeviceId;
  #app = '';
  #start = '';
  #kind = '';
  #zone = '';
  /** Where the stamp read last ended. */
  #end = 0;

  constructor(client: Owner, device: DeviceId) {
    this.#client = client;
    this.#device = device;
    this.#between = `","client":"${client}","device":"${device}",`;
  }

  /** The envelope in `bytes[start, end)`; `undefined` where it is not JSON. */
  read(bytes: Buffer, start: number, end: number): AnyEnvelope | undefined {
    const text = bytes.toString('utf8', start, end);
    // Only ASCII stands at the same places in the text and in the bytes.
    const envelope = text.length === end - start ? this.#cut(text, bytes, start) : undefined;
    if (envelope) return envelope;
    const whole = parsed(text) as AnyEnvelope | undefined; // its members are checked one by one by whoever asked
    if (typeof whole?.app === 'string' && whole.app !== this.#app) {
      this.#app = whole.app;
      this.#start = `{"app":${JSON.stringify(whole.app)},"bodyHash":"`;
    }
    return whole;
  }

  #cut(text: string, bytes: Buffer, start: number): AnyEnvelope | undefined {
    // What is cut out of `text` would keep all of it in memory: pieces that stay are taken from the bytes.
    const piece = (from: number, to: number) => bytes.toString('latin1', start + from, start + to);
    if (this.#start === '' || !text.startsWith(this.#start)) return undefined;
    const bodyHash = this.#start.length;
    if (!text.startsWith(this.#between, bodyHash + 64)) return undefined;
    let at = bodyHash + 64 + this.#between.length;
    let draftedAt: ReadStamp | undefined;
    if (text.startsWith('"draftedAt":', at)) {
      draftedAt = this.#stamp(text, at + 12, piece);
      if (!draftedAt || text[this.#end] !== ',') return undefined;
      at = this.#end + 1;
    }
    const fields = at + 10;
    const id = fields + 64 + 8;
    const kind = id + 36 + 10;
    if (!text.startsWith('"fields":"', at) || !text.startsWith('","id":"', fields + 64)) return undefined;
    if (!text.startsWith('","kind":"', id + 36) || !this.#startsWithKind(text, kind)) return undefined;
    const n = kind + this.#kind.length + 6;
    const recordedAt = text.indexOf(',', n);
    if (!text.startsWith('","n":', n - 6) || !text.startsWith(',"recordedAt":', recordedAt)) return undefined;
    const stamp = this.#stamp(text, recordedAt + 14, piece);
    const number = text.slice(n, recordedAt);
    if (!stamp || !text.startsWith(',"v":1}', this.#end) || text.length !== this.#end + 7) return undefined;
    if (
      !digits.test(number) ||
      unplain.test(text.slice(bodyHash, bodyHash + 64)) ||
      unplain.test(text.slice(fields, fields + 64))
    )
      return undefined;
    if (unplain.test(text.slice(id, id + 36))) return undefined;
    const envelope: AnyEnvelope & { readonly fields: string } = {
      app: this.#app,
      bodyHash: piece(bodyHash, bodyHash + 64),
      client: this.#client,
      device: this.#device,
      fields: piece(fields, fields + 64),
      id: piece(id, id + 36),
      kind: this.#kind,
      n: Number(number),
      recordedAt: stamp,
      v: 1,
    };
    return draftedAt ? Object.assign(envelope, { draftedAt }) : envelope;
  }

  /** Whether the kind of the last entry, or another plain word, stands here; it is then the last one. */
  #startsWithKind(text: string, at: number): boolean {
    if (this.#kind !== '' && text.startsWith(this.#kind, at) && text[at + this.#kind.length] === '"') return true;
    const kind = text.slice(at, text.indexOf('"', at));
    if (unplain.test(kind)) return false;
    this.#kind = kind;
    return true;
  }

  /** `{"at":"…","offset":60,"zone":"…"}`, its time of 24 characters. */
  #stamp(text: string, start: number, piece: (from: number, to: number) => string): ReadStamp | undefined {
    if (!text.startsWith('{"at":"', start) || !text.startsWith('","offset":', start + 31)) return undefined;
    const offsetEnd = text.indexOf(',', start + 42);
    const offset = text.slice(start + 42, offsetEnd);
    if (!digits.test(offset) || !text.startsWith(',"zone":"', offsetEnd)) return undefined;
    const zone = offsetEnd + 9;
    if (this.#zone === '' || !text.startsWith(this.#zone, zone) || text[zone + this.#zone.length] !== '"') {
      const other = text.slice(zone, text.indexOf('"', zone));
      if (unplain.test(other)) return undefined;
      this.#zone = other;
    }
    this.#end = zone + this.#zone.length + 2;
    if (text[this.#end - 1] !== '}' || unplain.test(text.slice(start + 7, start + 31))) return undefined;
    return { at: piece(start + 7, start + 31), offset: Number(offset), zone: this.#zone };
  }
}

// A whole number as JSON writes it: other spellings are left to JSON.parse, which knows which of them are numbers.
const digits = /^(?:0|-?[1-9]\d{0,14})$/;
// What a piece cut out of a string must not hold, or it was not the whole string, or is said with escapes.
const unplain = /[^\w+:./-]/;

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined; // JSON has no undefined, so it says "not JSON"
  }
}
