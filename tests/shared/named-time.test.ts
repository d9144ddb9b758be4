import { describe, expect, it } from 'vitest';
import { timeInName } from '../../shared/import/named-time.ts';

describe('the time in the name of a picture', () => {
  it.each([
    ['Zrzut ekranu 2026-05-04 o 19.35.10.png', '2026-05-04T19:35'],
    ['Screenshot 2026-02-12 at 9.51.44\u202fPM.png', '2026-02-12T21:51'],
    ['Screenshot 2026-02-12 at 12.05.00 AM.png', '2026-02-12T00:05'],
    ['Screenshot from 2026-05-04 19-35-10.png', '2026-05-04T19:35'],
    ['Llun sgrin 2026-05-04 am 19.35.10.png', '2026-05-04T19:35'],
    ['Képernyőfotó 2026-05-04 - 8.35.10.png', '2026-05-04T08:35'],
    ['スクリーンショット 2026-05-04 193510.png', '2026-05-04T19:35'],
    ['IMG_20260504_193510.jpg', '2026-05-04T19:35'],
    ['PXL_20260504_193510123.jpg', '2026-05-04T19:35'],
    ['photo_2026-05-04_19-35-10.jpg', '2026-05-04T19:35'],
    ['signal-2026-05-04-193510.jpeg', '2026-05-04T19:35'],
    ['Screenshot_20260504-193510_Chrome.jpg', '2026-05-04T19:35'],
    ['IMG-20260504-WA0003.jpg', '2026-05-04'],
    ['2026-05-04 review.png', '2026-05-04'],
  ])('%s', (name, time) => {
    expect(timeInName(name)).toBe(time);
  });

  it.each(['review.png', 'IMG_4711.HEIC', '2026-13-40.png', 'invoice 120260504123.pdf', '2026-02-30 19.00.00.png'])(
    '%s names none',
    (name) => {
      expect(timeInName(name)).toBeUndefined();
    },
  );
});
