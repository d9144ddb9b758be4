import { describe, expect, test } from 'vitest';
import { EntryId } from '../../shared/fields.ts';
import { askOf, chosenOf, emptyForm, faultOf, languageOf, readBy } from '../../renderer/reports/report-form.ts';

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

  test('a bundle is asked for when the record is made, not when its pages are looked at', () => {
    const entry = EntryId.parse('01890000-0000-7000-9000-000000000001');
    const form = { ...emptyForm, bundle: true, withhold: [{ entry, field: 'what' }] };
    expect(askOf(form, 'en')).toMatchObject({ bundle: true, withhold: form.withhold });
    const chosen = chosenOf(form, 'en');
    expect(chosen).toMatchObject({ withhold: form.withhold });
    expect(chosen).not.toHaveProperty('bundle');
    expect(chosenOf({ ...form, kind: 'statement' }, 'en')).not.toHaveProperty('withhold');
  });
});
