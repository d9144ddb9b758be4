import { useAct } from '../app/asking.ts';
import { useWords } from '../app/Words.tsx';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';

export interface MailButtonProps {
  readonly to: string | undefined;
  readonly subject: string;
  readonly text: string;
}

/** Opens the letter in the mail program. Where it is too long for that, it says so and opens a mail with its subject alone. */
export function MailButton({ to, subject, text }: MailButtonProps) {
  const { t } = useWords();
  const mail = useAct('desktop.mail');
  const address = to === undefined ? {} : { to };
  const isTooLong = mail.error?.code === 'too-large';
  return (
    <>
      <Button
        isDisabled={subject.trim() === ''}
        isPending={mail.isPending}
        onPress={() => mail.mutate({ ...address, subject, text })}
      >
        {t('letters.mail')}
      </Button>
      {mail.error && (
        <Notice tone="late" alert>
          <p>{t(isTooLong ? 'letters.mailTooLong' : 'letters.mailNone')}</p>
          {isTooLong && (
            <Button look="quiet" onPress={() => mail.mutate({ ...address, subject })}>
              {t('letters.mailSubject')}
            </Button>
          )}
        </Notice>
      )}
    </>
  );
}
