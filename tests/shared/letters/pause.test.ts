import { describe, expect, test } from 'vitest';
import { pauseOf } from '../../../shared/letters/pause.ts';
import type { TemplateId } from '../../../shared/letters/templates.ts';
import { letterSource } from '../../support/letter-journal.ts';
import { Writer } from '../../support/sealed.ts';

const zone = 'Europe/Warsaw';

describe('an answer to abuse can wait half an hour (seed C4c)', () => {
  const incident = { what: 'Shouted at me.', signs: ['personal-attack'] };
  const now = (time: string) => ({ at: `2026-11-20T${time}.000Z`, zone, offset: 60 });
  const at = (time: string, template: TemplateId, more: object) => {
    const writer = new Writer().on('2026-11-20');
    const id = writer.write('incident', { ...incident, ...more });
    return { id, pause: pauseOf(template, letterSource(writer), { incident: id }, now(time)) };
  };
  const minute = { occurred: { on: '2026-11-20T15:10[Europe/Warsaw]' } };

  test('from the minute it happened, until thirty minutes later', () => {
    const { id, pause } = at('14:15:00', 'abuse-answer', minute);
    expect(pause).toEqual({ incident: id, until: '2026-11-20T14:40:00.000Z' });
    expect(at('14:39:59', 'abuse-answer', minute).pause).toBeDefined();
    expect(at('14:40:00', 'abuse-answer', minute).pause).toBeUndefined();
    expect(at('14:09:59', 'abuse-answer', minute).pause).toBeUndefined();
  });

  test('until thirty minutes after the end of what lasted', () => {
    const occurred = { from: '2026-11-20T14:00[Europe/Warsaw]', to: '2026-11-20T15:10[Europe/Warsaw]' };
    expect(at('14:15:00', 'abuse-answer', { occurred }).pause?.until).toBe('2026-11-20T14:40:00.000Z');
  });

  test('a limit stated because of abuse is an answer to it; a letter about hours is none', () => {
    expect(at('14:15:00', 'boundary', minute).pause).toBeDefined();
    expect(at('14:15:00', 'boundary', { ...minute, signs: ['late-payment'] }).pause).toBeUndefined();
    expect(at('14:15:00', 'request', minute).pause).toBeUndefined();
  });

  test('a day is no time to count from', () => {
    expect(at('14:15:00', 'abuse-answer', { occurred: { on: '2026-11-20' } }).pause).toBeUndefined();
  });
});
