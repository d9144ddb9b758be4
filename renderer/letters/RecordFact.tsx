import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { ClientId } from '../../shared/fields.ts';
import type { LetterFact } from '../../shared/letters/facts.ts';
import { signCatalogue } from '../../shared/signs.ts';
import type { Output } from '../../shared/contract.ts';
import { FailureNotice } from '../app/FailureNotice.tsx';
import { useInTurn } from '../app/in-turn.ts';
import { useToday } from '../app/now.ts';
import { useWhereabouts } from '../app/place.ts';
import { useWords } from '../app/Words.tsx';
import { call, type CallFailed } from '../bridge.ts';
import { troubles, withField, type DraftBody } from '../log/composer/draft-body.ts';
import { useCurrency } from '../log/composer/EntryFields.tsx';
import { fieldLabel } from '../log/composer/field-label.ts';
import { FieldInput } from '../log/composer/FieldInput.tsx';
import { formOf } from '../log/composer/forms.ts';
import { Button } from '../ui/Button.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';
import { Select } from '../ui/Select.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { beginningOf, recordFact } from './letter-fact.ts';
import styles from './Letter.module.css';
import type { SentLetter } from './Sent.tsx';

export interface RecordFactProps {
  readonly client: ClientId;
  readonly sent: SentLetter;
  readonly fact: LetterFact;
}

/** What a letter made a fact, filled in to be looked over and recorded with one press; it then names the letter. */
export function RecordFact({ client, sent, fact }: RecordFactProps) {
  const { t, word } = useWords();
  const { go } = useWhereabouts();
  const today = useToday();
  const currency = useCurrency(client);
  const [changed, setChanged] = useState<DraftBody>({});
  const main = formOf(fact.kind).main ?? '';
  const words = word(`letterFacts.limits.${sent.template}`, '');
  const begun = { ...(words !== '' && { [main]: words }), ...beginningOf(fact, sent, currency) };
  const body = Object.entries(changed).reduce<DraftBody>((all, [field, value]) => withField(all, field, value), begun);
  const { completes } = fact;
  const inTurn = useInTurn();
  const record = useMutation<Output<'entries.seal'>, CallFailed>({
    mutationFn: async () =>
      completes === undefined
        ? inTurn((once) => recordFact({ client, fact, sent }, body, today, once))
        : call('entries.amend', {
            client,
            entry: completes,
            reason: t('letterFacts.reason'),
            set: { ...fact.body, proposedOn: sent.on, letter: sent.entry },
          }),
  });
  if (record.isSuccess)
    return (
      <p>
        {t('letterFacts.done')}{' '}
        <LinkButton onPress={() => go({ at: 'client', client, tab: 'log', entry: completes ?? record.data.id })}>
          {t('window.clients.tabs.log')}
        </LinkButton>
      </p>
    );
  const isReady = completes !== undefined || isWhole(fact, body);
  return (
    <form
      className={styles['fact']}
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady && !record.isPending) record.mutate();
      }}
    >
      <p>{t(completes === undefined ? `letterFacts.${fact.kind}.text` : 'letterFacts.completes.text')}</p>
      {completes === undefined && (
        <FactFields
          client={client}
          fact={fact}
          body={body}
          currency={currency}
          onField={(field, value) => setChanged({ ...changed, [field]: value })}
        />
      )}
      <FailureNotice failure={record.error} />
      <p>
        <Button look="primary" type="submit" autoFocus isDisabled={!isReady} isPending={record.isPending}>
          {t(completes === undefined ? `letterFacts.${fact.kind}.record` : 'letterFacts.completes.record')}
        </Button>
      </p>
    </form>
  );
}

/** Whether nothing is missing; the extra that is recorded with it needs no name yet. */
function isWhole({ kind, asked }: LetterFact, body: DraftBody): boolean {
  return Object.keys(troubles(kind, body)).every((field) => field === 'request' && asked !== undefined);
}

interface FactFieldsProps extends Omit<RecordFactProps, 'sent'> {
  readonly body: DraftBody;
  readonly currency: string;
  readonly onField: (field: string, value: unknown) => void;
}

/** The fields of the entry that are needed or known. */
function FactFields({ client, fact: { kind, signs = [], asked }, body, currency, onField }: FactFieldsProps) {
  const words = useWords();
  const { word } = words;
  const { main, fields } = formOf(kind);
  const textOf = (field: string): string => (typeof body[field] === 'string' ? body[field] : '');
  const shown = fields.filter(
    ({ field, always }) =>
      (always || body[field] !== undefined) && !(field === 'request' && (asked !== undefined || body[field])),
  );
  return (
    <>
      {main !== undefined && (
        <TextArea
          label={fieldLabel(kind, main, words)}
          value={textOf(main)}
          onChange={(text) => onField(main, text)}
          lines={2}
        />
      )}
      {fields.some(({ as }) => as === 'sign') && (
        <Select
          label={fieldLabel(kind, 'sign', words)}
          choices={[...new Set([...signs, ...signCatalogue])].map((id) => ({
            id,
            label: word(`words.signs.${id}`, id),
          }))}
          value={textOf('sign')}
          onChange={(sign) => onField('sign', sign)}
          placeholder={words.t('window.form.choose')}
        />
      )}
      {shown.map((form) =>
        form.as === 'sign' || form.field === 'channel' ? null : (
          <FieldInput
            key={form.field}
            client={client}
            form={form}
            label={fieldLabel(kind, form.field, words)}
            hint={undefined}
            error={undefined}
            value={body[form.field]}
            onChange={(value) => onField(form.field, value)}
            currency={currency}
            autoFocus={false}
          />
        ),
      )}
    </>
  );
}
