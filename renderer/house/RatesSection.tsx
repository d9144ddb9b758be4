import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { DatedRate } from '../../shared/rates.ts';
import { Answer } from '../app/Answer.tsx';
import { asking } from '../app/asking.ts';
import { useWords } from '../app/Words.tsx';
import { Section } from '../settings/Section.tsx';
import { Button } from '../ui/Button.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Ledger } from '../ui/Ledger.tsx';
import { RateDialog } from './RateDialog.tsx';

/** The reference rates as dated data, the newest first, each with its source and when somebody last looked (row 39). */
export function RatesSection() {
  const { t, format } = useWords();
  const [isAdding, setAdding] = useState(false);
  const house = useQuery(asking('house.view', {}));
  return (
    <Section title={t('house.rates.title')} lead={t('house.rates.lead')}>
      <Answer of={house}>
        {({ rates }) => (
          <div>
            {(['eu-reference', 'uk-base'] as const).map((name) => (
              <Disclosure key={name} title={t(`house.rates.names.${name}`)} note={newest(rates, name)} isLazy>
                <Table name={name} rates={rates.filter(({ rate }) => rate === name).toReversed()} />
              </Disclosure>
            ))}
          </div>
        )}
      </Answer>
      <div>
        <Button onPress={() => setAdding(true)}>{t('house.rates.add')}</Button>
      </div>
      {isAdding && <RateDialog onClose={() => setAdding(false)} />}
    </Section>
  );

  function newest(rates: readonly DatedRate[], name: DatedRate['rate']): string | undefined {
    const last = rates.findLast(({ rate }) => rate === name);
    return last && `${t('house.numbers.percent', { number: format.number(last.percent) })} · ${format.day(last.from)}`;
  }
}

function Table({ name, rates }: { name: DatedRate['rate']; rates: readonly DatedRate[] }) {
  const { t, format } = useWords();
  return (
    <Ledger
      caption={t(`house.rates.names.${name}`)}
      rows={rates.map((rate) => ({ ...rate, id: `${rate.from} ${rate.entry ?? ''}` }))}
      columns={[
        { id: 'from', title: t('house.rates.from'), cell: ({ from }) => format.day(from) },
        {
          id: 'percent',
          title: t('house.rates.percent'),
          align: 'end',
          cell: ({ percent }) => t('house.numbers.percent', { number: format.number(percent) }),
        },
        { id: 'source', title: t('house.rates.source'), cell: ({ source }) => source || '–' },
        {
          id: 'checked',
          title: t('house.rates.checked'),
          cell: ({ checkedOn, secondHand }) =>
            checkedOn === undefined
              ? t(secondHand ? 'house.rates.shipped' : 'house.rates.unchecked')
              : format.day(checkedOn),
        },
      ]}
    />
  );
}
