import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { CitedPlace } from '../../../shared/journal/common.ts';
import { useWords } from '../../app/Words.tsx';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { holdsLine, withLine, type Lines } from './mark.ts';
import styles from './Viewer.module.css';

export interface TextLinesProps {
  readonly look: Lines;
  readonly number: string;
  readonly isBusy: boolean;
  /** How many lines are shown at once. */
  readonly many: number;
  readonly onLine: (line: number) => void;
  readonly cited: CitedPlace;
  readonly mark: CitedPlace;
  readonly onMark: (mark: CitedPlace) => void;
}

/** A text with the numbers of its lines; of a mail, its head first. Whatever it says, it is text. */
export function TextLines({ look, number, isBusy, many, onLine, cited, mark, onMark }: TextLinesProps) {
  const { t, format } = useWords();
  const room = useRef<HTMLDivElement>(null);
  const { line, of, lines, head = 0, cut } = look;
  const last = line + lines.length - 1;
  const sought = cited.line;

  // Scrolls the element to what is cited, once it stands there.
  useEffect(() => {
    room.current?.querySelector('[data-sought]')?.scrollIntoView({ block: 'center' });
  }, [sought, line]);

  return (
    <>
      {(of > lines.length || cut) && (
        <div className={styles['acts']}>
          <Button
            look="icon"
            isDisabled={line <= 1}
            aria-label={t('viewer.earlier')}
            onPress={() => onLine(Math.max(1, line - many))}
          >
            <ChevronLeft aria-hidden />
          </Button>
          <span role="status">
            {t('viewer.linesShown', { from: format.number(line), to: format.number(last), of: format.number(of) })}
          </span>
          <Button
            look="icon"
            isDisabled={last >= of}
            aria-label={t('viewer.later')}
            onPress={() => onLine(line + many)}
          >
            <ChevronRight aria-hidden />
          </Button>
        </div>
      )}
      <div
        ref={room}
        className={cx(styles['room'], styles['text'], isBusy && styles['busy'])}
        role="group"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- as for anything that scrolls
        tabIndex={0}
        aria-label={t('viewer.content', { number })}
        aria-busy={isBusy}
      >
        <ol>
          {lines.map((text, i) => {
            const n = line + i;
            return (
              <li
                key={n}
                value={n}
                className={cx(
                  n <= head && styles['head'],
                  holdsLine(cited, n) && styles['citedLine'],
                  holdsLine(mark, n) && styles['markedLine'],
                )}
                {...(n === sought && { 'data-sought': true })}
              >
                {/* The fields beside the text mark lines by keyboard; this is for the pointer. */}
                {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions */}
                <span
                  className={styles['n']}
                  aria-hidden
                  onClick={(event) => onMark(withLine(mark, n, event.shiftKey))}
                >
                  {n}
                </span>
                <span className={styles['line']}>{text}</span>
              </li>
            );
          })}
        </ol>
      </div>
      <p className={styles['hint']}>{cut ? t('viewer.cut') : t('viewer.linesKeys')}</p>
    </>
  );
}
