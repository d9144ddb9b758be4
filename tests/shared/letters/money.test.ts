import { describe, expect, it } from 'vitest';
import type { Body } from '../../../shared/journal/kinds.ts';
import { fieldsFor } from '../../../shared/letters/fields-for.ts';
import { letterSource } from '../../support/letter-journal.ts';
import { Writer } from '../../support/sealed.ts';

const eur = (minor: number) => ({ minor, currency: 'EUR' });

function begun(late: Body<'terms-agreed'>['late']): Writer {
  const writer = new Writer().on('2026-03-01');
  writer.write('client-opened', { name: 'Nagy Kft.' });
  writer.write('terms-agreed', { from: '2026-03-01', late });
  return writer;
}

function invoice(writer: Writer, number: string, issued: string, due: string, minor = 10_000) {
  return writer.write('invoice', { number, issued, due, amount: eur(minor) });
}

describe('the promises a reminder names', () => {
  it('are those that money is still missing for, and were about what is reminded of', () => {
    const writer = begun({ basis: 'eu' });
    const old = invoice(writer, '1', '2026-04-01', '2026-04-15');
    writer.write('promised', { saidOn: '2026-04-20', by: '2026-04-25' });
    writer.write('promised', { saidOn: '2026-04-20', by: '2026-04-26', invoice: old });
    writer.write('payment', { invoice: old, on: '2026-05-10', amount: eur(10_000) });
    const open = invoice(writer, '2', '2026-09-01', '2026-09-15');
    expect(fieldsFor('reminder-2', letterSource(writer)).promisedDays).toBeUndefined();
    writer.write('promised', { saidOn: '2026-09-20', by: '2026-10-01', invoice: open });
    writer.write('promised', { saidOn: '2026-09-20', by: '2026-10-02' });
    expect(fieldsFor('reminder-2', letterSource(writer)).promisedDays).toEqual(['2026-10-01', '2026-10-02']);
  });
});

describe('a letter about interest', () => {
  it('adds up what each day brings before it rounds', () => {
    const writer = begun({ basis: 'contract', percent: 1 });
    // Each brings 0.4 of a cent a day.
    for (const number of ['1', '2', '3', '4', '5']) invoice(writer, number, '2026-04-01', '2026-04-15', 14_600);
    expect(fieldsFor('interest', letterSource(writer)).daily).toEqual([eur(2)]);
  });

  it('names no one basis where its invoices rest on two', () => {
    const writer = begun({ basis: 'contract', percent: 5, clause: '§ 7' });
    invoice(writer, '1', '2026-04-01', '2026-04-15');
    expect(fieldsFor('interest', letterSource(writer)).basis).toMatchObject({ clause: '§ 7' });
    writer.write('terms-agreed', { from: '2026-06-01', late: { basis: 'eu' } });
    invoice(writer, '2', '2026-07-01', '2026-07-15');
    expect(fieldsFor('interest', letterSource(writer)).basis).toBeUndefined();
  });
});
