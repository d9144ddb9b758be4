import { useEffect, useRef, useState } from 'react';
import type { ClientId, EntryId } from '../../../shared/fields.ts';
import type { Citation } from '../../../shared/journal/common.ts';
import { focusTrouble } from '../../ui/focus-trouble.ts';
import { FailureNotice } from '../../app/FailureNotice.tsx';
import { useKeep } from '../../exhibits/keep.ts';
import { KeepingFile } from '../../exhibits/KeepingFile.tsx';
import { useGiven } from '../../exhibits/useGiven.ts';
import { chord } from '../../app/chord.ts';
import type { Left } from '../../app/unkept.ts';
import { useWords } from '../../app/Words.tsx';
import { cx } from '../../ui/cx.ts';
import { StoppedCaution } from '../../money/forms/StoppedCaution.tsx';
import { VagueCaution } from '../../money/forms/VagueCaution.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { isBlank, textIn, troubles as troublesOf, typedSince, type Trouble } from './draft-body.ts';
import { EntryFields } from './EntryFields.tsx';
import { Chosen } from './Chosen.tsx';
import { complete, useRecord } from './mutations.ts';
import { formOf, type ComposedKind } from './forms.ts';
import { Fixed } from './Fixed.tsx';
import { Guided } from './help/Guided.tsx';
import { WritingHelp } from './help/WritingHelp.tsx';
import { Toolbar } from './Toolbar.tsx';
import { useDraft } from './useDraft.ts';
import styles from './Composer.module.css';

export interface ComposerFormProps {
  readonly client: ClientId;
  readonly restored: Left | undefined;
  readonly write: true | ComposedKind | undefined;
  readonly cite?: Citation | undefined;
  readonly onCited?: () => void;
  readonly onRecorded: (id: EntryId) => void;
}

/** One line until more is needed; everything else is a key away, and nothing typed is lost. */
export function ComposerForm(props: ComposerFormProps) {
  const { client, restored, write, cite: given, onCited, onRecorded } = props;
  const { t, word } = useWords();
  const draft = useDraft(client, restored, typeof write === 'string' ? write : 'incident');
  const { kind, body } = draft.writing;
  const [asked, setAsked] = useState<readonly string[]>([]);
  const [troubles, setTroubles] = useState<Readonly<Record<string, Trouble>>>({});
  const [said, setSaid] = useState('');
  const record = useRecord(client);
  const cited = (body['exhibits'] ?? []) as readonly Citation[]; // every kind's body has them in this form
  const latest = useRef({ cited, draft });
  // A large file is kept while one goes on writing: what it joins is the entry as it is then.
  useEffect(() => {
    latest.current = { cited, draft };
  });
  const cite = (citation: Citation) => {
    latest.current = { ...latest.current, cited: [...latest.current.cited, citation] };
    latest.current.draft.setField('exhibits', latest.current.cited);
  };
  const incoming = useKeep(client, ({ id }) => cite({ exhibit: id }));
  const isOver = useGiven((files, from) => incoming.keep({ from, files }));
  const form = useRef<HTMLFormElement>(null);
  const { main } = formOf(kind);
  const trouble = main === undefined ? undefined : troubles[main];

  const taken = useRef<Citation>(undefined);
  // Takes in a place that was marked in the viewer of another page: the window's whereabouts bring it, once.
  useEffect(() => {
    if (!given || taken.current === given) return;
    taken.current = given;
    cite(given);
    onCited?.();
  });

  // Puts the document's cursor where one goes on writing: behind what was left unfinished.
  useEffect(() => {
    if (write === undefined) return;
    const box = form.current?.querySelector('textarea');
    box?.focus();
    box?.setSelectionRange(box.value.length, box.value.length);
  }, [write]);

  const submit = () => {
    if (record.isPending || incoming.isKeeping) return;
    const found = troublesOf(kind, complete(kind, body));
    setTroubles(found);
    if (Object.keys(found).length > 0) return focusTrouble(form);
    record.mutate(draft.writing, {
      onSuccess: ({ id, cite }) => {
        const { writing } = latest.current.draft;
        draft.begin(writing.kind, typedSince(draft.writing, writing));
        setAsked([]);
        setSaid(t('window.composer.recorded', { entry: cite }));
        onRecorded(id);
        form.current?.querySelector<HTMLElement>('textarea, input, button')?.focus();
      },
    });
  };

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Ctrl Enter records from wherever in it one is
    <form
      data-unprinted
      ref={form}
      className={cx(styles['composer'], isOver && styles['over'])}
      aria-label={t('window.composer.label')}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      // Before its buttons see it, to which Enter is a press; what lies over the page, such as a menu, is left alone.
      onKeyDownCapture={(event) => {
        if (chord(event) !== 'mod+enter' || !event.currentTarget.contains(event.target as Node)) return; // a key's target is a node
        event.preventDefault();
        event.stopPropagation();
        submit();
      }}
    >
      <div className={styles['inputs']}>
        {main !== undefined && (
          <TextArea
            label={word(`window.composer.ask.${kind}`, t('window.composer.ask.incident'))}
            hideLabel
            placeholder={word(`window.composer.ask.${kind}`, t('window.composer.ask.incident'))}
            className={styles['main']}
            value={textIn(body, main)}
            onChange={(text) => draft.setField(main, text)}
            error={trouble && t(`window.form.${trouble}`)}
          />
        )}
        {/* Anew for each entry: what was typed for a sum or a length of time is the field's own, and would stand there still. */}
        <EntryFields
          key={`fields ${draft.writing.id}`}
          client={client}
          kind={kind}
          body={body}
          onField={draft.setField}
          troubles={troubles}
          asked={asked}
          focusFirst={write !== undefined && main === undefined}
        />
        {kind === 'work' && (
          <>
            <VagueCaution memo={textIn(body, 'memo')} />
            <StoppedCaution client={client} />
          </>
        )}
        <Chosen client={client} kind={kind} body={body} onField={draft.setField} />
        <WritingHelp key={draft.writing.id} client={client} kind={kind} body={body} onField={draft.setField} />
        {kind === 'incident' && (
          <Guided
            isBlank={isBlank(kind, body)}
            onAsk={(field) => setAsked([...asked.filter((one) => one !== field), field])}
          />
        )}
        <KeepingFile current={incoming.current} />
        <FailureNotice failure={record.error ?? incoming.failure} />
      </div>
      <Toolbar
        kind={kind}
        body={body}
        keeping={isBlank(kind, body) ? undefined : draft.keeping}
        isBusy={record.isPending || incoming.isKeeping}
        onKind={(next) => {
          draft.setKind(next);
          setTroubles({});
        }}
        onField={draft.setField}
        onAsk={(field) => setAsked([...asked.filter((one) => one !== field), field])}
        client={client}
        onExhibit={() => incoming.keep({ from: 'dialog' })}
        onCite={(exhibit) => cite({ exhibit })}
      />
      {isOver && <p className={styles['drop']}>{t('exhibits.drop')}</p>}
      <Fixed />
      <p className="said" role="status">
        {said}
      </p>
    </form>
  );
}
