import { useQuery } from '@tanstack/react-query';
import type { ClientId } from '../../shared/fields.ts';
import { Answer } from '../app/Answer.tsx';
import { asking } from '../app/asking.ts';
import { useWords } from '../app/Words.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { IsItThisReport } from './IsItThisReport.tsx';
import styles from './IssuedReports.module.css';
import { IssuedRow } from './IssuedRow.tsx';

/** Every report made about a client, the newest first, and what was corrected since. */
export function IssuedReports({ client }: { client: ClientId }) {
  const { t } = useWords();
  const reports = useQuery(asking('reports.list', { client }));
  return (
    <Answer of={reports}>
      {({ reports: list }) =>
        list.length === 0 ? (
          <EmptyState title={t('places.reports.emptyTitle')}>
            <p>{t('places.reports.emptyText')}</p>
          </EmptyState>
        ) : (
          <section className={styles['issued']}>
            <h2>{t('places.reports.issued')}</h2>
            <table>
              <thead>
                <tr>
                  <th scope="col">{t('places.reports.kind')}</th>
                  <th scope="col">{t('places.reports.reader')}</th>
                  <th scope="col">{t('places.reports.made')}</th>
                  <th scope="col">{t('places.reports.range')}</th>
                </tr>
              </thead>
              <tbody>
                {list.toReversed().map((report) => (
                  <IssuedRow key={report.entry} client={client} report={report} />
                ))}
              </tbody>
            </table>
            <IsItThisReport client={client} reports={list} />
          </section>
        )
      }
    </Answer>
  );
}
