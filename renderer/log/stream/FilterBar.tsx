import { useQuery } from '@tanstack/react-query';
import { CalendarDays } from 'lucide-react';
import { useState } from 'react';
import { Dialog, DialogTrigger, Popover } from 'react-aria-components';
import type { ClientId, Day } from '../../../shared/fields.ts';
import { asking } from '../../app/asking.ts';
import { useToday } from '../../app/now.ts';
import { useWords } from '../../app/Words.tsx';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { DayField } from '../../ui/DayField.tsx';
import { FilterMenu } from '../../ui/FilterMenu.tsx';
import menu from '../../ui/Menu.module.css';
import type { Filter } from '../queries.ts';
import styles from './FilterBar.module.css';

export interface FilterBarProps {
  readonly client: ClientId;
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
  readonly onDay: (day: Day) => void;
}

/** What of the log is looked at, and from which day on. */
export function FilterBar({ client, filter, onFilter, onDay }: FilterBarProps) {
  const { t, word } = useWords();
  const known = useQuery(asking('clients.get', { client })).data;
  if (!known || Object.keys(known.kinds).length < 2) return null;
  return (
    <div className={styles['bar']} role="group" data-unprinted aria-label={t('window.log.filters')}>
      <FilterMenu
        name={t('window.log.kinds')}
        all={t('window.log.allKinds')}
        options={counted(known.kinds, 'words.kinds', word)}
        chosen={filter.kinds}
        onChange={(kinds) => onFilter({ ...filter, kinds })}
      />
      {Object.keys(known.signs).length > 0 && (
        <FilterMenu
          name={t('window.log.signs')}
          all={t('window.log.allSigns')}
          options={counted(known.signs, 'words.signs', word)}
          chosen={filter.signs}
          onChange={(signs) => onFilter({ ...filter, signs })}
        />
      )}
      <GoToDay onDay={onDay} />
    </div>
  );
}

function GoToDay({ onDay }: { onDay: (day: Day) => void }) {
  const { t } = useWords();
  const today = useToday();
  const [day, setDay] = useState<Day | undefined>(today);
  return (
    <DialogTrigger>
      <Button look="quiet">
        <CalendarDays aria-hidden />
        {t('window.log.goToDay')}
      </Button>
      <Popover className={cx(menu['popover'])} placement="bottom end">
        <Dialog className={cx(styles['day'])} aria-label={t('window.log.goToDay')}>
          {({ close }) => (
            <form
              className={styles['form']}
              onSubmit={(event) => {
                event.preventDefault();
                if (day === undefined) return;
                close();
                onDay(day);
              }}
            >
              <DayField label={t('window.log.day')} value={day} onChange={setDay} autoFocus />
              <Button look="primary" type="submit" isDisabled={day === undefined}>
                {t('window.log.go')}
              </Button>
            </form>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function counted(
  counts: Readonly<Record<string, number>>,
  prefix: string,
  word: (key: string, otherwise: string) => string,
) {
  return Object.entries(counts)
    .sort(([, a], [, b]) => b - a)
    .map(([id, count]) => ({ id, label: word(`${prefix}.${id}`, id), hint: String(count) }));
}
