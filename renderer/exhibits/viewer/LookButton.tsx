import { Eye } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import type { ClientId, EntryId } from '../../../shared/fields.ts';
import type { CitedPlace } from '../../../shared/journal/common.ts';
import { Button } from '../../ui/Button.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Viewer } from './Viewer.tsx';

export interface LookButtonProps {
  readonly client: ClientId;
  readonly exhibit: EntryId;
  readonly at?: CitedPlace;
  readonly onCite?: (place: CitedPlace) => void;
  readonly label: string;
  /** The words that lead there; an eye where there are none. */
  readonly children?: ReactNode;
}

/** Opens the viewer on an exhibit, at a place of it where one is given. */
export function LookButton({ label, children, ...viewed }: LookButtonProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      {children === undefined ? (
        <Button look="icon" aria-label={label} onPress={() => setOpen(true)}>
          <Eye aria-hidden />
        </Button>
      ) : (
        <LinkButton aria-label={label} onPress={() => setOpen(true)}>
          {children}
        </LinkButton>
      )}
      {isOpen && <Viewer {...viewed} onClose={() => setOpen(false)} />}
    </>
  );
}
