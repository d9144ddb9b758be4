import { z } from 'zod';
import { decisionKinds, Ground, Receipt } from './decision.ts';
import { Day, EntryId, Money, Name, Text } from './fields.ts';
import { standing, type AnyEffective, type Effective } from './journal/effective.ts';
import { localDay } from './journal/time.ts';
import { languages } from './languages.ts';
import { Audience, ReportKind } from './reports/issued.ts';

/** The five screens over the nine steps of letting a client go (research, 4.13). */
export const lettingGoSteps = ['decide', 'settle', 'accounts', 'report', 'close'] as const;
export type LettingGoStep = (typeof lettingGoSteps)[number];

const Taken = z.object({ entry: EntryId, on: Day });

export const LettingGoView = z.object({
  /** The decision that holds now, whatever it is. */
  decision: Taken.extend({
    choice: decisionKinds.decision.shape.choice,
    reason: Text.optional(),
    options: z.array(Text).optional(),
    reviewOn: Day.optional(),
    endsOn: Day.optional(),
    grounds: z.array(Ground),
    /** How many entries the grounds rest on. */
    evidence: z.int(),
  }).optional(),
  settled: Taken.extend({ balance: z.array(Money).optional(), overrideReason: Text.optional() }).optional(),
  /** Accounts were looked through and left as they are, all handed over or not. */
  handedOver: Taken.optional(),
  /** Final reports and checklists made since, the newest last. */
  reports: z.array(
    Taken.extend({ number: z.string(), kind: ReportKind, audience: Audience, language: z.enum(languages), file: Name }),
  ),
  /** Who accepted the handover, or that nobody answered. */
  receipt: Taken.extend({ receipt: Receipt }).optional(),
  /** The user once noted not to take this client back; it stays, whatever came later. */
  takeBack: Taken.extend({ note: Text.optional() }).optional(),
  closed: Taken.extend({ retainUntil: Day.optional(), doNotTakeBack: z.boolean(), note: Text.optional() }).optional(),
  done: z.array(z.enum(lettingGoSteps)),
  /** The first screen that is not done; absent where all are. */
  next: z.enum(lettingGoSteps).optional(),
});
export type LettingGoView = z.output<typeof LettingGoView>;

/**
 * How far a client is let go, from the entries alone, so that it can be left and taken up again. What was done before the client was last taken
 * (back) as a prospect, active, or on watch belongs to an earlier time and does not count.
 */
export function lettingGoOf(journal: readonly AnyEffective[]): LettingGoView {
  const current = sinceTaken(journal);
  const last = standing(current, 'decision').at(-1);
  const decision = last && decisionOf(last);
  const steps = standing(current, 'letting-go-step');
  const settled = steps.findLast(({ body }) => body.step === 'settle');
  const handedOver = steps.findLast(({ body }) => body.step === 'accounts');
  const closed = steps.findLast(({ body }) => body.step === 'close');
  const reports = reportsOf(current);
  const receipt = receiptOf(current);
  const noted = standing(journal, 'letting-go-step').findLast(({ body }) => body.doNotTakeBack === true);
  const isDone: Readonly<Record<LettingGoStep, boolean>> = {
    decide: decision?.choice === 'let-go',
    settle: settled !== undefined,
    accounts: handedOver !== undefined,
    report: reports.some(({ kind }) => kind === 'handover'),
    close: closed !== undefined,
  };
  const next = lettingGoSteps.find((step) => !isDone[step]);
  return {
    ...(decision && { decision }),
    ...(settled && { settled: settledOf(settled) }),
    ...(handedOver && { handedOver: { entry: handedOver.entry.id, on: handedOver.body.on } }),
    reports,
    ...(receipt && { receipt: { entry: receipt.entry, on: receipt.on, receipt: receipt.body } }),
    ...(noted && {
      takeBack: {
        entry: noted.entry.id,
        on: noted.body.on,
        ...(noted.body.note !== undefined && { note: noted.body.note }),
      },
    }),
    ...(closed && { closed: closedOf(closed) }),
    done: lettingGoSteps.filter((step) => isDone[step]),
    ...(next && { next }),
  };
}

/** The last word on who accepted the handover. */
export function receiptOf(
  journal: readonly AnyEffective[],
): { readonly entry: EntryId; readonly on: Day; readonly body: Receipt } | undefined {
  const step = standing(journal, 'letting-go-step').findLast(({ body }) => body.receipt !== undefined);
  return step?.body.receipt && { entry: step.entry.id, on: step.body.on, body: step.body.receipt };
}

function sinceTaken(journal: readonly AnyEffective[]): readonly AnyEffective[] {
  const taken = journal.findLastIndex(
    (one) =>
      !one.struck && one.kind === 'state-changed' && one.body.state !== 'letting-go' && one.body.state !== 'former',
  );
  return journal.slice(taken + 1);
}

function decisionOf({ entry, body }: Effective<'decision'>): NonNullable<LettingGoView['decision']> {
  const { choice, on, reason, options, reviewOn, endsOn, grounds = [] } = body;
  return {
    entry: entry.id,
    on,
    choice,
    ...(reason !== undefined && { reason }),
    ...(options && { options }),
    ...(reviewOn !== undefined && { reviewOn }),
    ...(endsOn !== undefined && { endsOn }),
    grounds,
    evidence: new Set(grounds.flatMap(({ entries }) => entries)).size,
  };
}

function settledOf({ entry, body }: Effective<'letting-go-step'>): NonNullable<LettingGoView['settled']> {
  const { on, balance, overrideReason } = body;
  return {
    entry: entry.id,
    on,
    ...(balance && { balance }),
    ...(overrideReason !== undefined && { overrideReason }),
  };
}

function closedOf({ entry, body }: Effective<'letting-go-step'>): NonNullable<LettingGoView['closed']> {
  const { on, retainUntil, doNotTakeBack = false, note } = body;
  return {
    entry: entry.id,
    on,
    ...(retainUntil !== undefined && { retainUntil }),
    doNotTakeBack,
    ...(note !== undefined && { note }),
  };
}

function reportsOf(journal: readonly AnyEffective[]): LettingGoView['reports'] {
  return standing(journal, 'report-issued')
    .filter(({ body }) => body.report === 'handover' || body.report === 'checklist')
    .map(({ entry, body }) => ({
      entry: entry.id,
      on: localDay(entry.recordedAt),
      number: body.number,
      kind: body.report,
      audience: body.audience,
      language: body.language,
      file: body.file,
    }));
}
