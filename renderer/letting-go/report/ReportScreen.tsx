import { useQuery } from '@tanstack/react-query';
import { Answer } from '../../app/Answer.tsx';
import { asking } from '../../app/asking.ts';
import { withUnkept } from '../../app/unkept.ts';
import type { ScreenProps } from '../LettingGoPage.tsx';
import { ReportForms } from './ReportForms.tsx';

/** The reason in one sentence with the record behind it, and the final report in its copies. */
export function ReportScreen(props: ScreenProps) {
  const drafts = useQuery(asking('drafts.list', { client: props.summary.id }));
  return (
    <Answer of={drafts}>
      {({ drafts: list }) => (
        <ReportForms
          {...props}
          draft={withUnkept(props.summary.id, list).find(({ kind }) => kind === 'letting-go-report')}
        />
      )}
    </Answer>
  );
}
