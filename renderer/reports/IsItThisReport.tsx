import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { DropZone, FileTrigger } from 'react-aria-components';
import { largestReport } from '../../shared/bundle/check-file.ts';
import { portableHasher } from '../../shared/bundle/portable-hasher.ts';
import type { Output } from '../../shared/contract.ts';
import type { ClientId } from '../../shared/fields.ts';
import { useWords } from '../app/Words.tsx';
import { Button } from '../ui/Button.tsx';
import { cx } from '../ui/cx.ts';
import { Notice } from '../ui/Notice.tsx';
import { BundleAgain } from './BundleAgain.tsx';
import styles from './IsItThisReport.module.css';

type Reports = Output<'reports.list'>['reports'];

/** "Is this file that report?": a PDF dropped or chosen is compared, in this window, with the fingerprints of all that were made. Of a record that
 * it is, the bundle can be made there and then. */
export function IsItThisReport({ client, reports }: { client: ClientId; reports: Reports }) {
  const { t, format } = useWords();
  const [given, setGiven] = useState<File>();
  const [isBundling, setBundling] = useState(false);
  const name = given?.name ?? '';
  const compare = useMutation<string | undefined, Error, File>({ mutationFn: sha256Of });
  const take = (file: File) => {
    setGiven(file);
    compare.mutate(file);
  };
  const found = reports.find(({ sha256 }) => sha256 === compare.data);
  return (
    <section>
      <h2>{t('bundle.window.dropTitle')}</h2>
      {/* Above, where the file was given: this stands at the foot of the page, and what comes below is not seen. */}
      {compare.isSuccess && (
        <Notice tone={found ? 'good' : 'late'} alert>
          <p>
            {compare.data === undefined
              ? t('bundle.window.tooLarge', { file: name })
              : found
                ? t('bundle.window.isIt', { file: name, number: found.number, at: format.stamp(found.issuedAt) })
                : t('bundle.window.isNot', { file: name })}
          </p>
          {found?.kind === 'record' && <Button onPress={() => setBundling(true)}>{t('bundleAgain.make')}</Button>}
        </Notice>
      )}
      {compare.isError && (
        <Notice tone="late" alert>
          <p>{t('bundle.window.unread', { file: name })}</p>
        </Notice>
      )}
      <DropZone
        className={cx(styles['drop'])}
        aria-label={t('bundle.window.dropTitle')}
        onDrop={({ items }) => {
          const [item] = items.filter((one) => one.kind === 'file');
          void item?.getFile().then(take);
        }}
      >
        <p>{t('bundle.window.drop')}</p>
        <FileTrigger
          acceptedFileTypes={['application/pdf']}
          onSelect={(files) => {
            const [file] = files ?? [];
            if (file) take(file);
          }}
        >
          <Button isPending={compare.isPending}>{t('bundle.window.chooseFile')}</Button>
        </FileTrigger>
      </DropZone>
      {isBundling && found && (
        <BundleAgain client={client} report={found} given={given} onClose={() => setBundling(false)} />
      )}
    </section>
  );
}

/** SHA-256 of a file, read in pieces; `undefined` for one larger than any report. */
async function sha256Of(file: File): Promise<string | undefined> {
  if (file.size > largestReport) return undefined;
  const hash = portableHasher();
  for (let at = 0; at < file.size; at += 1 << 20)
    hash.update(new Uint8Array(await file.slice(at, at + (1 << 20)).arrayBuffer()));
  return hash.hex();
}
