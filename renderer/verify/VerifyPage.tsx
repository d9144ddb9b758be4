import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { GivenPlace, Output } from '../../shared/contract.ts';
import { FailureNotice } from '../app/FailureNotice.tsx';
import { useWords } from '../app/Words.tsx';
import { call, tokenOf, type CallFailed, unlessCancelled } from '../bridge.ts';
import { useGiven } from '../exhibits/useGiven.ts';
import { OutsideProof } from '../proof/OutsideProof.tsx';
import { Button } from '../ui/Button.tsx';
import { cx } from '../ui/cx.ts';
import { Loading } from '../ui/Loading.tsx';
import { Page } from '../ui/Page.tsx';
import { Findings } from './Findings.tsx';
import { Repair } from './Repair.tsx';
import { SaveVerifier } from './SaveVerifier.tsx';
import styles from './Verify.module.css';

type Target = 'mine' | 'verify' | 'restore' | File | GivenPlace;

interface Verified {
  readonly name: string | undefined;
  readonly found: Output<'vault.verify'>;
}

/** Checks the user's journal, a copy of it, or a report, and names every finding in plain words. */
export function VerifyPage({ opened }: { opened?: GivenPlace | undefined }) {
  const { t } = useWords();
  const verify = useMutation<Verified, CallFailed, Target>({
    mutationFn: async (target) => {
      if (target === 'mine') return { name: undefined, found: await call('vault.verify', { path: undefined }) };
      if (target instanceof File) return verified(await tokenOf(target));
      if (typeof target === 'object') return verified(target);
      // The dialog for a backup asks for a folder, the one to verify for a file.
      return verified(await call('desktop.choose', { purpose: target }));
    },
  });
  // What was found is not so any more once all of it was repaired.
  const [mended, setMended] = useState<Verified>();
  const ask = (target: Target) => verify.mutate(target);
  const isOver = useGiven(([file]) => {
    if (file) ask(file);
  });
  // The file came from outside the window, and nothing in it was pressed.
  useEffect(() => {
    if (opened) verify.mutate(opened);
    // oxlint-disable-next-line react/exhaustive-deps -- once for each file
  }, [opened]);
  return (
    <Page title={t('places.verify.title')} lead={t('places.verify.lead')}>
      <div className={styles['acts']}>
        <Button look="primary" isPending={verify.isPending} onPress={() => ask('mine')}>
          {t('places.verify.mine')}
        </Button>
        <Button isPending={verify.isPending} onPress={() => ask('restore')}>
          {t('places.verify.otherFolder')}
        </Button>
        <Button isPending={verify.isPending} onPress={() => ask('verify')}>
          {t('places.verify.other')}
        </Button>
        <span>{t('bundle.window.verifyHint')}</span>
      </div>
      <p className={cx(styles['drop'], isOver && styles['over'])}>{t('bundle.window.dropVerify')}</p>
      <SaveVerifier />
      {verify.isPending && <Loading label={t('places.verify.running')} />}
      <FailureNotice failure={unlessCancelled(verify.error)} />
      {verify.data && verify.data !== mended && <Findings name={verify.data.name} found={verify.data.found} />}
      {verify.data && verify.data.name === undefined && !verify.data.found.ok && (
        <Repair onWhole={() => setMended(verify.data)} />
      )}
      <p className={styles['limits']}>{t('places.verify.limits')}</p>
      <OutsideProof />
    </Page>
  );
}

async function verified(place: { readonly name: string; readonly token: string }): Promise<Verified> {
  return { name: place.name, found: await call('vault.verify', { path: { token: place.token } }) };
}
