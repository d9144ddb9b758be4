import { expect, test } from 'vitest';
import { mailtoLimit, mailtoOf } from '../../main/mailto.ts';
import { Refusal } from '../../shared/result.ts';

test('a letter comes out of its address as it went in', () => {
  const letter = {
    to: 'eva+office@nagy.example',
    subject: 'Q&A: 100 % of it? #3 = “yes”',
    text: 'Dear Éva,\n\nfish & chips;\r\na=b&cc=someone@else.example\n請求書 2026-014',
  };
  const { protocol, pathname, searchParams, hash } = mailtoOf(letter);
  expect(protocol).toBe('mailto:');
  expect(decodeURIComponent(pathname)).toBe(letter.to);
  expect(hash).toBe('');
  expect([...searchParams.keys()]).toEqual(['subject', 'body']);
  expect(searchParams.get('subject')).toBe(letter.subject);
  expect(searchParams.get('body')).toBe(letter.text.replace(/\r?\n/g, '\r\n'));
});

test('a space is a space and no plus', () => {
  expect(mailtoOf({ subject: 'a b', text: 'c d' }).href).toBe('mailto:?subject=a%20b&body=c%20d');
});

test.each([
  'eva@nagy.example?bcc=all@else.example',
  'a@b.example,c@d.example',
  'https://else.example',
  'javascript:alert(1)',
])('an address adds no field, no second reader and no other protocol: %s', (to) => {
  const { protocol, pathname, searchParams } = mailtoOf({ to, subject: 'Hello' });
  expect(protocol).toBe('mailto:');
  expect(decodeURIComponent(pathname)).toBe(to);
  expect(pathname).not.toMatch(/[,?&]/);
  expect([...searchParams.keys()]).toEqual(['subject']);
});

test('what is too long is refused, and not cut', () => {
  const fits = (text: string): boolean => {
    try {
      return mailtoOf({ subject: 'x', text }).href.length <= mailtoLimit;
    } catch (error) {
      expect(error).toBeInstanceOf(Refusal);
      expect(error).toMatchObject({ code: 'too-large' });
      return false;
    }
  };
  const around = mailtoLimit - mailtoOf({ subject: 'x', text: '' }).href.length;
  expect(fits('a'.repeat(around))).toBe(true);
  expect(fits('a'.repeat(around + 1))).toBe(false);
  expect(fits('お'.repeat(100))).toBe(true);
  expect(fits('お'.repeat(300))).toBe(false);
});
