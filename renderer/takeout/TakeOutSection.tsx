import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { ClientId } from '../../shared/fields.ts';
import { takeoutForms, type TakeoutForm } from '../../shared/calls/takeout.ts';
import { asking } from '../app/asking.ts';
import { FailureNotice } from '../app/FailureNotice.tsx';
import { LongWork } from '../app/LongWork.tsx';
import { useToday } from '../app/now.ts';
import { useWords } from '../app/Words.tsx';
import { unlessCancelled } from '../bridge.ts';
import { Section } from '../settings/Section.tsx';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Select } from '../ui/Select.tsx';
import { BringIn } from './BringIn.tsx';
import { useTakeOut } from './mutations.ts';

const everybody = 'all';

/** Everything, or one client, in forms that other programs read; and a copy back in. `first` is the client it was opened for. */
export function TakeOutSection({ first }: { first: ClientId | undefined }) {
  const { t } = useWords();
  const today = useToday();
  const clients = useQuery(asking('clients.list', {})).data?.clients ?? [];
  const [form, setForm] = useState<TakeoutForm>('csv');
  const [whose, setWhose] = useState<ClientId | typeof everybody>(first ?? everybody);
  const here = useRef<HTMLDivElement>(null);
  // Puts the keyboard where one was led to, which scrolls the page there.
  useEffect(() => {
    if (first === undefined) return;
    here.current?.scrollIntoView();
    here.current?.querySelector('button')?.focus();
  }, [first]);
  const taking = useTakeOut();
  const { language } = useWords();
  const client = clients.find(({ id }) => id === whose);
  const name = [client?.name ?? t('find.takeout.name', { day: today }), client && today].filter(Boolean).join(' ');
  return (
    <Section title={t('find.takeout.title')} lead={t('find.takeout.lead')}>
      <div ref={here}>
        <Select
          label={t('find.takeout.whose')}
          choices={[
            { id: everybody, label: t('find.takeout.all') },
            ...clients.map(({ id, name: label }) => ({ id, label })),
          ]}
          value={whose}
          onChange={setWhose}
        />
      </div>
      <Select
        label={t('find.takeout.form')}
        choices={takeoutForms.map((id) => ({
          id,
          label: t(`find.takeout.forms.${id}`),
          hint: t(`find.takeout.hints.${id}`),
        }))}
        value={form}
        onChange={setForm}
      />
      {taking.isPending ? (
        <LongWork job="takeout" label={t('find.takeout.making')} stop={t('window.acts.cancel')} />
      ) : (
        <div>
          <Button
            onPress={() =>
              taking.mutate({
                ask: { form, language, ...(client && { client: client.id }) },
                name: form === 'ics' ? `${name}.ics` : name,
              })
            }
          >
            {t('find.takeout.make')}
          </Button>
        </div>
      )}
      <FailureNotice failure={unlessCancelled(taking.error)} />
      {taking.data && (
        <Notice tone="good" alert>
          <p>{t('find.takeout.done', { name: taking.data.name })}</p>
        </Notice>
      )}
      <BringIn />
    </Section>
  );
}
