import { useState } from 'react';
import { DropZone, FileTrigger } from 'react-aria-components';
import type { ClientId } from '../../shared/fields.ts';
import { FailureNotice } from '../app/FailureNotice.tsx';
import { LongWork } from '../app/LongWork.tsx';
import { useWords } from '../app/Words.tsx';
import { type CallFailed, unlessCancelled } from '../bridge.ts';
import { Button } from '../ui/Button.tsx';
import { cx } from '../ui/cx.ts';
import { Dialog, DialogActs } from '../ui/Dialog.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useBundleAgain, type Again } from './bundle-again.ts';
import styles from './IsItThisReport.module.css';

export interface BundleAgainProps {
  readonly client: ClientId;
  readonly report: Again;
  /** The PDF, where it was given back already. */
  readonly given?: File | undefined;
  readonly onClose: () => void;
}

/** Makes the bundle of a record that was issued earlier: its PDF is given back, by dropping or choosing it, and has to be that very file. */
export function BundleAgain({ client, report, given, onClose }: BundleAgainProps) {
  const { t, format } = useWords();
  const [file, setFile] = useState(given);
  const make = useBundleAgain(client, report);
  const take = (chosen: File | null | undefined) => {
    if (!chosen || make.isPending) return; // what is being made is of the file given before
    make.reset();
    setFile(chosen);
  };
  // A press beside the dialog would leave work behind that nobody sees or can stop.
  const leave = () => {
    if (!make.isPending) onClose();
  };
  return (
    <Dialog title={t('bundleAgain.title', { number: report.number })} isOpen onClose={leave}>
      <p>{t('bundleAgain.lead')}</p>
      <DropZone
        className={cx(styles['drop'])}
        aria-label={t('bundleAgain.drop', { number: report.number })}
        onDrop={({ items }) => {
          const [item] = items.filter((one) => one.kind === 'file');
          void item?.getFile().then(take);
        }}
      >
        <p>{file ? t('bundleAgain.chosen', { file: file.name }) : t('bundleAgain.drop', { number: report.number })}</p>
        <FileTrigger acceptedFileTypes={['application/pdf']} onSelect={(files) => take(files?.[0])}>
          <Button look={file ? 'quiet' : 'primary'} isDisabled={make.isPending}>
            {t('bundleAgain.choose')}
          </Button>
        </FileTrigger>
      </DropZone>
      {make.isPending && <LongWork job="report" label={t('bundleAgain.making')} stop={t('places.reports.cancel')} />}
      {file && <NotIt file={file.name} failure={unlessCancelled(make.error)} />}
      {make.data && (
        <Notice tone="good" alert>
          <p>{t('bundleAgain.made', { name: make.data.name, size: format.bytes(make.data.bytes) })}</p>
        </Notice>
      )}
      <DialogActs>
        {make.data ? (
          <Button look="primary" onPress={onClose}>
            {t('window.acts.close')}
          </Button>
        ) : (
          <Button
            look="primary"
            isDisabled={!file}
            isPending={make.isPending}
            onPress={() => {
              if (file) make.mutate(file);
            }}
          >
            {t('bundleAgain.go')}
          </Button>
        )}
      </DialogActs>
    </Dialog>
  );
}

/** Why there is no bundle: in words of its own where the file is not that report. */
function NotIt({ file, failure }: { file: string; failure: CallFailed | null }) {
  const { t } = useWords();
  const { is, number } = failure?.failure.details ?? {};
  if (is !== 'none' && is !== 'another') return <FailureNotice failure={failure} />;
  return (
    <Notice tone="late" alert>
      <p>
        {is === 'none' ? t('bundleAgain.none', { file }) : t('bundleAgain.another', { file, number: String(number) })}
      </p>
    </Notice>
  );
}
