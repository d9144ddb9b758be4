import { describe, expect, it } from 'vitest';
import { fileToOpen, wordsForTerminal } from '../../main/desktop/started-with.ts';

const program = '/opt/On Record/on-record';

describe('what the program was started with', () => {
  it.each([
    [['calls'], ['calls']],
    [
      ['--no-sandbox', 'verify', '/home/a/x.zip'],
      ['verify', '/home/a/x.zip'],
    ],
    [
      ['--vault', '/home/a/v', 'clients.list'],
      ['--vault', '/home/a/v', 'clients.list'],
    ],
    [
      ['--vault', '/home/a/v', '-'],
      ['--vault', '/home/a/v', '-'],
    ],
    [['--help'], ['--help']],
    [['verfy'], ['verfy']],
    [['--some-switch', '--terminal', 'calls'], ['calls']],
    [[], undefined],
    [['--vault=/home/a/v'], undefined],
    [['/home/a/x.zip'], undefined],
    [['file:///home/a/x.zip'], undefined],
    [['--no-sandbox', '--enable-features=X'], undefined],
  ] as const)('%j is for the command line: %j', (words, expected) => {
    expect(wordsForTerminal([program, ...words], true)).toEqual(expected);
  });

  it('is never the command line in a folder of sources, unless that is said', () => {
    expect(wordsForTerminal(['electron', '.', 'calls'], false)).toBeUndefined();
    expect(wordsForTerminal(['electron', '.', '--terminal', 'calls'], false)).toEqual(['calls']);
  });

  it.each([
    [['/home/a/Mein Bündel.zip'], '/home/a/Mein Bündel.zip'],
    [['file:///home/a/Mein%20B%C3%BCndel.ZIP'], '/home/a/Mein Bündel.ZIP'],
    [['--vault=/v', '/home/a/record.pdf'], '/home/a/record.pdf'],
    [['file://elsewhere/a.zip'], undefined],
    [['https://a.example/x.zip'], undefined],
    [['a.zip'], undefined],
    [['/home/a/x.exe'], undefined],
    [[], undefined],
  ] as const)('%j asks for %j to be opened', (words, expected) => {
    expect(fileToOpen([program, ...words])).toBe(expected);
  });
});
