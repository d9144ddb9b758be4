import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { AccountView } from '../../../shared/accounts-view.ts';
import { plusDays } from '../../../shared/calendar.ts';
import type { ClientSummary } from '../../../shared/contract.ts';
import { formatter } from '../../../shared/format.ts';
import { translator } from '../../../shared/messages/translate.ts';
import { asking, useAct } from '../../app/asking.ts';
import { FailureNotice } from '../../app/FailureNotice.tsx';
import { useToday, zoneHere } from '../../app/now.ts';
import { useWords } from '../../app/Words.tsx';
import { Button } from '../../ui/Button.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { Dialog, DialogActs } from '../../ui/Dialog.tsx';
import { TextArea } from '../../ui/TextArea.tsx';

export interface ConfirmLetterProps {
  readonly summary: ClientSummary;
  readonly accounts: readonly AccountView[];
  readonly onClose: () => void;
}

/** A few lines in the client's language that ask them to confirm their access by a day; what was really sent is recorded. */
export function ConfirmLetter({ summary, accounts, onClose }: ConfirmLetterProps) {
  const { t, language } = useWords();
  const today = useToday();
  const me = useQuery(asking('me.get', {})).data?.name ?? '';
  const theirs = summary.language ?? language;
  const first = firstText({ summary, accounts, today, me, theirs });
  const [typed, setText] = useState<string>();
  const text = typed ?? first;
  const seal = useAct('entries.seal');
  const record = () => {
    const subject = translator(theirs)('places.lettingGo.accounts.letterSubject');
    const body = { text, subject, on: today, language: theirs, template: 'confirm-access' };
    seal.mutate({ client: summary.id, kind: 'letter-sent', body }, { onSuccess: onClose });
  };
  return (
    <Dialog title={t('places.lettingGo.accounts.letterTitle')} isOpen onClose={onClose} width="wide" holdsInput>
      <p>{t('places.lettingGo.accounts.letterText')}</p>
      <TextArea label={t('places.lettingGo.accounts.letterTitle')} hideLabel value={text} onChange={setText} />
      <FailureNotice failure={seal.error} />
      <DialogActs>
        <CopyButton text={text}>{t('places.lettingGo.accounts.letterCopy')}</CopyButton>
        <Button look="primary" isDisabled={text.trim() === ''} isPending={seal.isPending} onPress={record}>
          {t('places.lettingGo.accounts.letterSent')}
        </Button>
      </DialogActs>
    </Dialog>
  );
}

interface Merged extends Pick<ConfirmLetterProps, 'summary' | 'accounts'> {
  readonly today: string;
  readonly me: string;
  readonly theirs: NonNullable<ClientSummary['language']>;
}

function firstText({ accounts, today, me, theirs }: Merged): string {
  const named = accounts
    .filter(({ next }) => next === 'client-confirmed')
    .map(
      ({ name, platform, address }) => `– ${[name, platform, address].filter((one) => one !== undefined).join(' · ')}`,
    );
  const day = formatter(theirs, zoneHere).day(plusDays(today, 7));
  return translator(theirs)('places.lettingGo.accounts.letterBody', { accounts: named.join('\n'), day, me });
}
