import { expect, it } from 'vitest';
import { Taskbar } from '../../main/desktop/taskbar.ts';

it('shows the work that is farthest behind, and nothing once all is over, however it ended', () => {
  const shown: number[] = [];
  const taskbar = new Taskbar((share) => shown.push(share));
  taskbar.heed('progress', { job: 'reading', done: 1, total: 2 }); // of itself
  taskbar.heed('progress', { job: 'report', done: 0, total: 10 });
  taskbar.heed('progress', { job: 'report', done: 6, total: 10 });
  taskbar.heed('progress', { job: 'import', done: 1, total: 4 });
  taskbar.heed('ended', { job: 'import' });
  taskbar.heed('ended', { job: 'preview' });
  taskbar.heed('ended', { job: 'report' });
  expect(shown).toEqual([0.02, 0.6, 0.25, 0.6, -1]);
});
