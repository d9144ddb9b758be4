import { expect, test } from 'vitest';
import { chord } from '../../renderer/app/chord.ts';

const held = { ctrlKey: true, metaKey: false, shiftKey: false, altKey: false };

test('a shortcut works on a keyboard that writes no Latin letters, by the key it is on', () => {
  expect(chord({ ...held, key: 'л', code: 'KeyK' })).toBe('mod+k');
  expect(chord({ ...held, shiftKey: true, key: 'Т', code: 'KeyN' })).toBe('mod+shift+n');
  expect(chord({ ...held, key: 'б', code: 'Comma' })).toBe('mod+,');
});

test('a Latin letter is what the key writes, wherever it lies', () => {
  expect(chord({ ...held, key: 'a', code: 'KeyQ' })).toBe('mod+a');
  expect(chord({ ...held, key: '2', code: 'Digit2' })).toBe('mod+2');
  expect(chord({ ...held, ctrlKey: false, altKey: true, key: 'ArrowLeft', code: 'ArrowLeft' })).toBe('alt+arrowleft');
});
