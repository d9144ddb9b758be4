import { useWords } from '../app/Words.tsx';
import { TextField } from '../ui/TextField.tsx';

/** A passphrase typed twice. */
export interface Twice {
  readonly first: string;
  readonly again: string;
}

/** What is wrong with it, if anything: the key of a sentence. */
export function faultOf({ first, again }: Twice): 'trust.protect.short' | 'trust.protect.differs' | undefined {
  if ([...first].length < 8) return 'trust.protect.short';
  return first === again ? undefined : 'trust.protect.differs';
}

/** The two fields of a new passphrase. */
export function NewPassphrase({
  value,
  onChange,
  isTried,
}: {
  value: Twice;
  onChange: (next: Twice) => void;
  isTried: boolean;
}) {
  const { t } = useWords();
  const fault = isTried ? faultOf(value) : undefined;
  return (
    <>
      <TextField
        label={t('trust.protect.next')}
        hint={t('trust.protect.nextHint')}
        type="password"
        value={value.first}
        onChange={(first) => onChange({ ...value, first })}
        {...(fault === 'trust.protect.short' && { error: t(fault) })}
      />
      <TextField
        label={t('trust.protect.again')}
        type="password"
        value={value.again}
        onChange={(again) => onChange({ ...value, again })}
        {...(fault === 'trust.protect.differs' && { error: t(fault) })}
      />
    </>
  );
}
