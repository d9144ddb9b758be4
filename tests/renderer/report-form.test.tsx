import { describe, expect, test } from 'vitest';
import { askOf, emptyForm, faultOf, languageOf, readBy } from '../../renderer/reports/report-form.ts';

describe('who will read it', () => {
  test('a mediator gets the record, the client the final report in their own language', () => {
    expect(askOf(emptyForm, 'en')).toEqual({ kind: 'record', audience: 'mediator', language: 'en' });
    const theirs = readBy(emptyForm, 'client');
    expect(theirs.kind).toBe('handover');
    expect(languageOf(theirs, { language: 'ja' }, 'en')).toBe('ja');
    expect(languageOf({ ...theirs, language: 'pl' }, { language: 'ja' }, 'en')).toBe('pl');
    expect(languageOf(emptyForm, { language: 'ja' }, 'en')).toBe('en');
  });

  test('days belong to a record and an answer, kinds to a record alone', () => {
    const form = { ...emptyForm, from: '2026-01-01', to: '2026-06-30', kinds: ['incident'] };
    expect(askOf(form, 'en')).toMatchObject({ from: '2026-01-01', to: '2026-06-30', kinds: ['incident'] });
    expect(askOf({ ...form, kind: 'answer' }, 'en')).not.toHaveProperty('kinds');
    expect(askOf({ ...form, kind: 'checklist' }, 'en')).toEqual({
      kind: 'checklist',
      audience: 'mediator',
      language: 'en',
    });
  });

  test('days in the wrong order, or no kind at all, cannot be made', () => {
    expect(faultOf({ ...emptyForm, from: '2026-06-30', to: '2026-01-01' })).toBe('range');
    expect(faultOf({ ...emptyForm, kinds: [] })).toBe('kinds');
    expect(faultOf(emptyForm)).toBeUndefined();
  });
});
