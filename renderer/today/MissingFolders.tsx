import { useQuery } from '@tanstack/react-query';
import { asking } from '../app/asking.ts';
import { useWhereabouts } from '../app/place.ts';
import { useWords } from '../app/Words.tsx';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';

/** Says that clients this computer knows are not in the folder any more: they would be missed by nobody otherwise. */
export function MissingFolders() {
  const { t } = useWords();
  const { go } = useWhereabouts();
  const missing = useQuery(asking('clients.list', {})).data?.missing ?? [];
  if (missing.length === 0) return null;
  return (
    <Notice tone="late">
      <p>{t('elsewhere.foldersMissing', { number: missing.length })}</p>
      <Button look="step" onPress={() => go({ at: 'verify' })}>
        {t('places.settings.verify')}
      </Button>
    </Notice>
  );
}
