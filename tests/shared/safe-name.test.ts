import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { safeName } from '../../shared/safe-name.ts';

describe('a file name from outside', () => {
  test.each([
    ['../../etc/passwd', 'passwd'],
    ['..\\..\\boot.ini', 'boot.ini'],
    ['CON', '_CON'],
    ['lpt1.txt', '_lpt1.txt'],
    ['..', 'file'],
    ['', 'file'],
    ['invoice\u202efdp.exe', 'invoicefdp.exe'],
    ['line\nbreak\u0000.txt', 'linebreak.txt'],
    ['ends with a dot. . ', 'ends with a dot'],
    ['a<b>c:d"e|f?g*.txt', 'a_b_c_d_e_f_g_.txt'],
  ])('%j becomes %j', (given, made) => {
    expect(safeName(given)).toBe(made);
  });

  test('is harmless on every system, whatever it was, and keeps its ending when it is cut', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (given) => {
        const made = safeName(given);
        expect([...made].length).toBeLessThanOrEqual(120);
        expect(Buffer.byteLength(made)).toBeLessThanOrEqual(200);
        expect(made).not.toMatch(/[\\/<>:"|?*\p{Cc}\u202a-\u202e\u2066-\u2069]|[. ]$|^\.*$/u);
        expect(made).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i);
      }),
    );
    expect(safeName(`${'a'.repeat(300)}.pdf`)).toMatch(/^a{116}\.pdf$/);
    expect(safeName(`${'あ'.repeat(80)}.eml`)).toBe(`${'あ'.repeat(65)}.eml`);
    expect(safeName(`${'a'.repeat(119)} ${'b'.repeat(30)}`)).toBe('a'.repeat(119));
    expect(safeName(`con${' '.repeat(200)}x.txt`)).toBe('_con.txt');
    expect(safeName(`con.${'a'.repeat(200)}`)).toBe(`_con.${'a'.repeat(115)}`);
  });
});
