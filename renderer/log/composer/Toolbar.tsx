import { useQuery } from '@tanstack/react-query';
import { Check, ChevronDown, Paperclip, Plus } from 'lucide-react';
import type { ClientId, EntryId } from '../../../shared/fields.ts';
import type { Occurred } from '../../../shared/journal/time.ts';
import { asking } from '../../app/asking.ts';
import { chordLabel } from '../../app/chord.ts';
import { useWords } from '../../app/Words.tsx';
import { Button } from '../../ui/Button.tsx';
import { MenuButton } from '../../ui/Menu.tsx';
import { signsIn } from './Chosen.tsx';
import type { DraftBody } from './draft-body.ts';
import { fieldLabel } from './field-label.ts';
import { formOf, type ComposedKind } from './forms.ts';
import { KindMenu } from './KindMenu.tsx';
import { SignPicker } from './SignPicker.tsx';
import { WhenButton } from './WhenButton.tsx';
import styles from './Composer.module.css';

export interface ToolbarProps {
  readonly kind: ComposedKind;
  readonly body: DraftBody;
  readonly keeping: 'saving' | 'saved' | 'failed' | undefined;
  readonly isBusy: boolean;
  readonly onKind: (kind: ComposedKind) => void;
  readonly onField: (field: string, value: unknown) => void;
  readonly onAsk: (field: string) => void;
  readonly client: ClientId;
  readonly onExhibit: () => void;
  /** An exhibit that was kept before is cited again. */
  readonly onCite: (exhibit: EntryId) => void;
}

/** How many of the further fields stand in the row itself; the rest are in its menu. */
const inRow = 1;

/** The row under the text: what kind, when, and what else can be said. */
export function Toolbar({
  kind,
  body,
  keeping,
  isBusy,
  onKind,
  onField,
  onAsk,
  client,
  onExhibit,
  onCite,
}: ToolbarProps) {
  const words = useWords();
  const { t } = words;
  const { fields } = formOf(kind);
  const exhibits = (useQuery(asking('exhibits.list', { client })).data?.exhibits ?? []).toReversed();
  const signs = fields.find(({ as }) => as === 'signs' || as === 'sign');
  const further = fields.filter(
    ({ field, as, always }) => !always && as !== 'signs' && as !== 'sign' && body[field] === undefined,
  );
  const hasOwnDay = fields.some(({ today }) => today);
  return (
    <div className={styles['toolbar']} role="group" aria-label={t('window.composer.tools')}>
      <KindMenu kind={kind} onKind={onKind} />
      {!hasOwnDay && (
        <WhenButton
          value={body['occurred'] as Occurred | undefined} // every kind's body has it in this form
          onChange={(occurred) => onField('occurred', occurred)}
        />
      )}
      {signs && (
        <SignPicker
          label={t('window.composer.addSign')}
          chosen={signsIn(body, signs.field)}
          single={signs.as === 'sign'}
          onChange={(chosen) => onField(signs.field, signs.as === 'sign' ? chosen[0] : chosen)}
        />
      )}
      {further.slice(0, inRow).map(({ field }) => (
        <Button key={field} look="quiet" onPress={() => onAsk(field)}>
          <Plus aria-hidden />
          {fieldLabel(kind, field, words)}
        </Button>
      ))}
      <Button look="quiet" onPress={onExhibit}>
        <Paperclip aria-hidden />
        {t('window.composer.addExhibit')}
      </Button>
      {exhibits.length > 0 && (
        <MenuButton
          label={t('exhibits.cite')}
          items={exhibits.map(({ id, number, name }) => ({ id, label: number, hint: name }))}
          onAction={onCite}
        >
          <ChevronDown aria-hidden />
        </MenuButton>
      )}
      {further.length > inRow && (
        <MenuButton
          items={further.slice(inRow).map(({ field }) => ({ id: field, label: fieldLabel(kind, field, words) }))}
          onAction={onAsk}
        >
          {t('window.composer.more')}
          <ChevronDown aria-hidden />
        </MenuButton>
      )}
      <span className={styles['keeping']} data-keeping={keeping} role="status">
        {keeping === 'saved' && <Check aria-hidden />}
        {keeping && <span>{t(`window.composer.keeping.${keeping}`)}</span>}
      </span>
      <Button look="primary" type="submit" isDisabled={isBusy} aria-keyshortcuts="Control+Enter">
        {t('window.composer.record')}
        <kbd className={styles['key']}>{chordLabel('mod+enter')}</kbd>
      </Button>
    </div>
  );
}
