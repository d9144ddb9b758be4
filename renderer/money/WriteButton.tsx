import type { ReactNode } from 'react';
import type { ClientId } from '../../shared/fields.ts';
import { useWhereabouts } from '../app/place.ts';
import type { ComposedKind } from '../log/composer/forms.ts';
import { Button } from '../ui/Button.tsx';

/** Leads to the composer, with a kind of entry begun there. */
export function WriteButton({ client, kind, children }: { client: ClientId; kind: ComposedKind; children: ReactNode }) {
  const { go } = useWhereabouts();
  return (
    <Button look="step" onPress={() => go({ at: 'client', client, tab: 'log', write: kind })}>
      {children}
    </Button>
  );
}
