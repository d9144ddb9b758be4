import { FailureNotice } from '../app/FailureNotice.tsx';
import { useWords } from '../app/Words.tsx';
import { unlessCancelled } from '../bridge.ts';
import { Button } from '../ui/Button.tsx';
import { useBringIn } from './mutations.ts';

/** The way back in for a copy: two folders are asked for, the copy's and a new one. */
export function BringIn() {
  const { t } = useWords();
  const bringing = useBringIn();
  return (
    <>
      <p>{t('find.takeout.bringLead')}</p>
      <div>
        <Button onPress={() => bringing.mutate()} isPending={bringing.isPending}>
          {t('find.takeout.bring')}
        </Button>
      </div>
      <FailureNotice failure={unlessCancelled(bringing.error)} />
    </>
  );
}
