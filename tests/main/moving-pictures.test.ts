import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decode } from 'fast-png';
import { expect, it } from 'vitest';
import { layIn } from '../../main/sheets/lay.ts';
import { showPage } from '../../main/sheets/show-page.ts';
import { gif, movingWebp, webp } from '../support/moving-pictures.ts';
import { openProgram } from '../support/program.ts';

it('shows a WebP and the first picture of what moves, as many pixels wide as asked, and says of how many it is the first', async () => {
  await using program = await openProgram();
  const { id: client } = await program.call('clients.open', { name: 'Nagy Kft.' });
  const look = async (name: string, bytes: Uint8Array) => {
    const path = join(program.folder, name);
    await writeFile(path, bytes);
    const { id: exhibit } = await program.call('exhibits.add', { client, path });
    return program.call('exhibits.look', { client, exhibit, width: 120 });
  };
  const still = await webp(240, 160);
  expect(await look('a.webp', still)).toMatchObject({ as: 'picture', width: 120, height: 80, type: 'image/jpeg' });
  expect(await look('b.webp', movingWebp(still, 240, 160, 3))).toMatchObject({ as: 'picture', frames: 3 });
  const clear = await webp(240, 160, 128);
  expect(await look('c.webp', movingWebp(clear, 240, 160, 2))).toMatchObject({ as: 'picture', frames: 2 });
  const first = await look('d.gif', gif(180, 60, 4));
  if (first.as !== 'picture') throw new Error('no picture');
  expect(first).toMatchObject({ width: 120, height: 40, frames: 4, natural: { width: 180, height: 60 } });
  expect([...decode(Buffer.from(first.picture, 'base64')).data.slice(0, 3)]).toEqual([255, 0, 0]);
  expect(await look('e.heic', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'))).toEqual({
    as: 'described',
    why: 'type',
  });
});

it('lays a WebP and a GIF into a record; what may be seen through stands on white', async () => {
  const laid = await layIn(await webp(120, 80, 0), 'image/webp');
  if (laid.form !== 'pages') throw new Error(laid.form);
  expect(laid).toMatchObject({ of: 1, pages: [{ picture: { width: 120, height: 80 } }] });
  expect(laid.firstOf).toBeUndefined();
  expect(await layIn(gif(64, 64, 5), 'image/gif')).toMatchObject({ form: 'pages', firstOf: 5 });
  expect(await layIn(gif(64, 64, 1), 'image/gif')).not.toHaveProperty('firstOf');
});

it('describes what is damaged, lies about its size, or draws outside of itself, and never fails for it', async () => {
  const seeds = [await webp(40, 40), movingWebp(await webp(40, 40, 90), 40, 40, 2), gif(40, 40, 3)];
  const huge = gif(20, 20, 1);
  huge.set([0xff, 0xff, 0xff, 0xff], 6);
  expect(await showPage(huge, 1, 100)).toBe('too-large');
  const outside = gif(20, 20, 1);
  outside.set([4, 0, 4, 0], 6);
  expect(await showPage(outside, 1, 100)).toBe('unreadable');
  const bomb = movingWebp(await webp(40, 40), 40, 40, 2);
  const frame = Buffer.from(bomb).indexOf('VP8 ');
  bomb.set([0xff, 0x3f, 0xff, 0x3f], frame + 14); // 16,383 pixels each way, within a file of 40
  expect(await showPage(bomb, 1, 100)).toBe('unreadable');
  let chance = 7;
  const next = (below: number) => (chance = (chance * 1_103_515_245 + 12_345) & 0x7fffffff) % below;
  for (let i = 0; i < 300; i++) {
    const seed = seeds[i % seeds.length] ?? huge;
    // Changed past the size only: a large white picture is slow, and no fault.
    const bytes = new Uint8Array(seed.slice(0, i % 2 === 0 ? seed.length : 30 + next(seed.length - 30)));
    for (let k = 0; k < 4; k++) bytes[30 + next(seed.length - 30)] = next(256);
    expect(['pages', 'described']).toContain((await layIn(bytes, 'image/webp')).form);
  }
});
