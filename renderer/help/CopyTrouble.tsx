import { useAct } from '../app/asking.ts';
import { FailureNotice } from '../app/FailureNotice.tsx';
import { useWords } from '../app/Words.tsx';
import { Button } from '../ui/Button.tsx';
import styles from './Help.module.css';

/** Puts what went wrong on the clipboard, for a report by mail; `stack` is that of an error in the window. */
export function CopyTrouble({ stack }: { stack?: string | undefined }) {
  const { t } = useWords();
  const trouble = useAct('desktop.trouble');
  const copy = () =>
    trouble.mutate(stack === undefined ? {} : { stack: stack.slice(0, 20_000) }, {
      onSuccess: ({ text }) => void navigator.clipboard.writeText(text),
    });
  return (
    <div className={styles['trouble']}>
      <Button isPending={trouble.isPending} onPress={copy}>
        {t(trouble.isSuccess ? 'help.about.copied' : 'help.about.trouble')}
      </Button>
      <small>{t('help.about.troubleLead')}</small>
      <FailureNotice failure={trouble.error} />
    </div>
  );
}
