import { sealableKinds, type Body } from '../../../shared/journal/kinds.ts';
import type { Trouble } from '../../log/composer/draft-body.ts';

type Terms = Body<'terms-agreed'>;

/** Terms being written: any part may still be missing. */
export type TermsForm = { readonly [K in keyof Terms]?: Terms[K] | undefined };

export type ChangeTerms = (changes: TermsForm) => void;

/** What a part of the form is given. */
export interface TermsFieldsProps {
  readonly form: TermsForm;
  readonly onChange: ChangeTerms;
  readonly troubles: Readonly<Record<string, Trouble>>;
}

/** What is recorded: lines without words are left out, and so is what was never filled in. */
export function termsBody(form: TermsForm): Record<string, unknown> {
  const { parties, services, obligations, channels, accounts, limits, covers, ...rest } = form;
  const limited = Object.fromEntries(Object.entries(limits ?? {}).filter(([, value]) => value !== undefined));
  const body: Record<string, unknown> = {
    ...rest,
    parties: parties?.filter(({ name }) => name.trim() !== ''),
    services: services?.filter((line) => line.trim() !== ''),
    obligations: obligations?.filter(({ what }) => what.trim() !== ''),
    channels,
    accounts,
    covers,
    limits: limited,
  };
  return Object.fromEntries(Object.entries(body).filter(([, value]) => !isEmpty(value)));
}

/** What is wrong with each part, by the schema of the kind. */
export function termsTroubles(form: TermsForm): Readonly<Record<string, Trouble>> {
  const parsed = sealableKinds['terms-agreed'].safeParse(termsBody(form));
  if (parsed.success) return {};
  const found: Record<string, Trouble> = {};
  for (const { path, message } of parsed.error.issues) {
    const field = String(path[0] ?? '');
    found[field] ??=
      field === 'from' && form.from === undefined ? 'needed' : message === 'too long' ? 'tooLong' : 'notRight';
  }
  return found;
}

function isEmpty(value: unknown): boolean {
  if (value === undefined) return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
