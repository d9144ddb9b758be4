import { describe, expect, it } from 'vitest';
import { answer } from '../../main/door.ts';
import { Refusal } from '../../shared/result.ts';

const handlers = (then: (input: never) => Promise<unknown>) => ({ 'clients.open': then, 'entries.list': then });
const never = () => Promise.reject(new Error('a bad input reached the handler'));
const silent = () => undefined;
const client = '01955555-0000-7000-8000-000000000002';

describe('a door', () => {
  it.each([
    ['a missing field', {}, 'invalid-input'],
    ['a wrong type', { name: 7 }, 'invalid-input'],
    ['an unknown field', { name: 'A', recordedAt: '2020-01-01' }, 'invalid-input'],
    ['a blank name', { name: ' \u00a0 ' }, 'invalid-input'],
    ['two lines in a name', { name: 'A\nB' }, 'invalid-input'],
    ['a name that is too long', { name: 'n'.repeat(501) }, 'too-large'],
    ['ten megabytes', { name: 'n'.repeat(10_000_000) }, 'too-large'],
    ['a list instead of an object', [], 'invalid-input'],
    ['nothing but text', 'name', 'invalid-input'],
    ['a date, which no JSON has', { name: 'A', notes: new Date(0) }, 'invalid-input'],
    ['a number without end', { name: 'A', notes: Number.POSITIVE_INFINITY }, 'invalid-input'],
    ['a number larger than JSON has', { name: 'A', notes: 10n }, 'invalid-input'],
    ['an unknown currency', { name: 'A', currency: 'euro' }, 'invalid-input'],
    ['a zone that is not on Earth', { name: 'A', zone: 'Mars/Olympus' }, 'invalid-input'],
  ])('refuses %s before any handler sees it', async (_what, input, code) => {
    expect(await answer(handlers(never), 'clients.open', input, silent)).toMatchObject({ ok: false, error: { code } });
  });

  it('refuses an input nested without end, and does not fall over it', async () => {
    let deep: unknown = 1;
    for (let i = 0; i < 100_000; i++) deep = { deep };
    expect(await answer(handlers(never), 'clients.open', deep, silent)).toMatchObject({
      ok: false,
      error: { code: 'invalid-input' },
    });
  });

  it('has no call by the name of something every object has', async () => {
    for (const name of ['constructor', '__proto__', 'toString', 'clients.openn', 'x'.repeat(100_000)]) {
      expect(await answer(handlers(never), name, {}, silent)).toMatchObject({
        ok: false,
        error: { code: 'invalid-input' },
      });
    }
  });

  it('names the fields that are wrong, and repeats no value', async () => {
    const result = await answer(handlers(never), 'clients.open', { name: 'Secret Ltd', zone: 'secret' }, silent);
    expect(result).toMatchObject({ error: { details: { issues: [{ path: 'zone', problem: 'not a time zone' }] } } });
    expect(JSON.stringify(result)).not.toContain('secret');
  });

  it('mends lone surrogates and keeps quotes, direction marks and emoji as typed', async () => {
    const seen: unknown[] = [];
    const keep = async (input: unknown) => {
      seen.push(input);
      return { id: client };
    };
    const name = '“Ő & <Co>” \u202eאבג\u202c 🏗️ \ud800';
    expect(await answer(handlers(keep), 'clients.open', { name }, silent)).toMatchObject({ ok: true });
    expect(seen).toEqual([{ name: '“Ő & <Co>” \u202eאבג\u202c 🏗️ \ufffd' }]);
  });

  it('turns a refusal into its code, and anything else into a sentence without its text', async () => {
    const refuse = () => Promise.reject(new Refusal('disk-full', 'the disk is full'));
    expect(await answer(handlers(refuse), 'clients.open', { name: 'A' }, silent)).toEqual({
      ok: false,
      error: { code: 'disk-full', message: 'the disk is full' },
    });
    const logged: unknown[] = [];
    const broken = () => Promise.reject(new Error('/home/anna/vault: ENOTSUP'));
    const result = await answer(handlers(broken), 'clients.open', { name: 'A' }, (error) => logged.push(error));
    expect(result).toMatchObject({ ok: false, error: { code: 'unexpected' } });
    expect(JSON.stringify(result)).not.toContain('anna');
    expect(logged).toHaveLength(1);
  });

  it('lets nothing out that the contract does not name', async () => {
    const leak = async () => ({ entries: [], secret: 1 });
    expect(await answer(handlers(leak), 'entries.list', { client }, silent)).toEqual({
      ok: true,
      value: { entries: [] },
    });
  });
});
