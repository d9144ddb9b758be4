import { useLeftDrafts } from '../../app/left-drafts.ts';
import type { ScreenProps } from '../LettingGoPage.tsx';
import { ReportForms } from './ReportForms.tsx';

/** The reason in one sentence with the record behind it, and the final report in its copies. */
export function ReportScreen(props: ScreenProps) {
  const drafts = useLeftDrafts(props.summary.id);
  return drafts && <ReportForms {...props} draft={drafts.find(({ kind }) => kind === 'letting-go-report')} />;
}
