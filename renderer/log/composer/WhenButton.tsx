import { ChevronDown } from 'lucide-react';
import { useRef, useState } from 'react';
import { Dialog, DialogTrigger, Popover } from 'react-aria-components';
import type { Formatter } from '../../../shared/format.ts';
import { localDay, spanOf, type Occurred, type Stamp } from '../../../shared/journal/time.ts';
import { useNow } from '../../app/now.ts';
import { useWords } from '../../app/Words.tsx';
import { Button } from '../../ui/Button.tsx';
import { ClockField } from '../../ui/ClockField.tsx';
import { cx } from '../../ui/cx.ts';
import { DayField } from '../../ui/DayField.tsx';
import menu from '../../ui/Menu.module.css';
import { Select } from '../../ui/Select.tsx';
import { minuteOf, occurredOf, typedWhen, whenForms, type TypedMoment, type TypedWhen } from './when.ts';
import { WhenField } from './WhenField.tsx';
import styles from './WhenButton.module.css';

export interface WhenProps {
  readonly value: Occurred | undefined;
  readonly onChange: (value: Occurred) => void;
}

/** When it happened, as exactly as the user knows it; just now until said otherwise. */
export function WhenButton({ value, onChange }: WhenProps) {
  const { t } = useWords();
  const said = useSaid(value);
  /** What stands in the open dialog and was not set yet. */
  const unset = useRef<Unset>(undefined);
  return (
    // Whoever presses elsewhere has said when it happened; only Escape takes it back.
    <DialogTrigger
      onOpenChange={(isOpen) => {
        if (!isOpen && typeof unset.current === 'object') onChange(unset.current);
        unset.current = undefined;
      }}
    >
      <Button look="quiet" aria-label={t('window.when.button', { when: said })}>
        {said}
        <ChevronDown aria-hidden />
      </Button>
      <Popover
        className={cx(menu['popover'])}
        placement="top start"
        // What cannot be read would be lost with the dialog, and the entry would say "just now".
        shouldCloseOnInteractOutside={() => unset.current !== 'unclear'}
      >
        <Dialog className={cx(styles['dialog'])} aria-label={t('window.when.title')}>
          {({ close }) => (
            <WhenForm value={value} onChange={onChange} onDone={close} onUnset={(typed) => (unset.current = typed)} />
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

type Unset = Occurred | 'unclear' | undefined;

interface WhenFormProps extends WhenProps {
  readonly onDone: () => void;
  /** Told of what was typed and is not set yet. */
  readonly onUnset: (typed: Unset) => void;
}

function WhenForm({ value, onChange, onDone, onUnset }: WhenFormProps) {
  const { t, format } = useWords();
  const now = useNow();
  const [typed, setTyped] = useState(() => typedWhen(value, now()));
  const [occurred, setOccurred] = useState<Occurred | undefined>(value ?? { on: minuteOf(now()) });
  const [text, setText] = useState(() => (isNow(value, now()) ? '' : textOf(value, format, now())));
  const choose = (next: TypedWhen) => {
    const chosen = occurredOf(next, now());
    setTyped(next);
    setOccurred(chosen);
    onUnset(chosen ?? 'unclear');
    if (chosen) setText(next.form === 'now' ? '' : textOf(chosen, format, now()));
  };
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        event.stopPropagation();
        if (!occurred) return;
        onUnset(undefined);
        onChange(occurred);
        onDone();
      }}
      onKeyDownCapture={(event) => {
        if (event.key === 'Escape') onUnset(undefined);
      }}
    >
      <WhenField
        value={text}
        autoFocus
        onChange={(next, read) => {
          const understood =
            read.is === 'read' ? read.occurred : read.is === 'empty' ? { on: minuteOf(now()) } : undefined;
          setText(next);
          setOccurred(understood);
          onUnset(understood ?? 'unclear');
          if (understood) setTyped(typedWhen(read.is === 'empty' ? undefined : understood, now()));
        }}
      />
      <Select
        label={t('when.choose')}
        choices={whenForms.map((id) => ({ id, label: t(`window.when.form.${id}`) }))}
        value={typed.form}
        onChange={(form) => choose({ ...typed, form })}
      />
      {typed.form !== 'now' && <MomentFields value={typed.first} onChange={(first) => choose({ ...typed, first })} />}
      {typed.form === 'between' && (
        <>
          <p>{t('window.when.and')}</p>
          <MomentFields value={typed.second} onChange={(second) => choose({ ...typed, second })} />
        </>
      )}
      {typed.form !== 'now' && <p className={styles['hint']}>{t('window.when.hint')}</p>}
      <Button look="primary" type="submit" isDisabled={!occurred}>
        {t('window.when.set')}
      </Button>
    </form>
  );
}

function MomentFields({ value, onChange }: { value: TypedMoment; onChange: (value: TypedMoment) => void }) {
  const { t } = useWords();
  return (
    <div className={styles['moment']}>
      <DayField label={t('window.when.day')} value={value.day} onChange={(day) => onChange({ ...value, day })} />
      <ClockField
        label={t('window.when.time')}
        value={value.clock}
        onChange={(clock) => onChange({ ...value, clock })}
      />
      {value.clock !== undefined && (
        <Button look="quiet" onPress={() => onChange({ ...value, clock: undefined })}>
          {t('window.when.noTime')}
        </Button>
      )}
    </div>
  );
}

/** The time in words: "Just now" while it is. */
function useSaid(value: Occurred | undefined): string {
  const { t, format } = useWords();
  const now = useNow()();
  if (!value || isNow(value, now)) return t('window.when.form.now');
  return format.occurredWithin(localDay(now), value, now);
}

/** Whether this is the minute that has just been, or nothing said yet. */
function isNow(value: Occurred | undefined, now: Stamp): boolean {
  if (!value) return true;
  return 'on' in value && Math.abs(Date.parse(now.at) - spanOf(value.on, now.zone).start) < 3 * 60_000;
}

/** A time as it can be typed again. */
function textOf(value: Occurred | undefined, format: Formatter, now: Stamp): string {
  return !value || 'afterEntry' in value ? '' : format.occurred(value, now);
}
