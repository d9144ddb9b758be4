import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { localDay, spanOf, type Occurred } from '../../../shared/journal/time.ts';
import { useNow } from '../../app/now.ts';
import { useWords } from '../../app/Words.tsx';
import { Button } from '../../ui/Button.tsx';
import { ClockField } from '../../ui/ClockField.tsx';
import { cx } from '../../ui/cx.ts';
import { DayField } from '../../ui/DayField.tsx';
import menu from '../../ui/Menu.module.css';
import { Select } from '../../ui/Select.tsx';
import { occurredOf, typedWhen, whenForms, type TypedMoment } from './when.ts';
import styles from './WhenButton.module.css';

export interface WhenProps {
  readonly value: Occurred | undefined;
  readonly onChange: (value: Occurred) => void;
}

/** When it happened, as exactly as the user knows it; just now until said otherwise. */
export function WhenButton({ value, onChange }: WhenProps) {
  const { t } = useWords();
  const said = useSaid(value);
  return (
    <DialogTrigger>
      <Button look="quiet" aria-label={t('window.when.button', { when: said })}>
        {said}
        <ChevronDown aria-hidden />
      </Button>
      <Popover className={cx(menu['popover'])} placement="top start">
        <Dialog className={cx(styles['dialog'])} aria-label={t('window.when.title')}>
          {({ close }) => <WhenForm value={value} onChange={onChange} onDone={close} />}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function WhenForm({ value, onChange, onDone }: WhenProps & { onDone: () => void }) {
  const { t } = useWords();
  const now = useNow();
  const [typed, setTyped] = useState(() => typedWhen(value, now()));
  const occurred = occurredOf(typed, now());
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        event.stopPropagation();
        if (!occurred) return;
        onChange(occurred);
        onDone();
      }}
    >
      <Select
        label={t('window.when.title')}
        choices={whenForms.map((id) => ({ id, label: t(`window.when.form.${id}`) }))}
        value={typed.form}
        onChange={(form) => setTyped({ ...typed, form })}
      />
      {typed.form !== 'now' && <MomentFields value={typed.first} onChange={(first) => setTyped({ ...typed, first })} />}
      {typed.form === 'between' && (
        <>
          <p>{t('window.when.and')}</p>
          <MomentFields value={typed.second} onChange={(second) => setTyped({ ...typed, second })} />
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
  if (!value) return t('window.when.form.now');
  if ('on' in value && Math.abs(Date.parse(now.at) - spanOf(value.on, now.zone).start) < 3 * 60_000)
    return t('window.when.form.now');
  return format.occurredWithin(localDay(now), value, now);
}
