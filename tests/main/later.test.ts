import { describe, expect, it } from 'vitest';
import type { Handlers } from '../../main/handlers.ts';
import { LaterHandlers } from '../../main/later.ts';

const answers: Handlers<'vault.open' | 'vault.lock'> = {
  'vault.open': () => Promise.resolve({ id: '01920000-0000-7000-8000-000000000000' as never }),
  'vault.lock': () => Promise.resolve({}),
};

describe('handlers whose program is read later', () => {
  it('are read once, by the first call', async () => {
    let read = 0;
    const table = new LaterHandlers().of(['vault.open', 'vault.lock'], () => {
      read++;
      return Promise.resolve(answers);
    });
    expect(read).toBe(0);
    await Promise.all([table['vault.lock']({}), table['vault.open']({}), table['vault.lock']({})]);
    expect(read).toBe(1);
  });

  it('are tried again after they could not be read', async () => {
    let read = 0;
    const table = new LaterHandlers().of(['vault.lock'], () => {
      read++;
      return read === 1 ? Promise.reject(new Error('no such file')) : Promise.resolve(answers);
    });
    await expect(table['vault.lock']({})).rejects.toThrow('no such file');
    expect(await table['vault.lock']({})).toEqual({});
  });

  it('have begun what was asked of them when it is waited for', async () => {
    let begun = 0;
    const later = new LaterHandlers();
    const table = later.of(['vault.lock'], async () => {
      await new Promise((resolve) => setTimeout(resolve, 1));
      return {
        'vault.lock': () => {
          begun++;
          return new Promise<never>(() => undefined);
        },
      };
    });
    void table['vault.lock']({});
    void table['vault.lock']({});
    await later.begun();
    expect(begun).toBe(2);
  });
});
