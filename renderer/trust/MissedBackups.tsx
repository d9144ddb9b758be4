import { Notice } from '../ui/Notice.tsx';
import { useMissedBackups } from './missed-backups.ts';

/** The places in which no backup could be made, each with since when. */
export function MissedBackups() {
  return useMissedBackups().map((sentence) => (
    <Notice key={sentence} tone="late">
      <p>{sentence}</p>
    </Notice>
  ));
}
