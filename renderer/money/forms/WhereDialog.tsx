import { useState } from 'react';
import type { ClientId } from '../../../shared/fields.ts';
import type { Whereabout } from '../../../shared/whereabouts.ts';
import { ActDialog } from '../../app/ActDialog.tsx';
import { useAct } from '../../app/asking.ts';
import { useWords } from '../../app/Words.tsx';
import { DeliveredFile } from '../../log/composer/DeliveredFile.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './EntryDialog.module.css';

export interface WhereDialogProps {
  readonly client: ClientId;
  readonly of: Pick<Whereabout, 'entry' | 'sort' | 'what'> & {
    readonly where?: string | undefined;
    readonly sha256?: string | undefined;
  };
  readonly onClose: () => void;
}

/** Where something recorded is, and of a delivery its file: a completion of its entry, with that for a reason. */
export function WhereDialog({ client, of, onClose }: WhereDialogProps) {
  const { t } = useWords();
  const [where, setWhere] = useState(of.where ?? '');
  const [sha256, setSha256] = useState(of.sha256);
  const amend = useAct('entries.amend');
  const said = where.trim();
  const set = {
    ...(said !== (of.where ?? '') && { [of.sort === 'account' ? 'address' : 'where']: said === '' ? null : said }),
    ...(sha256 !== of.sha256 && { sha256: sha256 ?? null }),
  };
  // A place that was noted for itself is nothing without it; to take it back is to withdraw the entry.
  const isMissing = said === '' && of.sort !== 'delivery' && of.sort !== 'account';
  const submit = () => {
    if (isMissing || amend.isPending) return;
    if (Object.keys(set).length === 0) return onClose();
    amend.mutate({ client, entry: of.entry, reason: t('whereabouts.reason'), set }, { onSuccess: onClose });
  };
  return (
    <ActDialog
      title={t('whereabouts.of', { name: of.what })}
      className={styles['form']}
      says={t('window.composer.record')}
      call={amend}
      onAct={submit}
      onClose={onClose}
    >
      <TextField
        label={t('paper.fields.where')}
        hint={t('whereabouts.whereHint')}
        value={where}
        onChange={setWhere}
        error={isMissing ? t('window.form.needed') : undefined}
        autoFocus
      />
      {of.sort === 'delivery' && <DeliveredFile client={client} value={sha256} onChange={setSha256} />}
    </ActDialog>
  );
}
