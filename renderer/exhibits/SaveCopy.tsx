import { useMutation } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import type { ClientId, EntryId } from '../../shared/fields.ts';
import { FailureNotice } from '../app/FailureNotice.tsx';
import { useWords } from '../app/Words.tsx';
import { call, CallFailed } from '../bridge.ts';
import { Button } from '../ui/Button.tsx';

export interface SaveCopyProps {
  readonly client: ClientId;
  readonly exhibit: EntryId;
  readonly number: string;
  readonly name: string;
  /** The act in words, where there is room for them. */
  readonly isNamed?: boolean;
}

/** Writes a checked copy of an exhibit where the user says. The kept bytes themselves are never opened, and nothing is run. */
export function SaveCopy({ client, exhibit, number, name, isNamed = false }: SaveCopyProps) {
  const { t } = useWords();
  const saving = useMutation<string | undefined, CallFailed, void>({
    mutationFn: async () => {
      try {
        const place = await call('desktop.choose', { purpose: 'copy', name: `${number} ${name}` });
        await call('exhibits.read', { client, exhibit, out: { token: place.token } });
        return place.name;
      } catch (error) {
        if (error instanceof CallFailed && error.code === 'cancelled') return undefined;
        throw error;
      }
    },
  });
  return (
    <>
      <Button
        look={isNamed ? 'plain' : 'icon'}
        {...(!isNamed && { 'aria-label': t('exhibits.saveCopyOf', { number }) })}
        isPending={saving.isPending}
        onPress={() => saving.mutate()}
      >
        <Download aria-hidden />
        {isNamed && t('exhibits.saveCopyOf', { number })}
      </Button>
      <span role="status">{saving.data !== undefined && t('exhibits.copied', { name: saving.data })}</span>
      <FailureNotice failure={saving.error} />
    </>
  );
}
