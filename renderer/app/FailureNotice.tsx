import type { CallFailed } from '../bridge.ts';
import { Notice } from '../ui/Notice.tsx';
import { useWords, type Words } from './Words.tsx';

/** A refused call in the user's own language: what is wrong, and what to do. Nothing where nothing failed. */
export function FailureNotice({ failure }: { failure: CallFailed | null | undefined }) {
  const { t, format } = useWords();
  if (!failure) return null;
  const recorded = failure.failure.details?.['recorded'];
  return (
    <Notice tone="late" alert>
      <p>{said(failure, t)}</p>
      {typeof recorded === 'number' && <p>{t('unsaved.before', { number: format.number(recorded) })}</p>}
    </Notice>
  );
}

function said(failure: CallFailed, t: Words['t']): string {
  const known =
    aboutFile(failure, t) ?? aboutFolder(failure, t) ?? aboutThatPlace(failure, t) ?? aboutUnmade(failure, t);
  return known ?? t(`errors.${failure.code}`);
}

/** What was to be made and was not, because what makes it stopped. */
function aboutUnmade({ failure }: CallFailed, t: Words['t']): string | undefined {
  const what = failure.details?.['unmade'];
  return what === 'pdf' || what === 'page' ? t(`unmade.${what}`) : undefined;
}

/** What could not be done in the folder of the journal: it is gone, or may not be read. Of what may not be written the table's sentence speaks. */
function aboutFolder({ code, failure }: CallFailed, t: Words['t']): string | undefined {
  const attempt = failure.details?.['attempt'];
  if (typeof attempt !== 'string' || failure.details?.['elsewhere'] === true) return undefined;
  const isToRead = /^(?:read|verify) /.test(attempt);
  switch (code) {
    case 'no-vault':
      return isToRead ? t('unsaved.unread') : t('elsewhere.folderGone');
    case 'read-only':
      return isToRead ? t('unsaved.unreadable') : undefined;
    default:
      return undefined;
  }
}

/** A file that was to become an exhibit: the table's sentences are about entries and forms. */
function aboutFile({ code, failure }: CallFailed, t: Words['t']): string | undefined {
  if (failure.details?.['exhibit'] !== true) return undefined;
  switch (code) {
    case 'too-large':
      return t('unsaved.tooLargeFile');
    case 'invalid-input':
      return t('unsaved.noFile');
    case 'not-found':
      return t('unsaved.fileGone');
    default:
      return undefined;
  }
}

/** What failed in a place the user chose, outside the journal: a backup, a file for others. The journal itself is as it was. */
function aboutThatPlace({ code, failure }: CallFailed, t: Words['t']): string | undefined {
  if (failure.details?.['elsewhere'] !== true) return undefined;
  switch (code) {
    case 'disk-full':
      return t('thatPlace.full');
    case 'read-only':
      return t('thatPlace.forbidden');
    case 'no-vault':
    case 'not-found':
      return t('thatPlace.gone');
    default:
      return undefined;
  }
}
