import { useState } from 'react';
import type { Output } from '../../shared/contract.ts';
import type { ClientId } from '../../shared/fields.ts';
import { languageNames } from '../../shared/languages.ts';
import { useWhereabouts } from '../app/place.ts';
import { useWords } from '../app/Words.tsx';
import { EntriesDialog } from '../entries/EntriesDialog.tsx';
import { Button } from '../ui/Button.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';
import { CopyButton } from '../ui/CopyButton.tsx';
import { BundleAgain } from './BundleAgain.tsx';
import styles from './IssuedReports.module.css';
import { usePeriodWords } from './period-words.ts';

export interface IssuedRowProps {
  readonly client: ClientId;
  readonly report: Output<'reports.list'>['reports'][number];
}

/** One report that was made: number, reader, when, what it covers, its fingerprint, and whether it was overtaken by a correction. */
export function IssuedRow({ client, report }: IssuedRowProps) {
  const { t, format } = useWords();
  const { go } = useWhereabouts();
  const period = usePeriodWords();
  const [isOpen, setOpen] = useState(false);
  const [isBundling, setBundling] = useState(false);
  const { entry, number, kind, audience, language, issuedAt, pages, entries, sha256, file, correctedSince } = report;
  const { from, to, ofOneIncident } = report;
  return (
    <tr>
      <th scope="row">
        {t(`words.reports.${kind}`)} <span className={styles['number']}>{number}</span>
        <small>
          {file} · {t('places.reports.pages', { count: pages })}
        </small>
        {correctedSince.length > 0 && (
          <Button look="quiet" className={styles['corrected'] ?? ''} onPress={() => setOpen(true)}>
            {t('places.reports.correctedSince', { count: correctedSince.length })}
          </Button>
        )}
        {kind === 'record' && (
          <Button look="quiet" className={styles['bundle'] ?? ''} onPress={() => setBundling(true)}>
            {t('bundleAgain.make')}
          </Button>
        )}
        {isBundling && <BundleAgain client={client} report={report} onClose={() => setBundling(false)} />}
        {isOpen && (
          <EntriesDialog
            client={client}
            title={t('places.reports.correctedTitle', { number })}
            ids={correctedSince}
            onClose={() => setOpen(false)}
          />
        )}
      </th>
      <td data-label={t('places.reports.reader')}>
        {t(`places.reports.readers.${audience}`)}
        <small>{languageNames[language]}</small>
      </td>
      <td data-label={t('places.reports.made')}>
        {format.stamp(issuedAt)}
        <small className={styles['print']}>
          {sha256.slice(0, 8)}…
          <CopyButton look="quiet" text={sha256}>
            {t('places.reports.copy')}
          </CopyButton>
        </small>
      </td>
      <td data-label={t('places.reports.range')}>
        {ofOneIncident ? t('choosing.sizes.incident') : period(from, to)}
        <small>
          <LinkButton
            look="quiet"
            aria-label={t('money.behind', { value: t('places.reports.entriesIn', { count: entries }), of: number })}
            onPress={() => go({ at: 'client', client, tab: 'log', entry })}
          >
            {t('places.reports.entriesIn', { count: entries })}
          </LinkButton>
        </small>
      </td>
    </tr>
  );
}
