import type { Frame } from '../../text.ts';

export const frame: Frame<'en'> = {
  greeting: { first: ['Dear {{person}},', 'Dear {{client}},'] },
  closing: 'Kind regards\n{{me}}',
  gap: ' ',
  bullet: '– ',
  invoice: 'Invoice {{number}} of {{issued}}, due {{due}}: {{open}}',
  overdue: {
    by: 'days',
    one: 'Invoice {{number}} of {{issued}}, due {{due}}, {{days}} day overdue: {{open}}',
    other: 'Invoice {{number}} of {{issued}}, due {{due}}, {{days}} days overdue: {{open}}',
  },
  interest: {
    by: 'days',
    one: 'Invoice {{number}}, due {{due}}, open {{open}}: simple interest for {{days}} day at {{percent}}% a year, {{interest}}',
    other:
      'Invoice {{number}}, due {{due}}, open {{open}}: simple interest for {{days}} days at {{percent}}% a year, {{interest}}',
  },
  fixed: 'Fixed sum for late payment: {{fixed}}',
  basis: {
    eu: 'The rate is the reference rate of the European Central Bank for the half-year plus the points agreed (Directive 2011/7/EU).',
    uk: 'The rate is the base rate of the Bank of England plus 8 per cent (Late Payment of Commercial Debts (Interest) Act 1998).',
    contract: 'The rate is the one in our agreement.',
    clause: 'The rate is the one in our agreement, {{clause}}.',
  },
  limits: {
    revisions: 'Rounds of changes: {{used}} of {{included}}',
    minutes: 'Working time: {{used}} of {{included}}',
    budget: 'Budget: {{used}} of {{included}}',
    end: 'Days of the agreed term: {{used}} of {{included}}',
  },
  hours: '{{days}} {{from}}–{{to}}',
  payment: {
    net: {
      by: 'days',
      one: 'within {{days}} day of the invoice',
      other: 'within {{days}} days of the invoice',
    },
    dayOfMonth: 'on day {{day}} of the month',
    endOfMonth: {
      by: 'days',
      one: '{{days}} day after the end of the month',
      other: '{{days}} days after the end of the month',
    },
    atEndOfMonth: 'at the end of the month',
    onDelivery: 'on delivery',
  },
  reason: 'I cannot meet your needs because of your failure {{reason}}.',
  reasons: 'I cannot meet your needs because of your failure:',
  reasonItem: '{{reason}}',
  failures: {
    'give-feedback': 'to give the feedback I asked for within the agreed time',
    'provide-material': 'to provide the material the work needs',
    'pay-when-due': 'to pay invoices when they fall due',
    'grant-access': 'to grant access to the agreed accounts',
    'approve-in-time': 'to approve work in time',
    'let-me-work': 'to let me do the work you engaged me for',
    'keep-to-hours': 'to keep to the agreed hours',
    'agree-in-writing': 'to agree our terms in writing',
    'settle-scope': 'to settle the scope of the work',
    'confirm-goal': 'to confirm a goal',
    'pay-for-extras': 'to pay for work beyond what was agreed',
    'keep-civil': 'to keep our exchanges civil',
    'find-compromise': 'to agree to a workable compromise',
    other: 'to {{words}}',
  },
};
