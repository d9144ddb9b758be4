import { useState, type ReactNode } from 'react';
import { Button } from '../ui/Button.tsx';
import { useGrowing } from './growing.ts';
import { useWords } from './Words.tsx';

/** How many lines stand at first: more than most ever have, and few enough to be there at once. */
const usual = 40;
const atATime = 200;

export interface SomeProps<T> {
  readonly of: readonly T[];
  /** How many stand at first, where each is large. */
  readonly atFirst?: number;
  readonly children: (shown: readonly T[]) => ReactNode;
}

/** The first of very many, and the rest when they are asked for: ten years of invoices, drawn at once, would stop the window. */
export function Some<T>({ of, atFirst = usual, children }: SomeProps<T>) {
  const { t } = useWords();
  const drawn = useGrowing(of.length, atFirst);
  const [added, setAdded] = useState(0);
  return (
    <>
      {children(of.slice(0, drawn + added))}
      {of.length > atFirst + added && (
        <p>
          <Button onPress={() => setAdded(added + atATime)}>{t('find.search.more')}</Button>
        </p>
      )}
    </>
  );
}
