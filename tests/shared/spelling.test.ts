import { describe, expect, it } from 'vitest';
import { spellingOf } from '../../shared/spelling.ts';

describe('the languages whose spelling is checked', () => {
  it("are the window's own and the clients', each once, until others are chosen", () => {
    expect(spellingOf(undefined, 'pl', ['en', 'pl', 'en'])).toEqual(['en', 'pl']);
    expect(spellingOf(undefined, 'ja', [])).toEqual([]);
    expect(spellingOf(undefined, 'ja', ['ja', 'hu'])).toEqual(['hu']);
  });

  it('are those that were chosen, and none where none was', () => {
    expect(spellingOf(['cy'], 'pl', ['en'])).toEqual(['cy']);
    expect(spellingOf([], 'pl', ['en'])).toEqual([]);
  });
});
