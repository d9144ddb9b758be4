import { Button as Pressable } from 'react-aria-components';
import type { HandoverStep } from '../../shared/accounts.ts';
import { stepOf, type AccountView, type StepDone } from '../../shared/accounts-view.ts';
import { useToday } from '../app/now.ts';
import { useWords } from '../app/Words.tsx';
import { cx } from '../ui/cx.ts';
import styles from './StepCell.module.css';

/**
 * One step of one account. It stays the same button whether the step is done, next, or later, so that focus is where it was
 * after recording it.
 */
export function StepCell({ account, step, onOpen }: { account: AccountView; step: HandoverStep; onOpen: () => void }) {
  const { t, format } = useWords();
  const done = stepOf(account, step);
  const isNext = account.next === step;
  const names = { step: t(`words.steps.${step}`), account: account.name };
  const label = done
    ? t('places.accounts.doneLabel', { ...names, day: format.day(done.on), cite: done.cite })
    : t('places.accounts.doLabel', names);
  return (
    <Pressable
      className={cx(styles['cell'], done ? styles['done'] : isNext ? styles['next'] : styles['later'])}
      onPress={onOpen}
    >
      <em className="said">{label} </em>
      {done ? <Done done={done} /> : isNext ? <Next account={account} step={step} /> : <Later step={step} />}
    </Pressable>
  );
}

function Done({ done: { on, at, cite, proof, exhibits, before } }: { done: StepDone }) {
  const { t, format } = useWords();
  const today = useToday();
  const shown = [proof, ...exhibits.map(({ number }) => number)].filter((one) => one !== undefined);
  return (
    <>
      <b>
        ✓ {format.dayShort(on, today)} {at}
      </b>
      <span>{shown.length > 0 ? shown.join(', ') : t('places.accounts.entry', { cite })}</span>
      {before[0] && <i>{t('places.accounts.early', { step: t(`words.steps.${before[0]}`) })}</i>}
    </>
  );
}

function Next({ account, step }: { account: AccountView; step: HandoverStep }) {
  const { t } = useWords();
  const isTheirs = step === 'client-owns' && account.owner === 'client';
  return t(isTheirs ? 'places.accounts.doNowTheirs' : `places.accounts.doNow.${step}`);
}

function Later({ step }: { step: HandoverStep }) {
  const { t } = useWords();
  return t(step === 'my-access-removed' ? 'places.accounts.last' : 'places.accounts.after');
}
