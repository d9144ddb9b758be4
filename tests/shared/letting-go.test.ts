import { describe, expect, test } from 'vitest';
import { lettingGoOf } from '../../shared/letting-go.ts';
import { Writer } from '../support/sealed.ts';

function decided(): Writer {
  const writer = new Writer();
  writer.write('client-opened', { name: 'Marlow Events' });
  writer.write('decision', { choice: 'let-go', on: '2026-11-15', reason: 'Forty days late.' });
  writer.write('state-changed', { state: 'letting-go', reason: 'Decided.', on: '2026-11-15' });
  return writer;
}

describe('how far a client is let go', () => {
  test('begins with a decision, whoever the client is', () => {
    const writer = new Writer();
    writer.write('client-opened', { name: 'Marlow Events' });
    expect(lettingGoOf(writer.journal)).toMatchObject({ done: [], next: 'decide' });
  });

  test('another decision than to let go leads nowhere', () => {
    const writer = new Writer();
    writer.write('decision', { choice: 'pause', on: '2026-11-15', reviewOn: '2026-12-01' });
    expect(lettingGoOf(writer.journal)).toMatchObject({ done: [], next: 'decide', decision: { choice: 'pause' } });
  });

  test('goes on where it was left', () => {
    const writer = decided();
    expect(lettingGoOf(writer.journal).next).toBe('settle');
    const balance = [{ minor: 240000, currency: 'EUR' }];
    writer.write('letting-go-step', { step: 'settle', on: '2026-11-16', balance, overrideReason: 'Theirs anyway.' });
    expect(lettingGoOf(writer.journal)).toMatchObject({
      done: ['decide', 'settle'],
      next: 'accounts',
      settled: { balance },
    });
  });

  test('a step withdrawn is open again', () => {
    const writer = decided();
    const settled = writer.write('letting-go-step', { step: 'settle', on: '2026-11-16' });
    writer.strike(settled);
    expect(lettingGoOf(writer.journal).next).toBe('settle');
  });

  test('the reason added later counts the entries it rests on, each once', () => {
    const writer = new Writer();
    const invoice = writer.write('invoice', {
      number: '2026-014',
      issued: '2026-09-12',
      due: '2026-10-12',
      amount: { minor: 240000, currency: 'EUR' },
    });
    const incident = writer.write('incident', { what: 'New work asked.' });
    const decision = writer.write('decision', { choice: 'let-go', on: '2026-11-15' });
    writer.correct(decision, {
      grounds: [
        { failure: 'pay-when-due', entries: [invoice, incident] },
        { failure: 'settle-scope', entries: [incident] },
      ],
    });
    expect(lettingGoOf(writer.journal).decision).toMatchObject({ evidence: 2, grounds: [{}, {}] });
  });

  test('a client taken back begins anew', () => {
    const writer = decided();
    writer.write('letting-go-step', { step: 'close', on: '2026-11-20', doNotTakeBack: true });
    writer.write('state-changed', { state: 'former', reason: 'Handed over.' });
    expect(lettingGoOf(writer.journal)).toMatchObject({ closed: { doNotTakeBack: true } });
    writer.write('state-changed', { state: 'active', reason: 'A new beginning.' });
    expect(lettingGoOf(writer.journal)).toMatchObject({ done: [], next: 'decide' });
    expect(lettingGoOf(writer.journal).closed).toBeUndefined();
  });
});
