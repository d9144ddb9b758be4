import { useState, type RefObject } from 'react';
import type { LogItem } from '../../../shared/calls/wire.ts';
import type { ClientId } from '../../../shared/fields.ts';
import { Begun } from '../../app/Begun.tsx';
import { useWhereabouts, type Place } from '../../app/place.ts';
import { useWords } from '../../app/Words.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { PoppedMenu } from '../../ui/PoppedMenu.tsx';
import { CorrectForm } from '../correct/CorrectForm.tsx';
import { TooLate } from '../correct/TooLate.tsx';
import { WithdrawForm } from '../correct/WithdrawForm.tsx';
import { isSealable } from '../../../shared/journal/kinds.ts';
import { hasForm } from '../composer/forms.ts';
import { letterFor } from '../../letters/letter-for.ts';
import { EntryDetails } from './EntryDetails.tsx';

type Act = 'correct' | 'withdraw' | 'details';

export interface EntryActsProps {
  readonly client: ClientId;
  readonly item: LogItem;
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}

/** What can be done with an entry: write a letter about it, correct it, withdraw it, look at how it was recorded. */
export function EntryActs({ client, item, button, isOpen, onOpenChange }: EntryActsProps) {
  const { t } = useWords();
  const { place, go, remember } = useWhereabouts();
  const [act, setAct] = useState(() => begunAt(place, item));
  // Asked once: an entry that is withdrawn in this very form is not too late for it.
  const [isTooLate] = useState(() => item.struck && act !== undefined);
  const { cite } = item.entry;
  const letter = letterFor(item);
  const close = () => {
    setAct(undefined);
    // Gone on with once: whoever comes back here finds the entry, and no dialog over it.
    if (place.at === 'client' && begunAt(place, item)) {
      const { begun: _, ...rest } = place;
      remember(rest);
    }
  };
  const about = item.entry.id;
  if (isTooLate && item.struck && (act === 'correct' || act === 'withdraw'))
    return (
      <TooLate client={client} item={item} form={act === 'correct' ? 'correction' : 'withdrawal'} onClose={close} />
    );
  return (
    <>
      <PoppedMenu
        label={t('window.log.acts', { entry: cite })}
        beside={button}
        isOpen={isOpen}
        onOpenChange={onOpenChange}
        items={[
          ...(letter ? [{ id: 'letter' as const, label: t('letters.write') }] : []),
          ...actsOf(item).map((id) => ({ id, label: t(`window.log.act.${id}`) })),
        ]}
        onAction={(chosen) => {
          if (chosen !== 'letter') setAct(chosen);
          else if (letter) go({ at: 'letter', client, ...letter });
        }}
      />
      {act === 'correct' && (
        <Begun of={{ form: 'correction', client, about }} onClose={close}>
          {(done, draft) => (
            <Dialog title={t('window.correct.title', { entry: cite })} isOpen onClose={done} width="wide" holdsInput>
              <CorrectForm client={client} item={item} draft={draft} onDone={done} />
            </Dialog>
          )}
        </Begun>
      )}
      {act === 'withdraw' && (
        <Begun of={{ form: 'withdrawal', client, about }} onClose={close}>
          {(done, draft) => (
            <Dialog title={t('window.withdraw.title', { entry: cite })} isOpen onClose={done} holdsInput>
              <WithdrawForm client={client} item={item} draft={draft} onDone={done} />
            </Dialog>
          )}
        </Begun>
      )}
      <Dialog title={t('window.details.title', { entry: cite })} isOpen={act === 'details'} onClose={close}>
        <EntryDetails item={item} />
      </Dialog>
    </>
  );
}

/** The act whose form was left in the middle, where this entry was gone to for its sake. */
export function begunAt(place: Place, { entry }: LogItem): Act | undefined {
  if (place.at !== 'client' || place.entry !== entry.id) return undefined;
  return place.begun === 'correction' ? 'correct' : place.begun === 'withdrawal' ? 'withdraw' : undefined;
}

/** What the app itself wrote is neither corrected nor withdrawn by hand. */
function actsOf({ entry: { kind }, struck }: LogItem): readonly Act[] {
  if (struck || !isSealable(kind)) return ['details'];
  return hasForm(kind) ? ['correct', 'withdraw', 'details'] : ['withdraw', 'details'];
}
