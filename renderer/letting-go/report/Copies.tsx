import { FileText } from 'lucide-react';
import type { EntryId } from '../../../shared/fields.ts';
import type { Language } from '../../../shared/languages.ts';
import { useToday } from '../../app/now.ts';
import { useWords } from '../../app/Words.tsx';
import { MakeButton } from '../../reports/MakeButton.tsx';
import type { ScreenProps } from '../LettingGoPage.tsx';
import styles from './Copies.module.css';

const copies = [
  { id: 'client', kind: 'handover', audience: 'client' },
  { id: 'file', kind: 'handover', audience: 'file' },
  { id: 'checklist', kind: 'checklist', audience: 'client' },
] as const;

export interface CopiesProps extends Pick<ScreenProps, 'summary' | 'view'> {
  readonly language: Language;
  readonly withoutReason: boolean;
  /** Those to name, in their order; all where none were chosen. */
  readonly accomplishments: readonly EntryId[] | undefined;
}

/** The final report for the client and for the file, and the checklist: each made with a press, with the number it was given. */
export function Copies({ summary, view, language, withoutReason, accomplishments }: CopiesProps) {
  const { t, format } = useWords();
  const today = useToday();
  return (
    <ul className={styles['copies']}>
      {copies.map(({ id, kind, audience }) => {
        const made = view.reports.findLast((one) => one.kind === kind && one.audience === audience);
        return (
          <li key={id}>
            <FileText aria-hidden />
            <div className={styles['what']}>
              <strong>{t(`places.lettingGo.report.copies.${id}`)}</strong>
              <small>{t(`places.lettingGo.report.copyHints.${id}`)}</small>
              {made && (
                <small className={styles['made']}>
                  ✓ {t('places.lettingGo.report.made', { number: made.number, day: format.dayShort(made.on, today) })}
                </small>
              )}
            </div>
            <MakeButton
              look={made ? 'plain' : 'step'}
              client={summary}
              ask={{
                kind,
                audience,
                language,
                ...(id === 'client' && withoutReason && { withoutReason }),
                ...(kind === 'handover' && accomplishments && { accomplishments: [...accomplishments] }),
              }}
            >
              {t(made ? 'places.lettingGo.report.makeAgain' : 'places.lettingGo.report.makeDo')}
            </MakeButton>
          </li>
        );
      })}
    </ul>
  );
}
