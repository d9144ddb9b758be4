import { describe, expect, test } from 'vitest';
import { accountsOf, missingBefore, stepOf, type AccountsView } from '../../shared/accounts-view.ts';
import { Writer } from '../support/sealed.ts';

function viewOf(writer: Writer, asOf = '2026-11-20'): AccountsView {
  return accountsOf(writer.journal, { asOf, cite: ({ n }) => String(n) });
}

function onePage(): { writer: Writer; page: ReturnType<Writer['write']> } {
  const writer = new Writer();
  const page = writer.write('account', { name: 'Company page', platform: 'Facebook' });
  return { writer, page };
}

describe('the accounts of a client', () => {
  test('a new account begins with the client owning it', () => {
    const { writer } = onePage();
    expect(viewOf(writer)).toMatchObject({
      handedOver: 0,
      accounts: [{ name: 'Company page', next: 'client-owns', steps: [] }],
    });
  });

  test('each step stands with its day, minute, proof and entry; after the fourth nothing is next', () => {
    const { writer, page } = onePage();
    writer.write('account-step', { account: page, step: 'client-owns', on: '2026-11-14' });
    writer.write('account-step', { account: page, step: 'client-confirmed', on: '2026-11-15', proof: 'mail' });
    writer.write('account-step', { account: page, step: 'recovery-moved', on: '2026-11-15' });
    const occurred = { on: '2026-11-15T18:02' };
    writer.write('account-step', { account: page, step: 'my-access-removed', on: '2026-11-15', occurred });
    const { accounts, handedOver } = viewOf(writer);
    expect(handedOver).toBe(1);
    expect(accounts[0]?.next).toBeUndefined();
    expect(accounts[0]?.steps.map(({ step, cite, at, before }) => [step, cite, at, before])).toEqual([
      ['client-owns', '2', undefined, []],
      ['client-confirmed', '3', undefined, []],
      ['recovery-moved', '4', undefined, []],
      ['my-access-removed', '5', '18:02', []],
    ]);
  });

  test('of an account one was never let in to nothing is handed over, until access is given', () => {
    const writer = new Writer();
    const page = writer.write('account', { name: 'Company page', platform: 'Facebook', noAccess: true });
    writer.write('account', { name: 'Domain', platform: 'Registrar', owner: 'me', noAccess: true });
    const [before, own] = viewOf(writer).accounts;
    expect(before?.toHandOver).toBe(false);
    expect(before?.next).toBeUndefined();
    expect(own?.next).toBe('client-owns'); // whoever stands as the holder has something to hand over
    expect(viewOf(writer)).toMatchObject({ toHandOver: 1, handedOver: 0 });
    writer.write('account-step', { account: page, step: 'access-granted', on: '2026-11-14' });
    expect(viewOf(writer).accounts[0]?.next).toBe('client-owns');
    expect(viewOf(writer).toHandOver).toBe(2);
  });

  test('a step withdrawn is to be done again, and the one recorded last counts', () => {
    const { writer, page } = onePage();
    const first = writer.write('account-step', { account: page, step: 'client-owns', on: '2026-11-14' });
    writer.strike(first);
    expect(viewOf(writer).accounts[0]?.next).toBe('client-owns');
    writer.write('account-step', { account: page, step: 'client-owns', on: '2026-11-16' });
    writer.write('account-step', { account: page, step: 'client-owns', on: '2026-11-17' });
    const [account] = viewOf(writer).accounts;
    expect(account && stepOf(account, 'client-owns')?.on).toBe('2026-11-17');
  });

  test('my access removed before they confirmed is counted, and said', () => {
    const { writer, page } = onePage();
    writer.write('account-step', { account: page, step: 'client-owns', on: '2026-11-14' });
    writer.write('account-step', { account: page, step: 'my-access-removed', on: '2026-11-15' });
    writer.write('account-step', { account: page, step: 'client-confirmed', on: '2026-11-16' });
    const [account] = viewOf(writer).accounts;
    expect(account?.next).toBe('recovery-moved');
    expect(account && stepOf(account, 'my-access-removed')?.before).toEqual(['client-confirmed', 'recovery-moved']);
    expect(account && stepOf(account, 'client-confirmed')?.before).toEqual([]);
  });

  test('on the same day no order is claimed', () => {
    const { writer, page } = onePage();
    writer.write('account-step', { account: page, step: 'client-owns', on: '2026-11-14' });
    const [account] = viewOf(writer).accounts;
    expect(account && missingBefore(account, 'client-confirmed', '2026-11-14')).toEqual([]);
    expect(account && missingBefore(account, 'client-confirmed', '2026-11-13')).toEqual(['client-owns']);
  });

  test('renewals within ninety days are named, the soonest first, with a correction applied', () => {
    const writer = new Writer();
    writer.write('account', { name: 'Domain', platform: 'registrar', renews: '2027-01-03' });
    const newsletter = writer.write('account', { name: 'Newsletter', platform: 'Mailchimp', renews: '2028-12-01' });
    writer.write('account', { name: 'Archive', platform: 'Dropbox', renews: '2027-09-01' });
    writer.correct(newsletter, { renews: '2026-12-01' });
    expect(viewOf(writer).renewals.map(({ name, days }) => [name, days])).toEqual([
      ['Newsletter', 11],
      ['Domain', 44],
    ]);
  });

  test('an account withdrawn is gone from the register', () => {
    const { writer, page } = onePage();
    writer.strike(page);
    expect(viewOf(writer).accounts).toEqual([]);
  });
});
