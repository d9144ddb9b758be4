import type { LettingGoStep } from '../../../shared/letting-go.ts';
import { useWords } from '../../app/Words.tsx';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import type { ScreenProps } from '../LettingGoPage.tsx';
import styles from './StillOpen.module.css';

/** What earlier screens left open, each a press away. None of it keeps anybody from closing. */
export function StillOpen({ view, accounts, goTo }: ScreenProps) {
  const { t } = useWords();
  const left = accounts.toHandOver - accounts.handedOver;
  const open: readonly { readonly step: LettingGoStep; readonly text: string }[] = [
    ...(view.done.includes('decide')
      ? []
      : [{ step: 'decide' as const, text: t('places.lettingGo.close.openDecide') }]),
    ...(view.done.includes('settle')
      ? []
      : [{ step: 'settle' as const, text: t('places.lettingGo.close.openSettle') }]),
    ...(left === 0
      ? []
      : [{ step: 'accounts' as const, text: t('places.lettingGo.close.openAccounts', { count: left }) }]),
    ...(view.done.includes('report')
      ? []
      : [{ step: 'report' as const, text: t('places.lettingGo.close.openReport') }]),
  ];
  if (open.length === 0) return null;
  return (
    <Notice tone="late">
      <p>
        <strong>{t('places.lettingGo.close.before')}</strong> {t('places.lettingGo.close.openAnyway')}
      </p>
      <ul className={styles['list']}>
        {open.map(({ step, text }) => (
          <li key={step}>
            {text}
            <Button look="quiet" onPress={() => goTo(step)}>
              {t(`places.lettingGo.steps.${step}`)}
            </Button>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
