import { citedWords } from '../../../shared/cited-place.ts';
import type { CitedPlace, Region } from '../../../shared/journal/common.ts';
import { useWords } from '../../app/Words.tsx';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { middle, placeMarked, withSide, type Look } from './mark.ts';
import styles from './Viewer.module.css';

export interface MarkBarProps {
  readonly number: string;
  readonly look: Look | undefined;
  readonly mark: CitedPlace;
  readonly onMark: (mark: CitedPlace) => void;
  /** What pressing the act does, and its words. */
  readonly act: string;
  readonly onCite: (place: CitedPlace) => void;
}

/** The place that is marked, to be set without a mouse too, and the act that cites it. */
export function MarkBar({ number, look, mark, onMark, act, onCite }: MarkBarProps) {
  const { t } = useWords();
  const place = placeMarked(mark, look);
  const isMarked = Object.keys(place).length > 0;
  const { region, line, toLine, ...rest } = mark;
  return (
    <div className={styles['mark']}>
      <p role="status">
        {isMarked ? t('viewer.marked', { where: citedWords(t, number, place) }) : t('viewer.nothingMarked')}
      </p>
      {look?.as === 'picture' && !region && (
        <Button onPress={() => onMark({ ...mark, region: middle })}>{t('viewer.markRegion')}</Button>
      )}
      {look?.as === 'picture' && region && (
        <>
          <p className={styles['hint']}>{t('viewer.regionHint')}</p>
          <Sides region={region} onRegion={(next) => onMark({ ...mark, region: next })} />
        </>
      )}
      {look?.as === 'text' && (
        <div className={styles['sides']}>
          <NumberField
            label={t('viewer.fromLine')}
            value={line}
            onChange={(first) => onMark({ ...rest, ...(first !== undefined && linesOf(first, toLine, look.of)) })}
          />
          <NumberField
            label={t('viewer.toLine')}
            value={toLine}
            onChange={(last) => onMark({ ...rest, ...(line !== undefined && linesOf(line, last, look.of)) })}
          />
        </div>
      )}
      <div className={styles['cite']}>
        {(region ?? line) !== undefined && (
          <Button look="quiet" onPress={() => onMark(rest)}>
            {t('viewer.unmark')}
          </Button>
        )}
        <Button look="primary" onPress={() => onCite(place)}>
          {act}
        </Button>
      </div>
    </div>
  );
}

function Sides({ region, onRegion }: { region: Region; onRegion: (region: Region) => void }) {
  const { t } = useWords();
  return (
    <div className={styles['sides']}>
      {(['left', 'top', 'width', 'height'] as const).map((side) => (
        <NumberField
          key={side}
          label={t(`viewer.${side}`)}
          value={Math.round(region[side] / 10)}
          onChange={(percent) => percent !== undefined && onRegion(withSide(region, side, percent))}
        />
      ))}
    </div>
  );
}

function NumberField({
  label,
  value,
  onChange,
}: {
  label: string;
  value: number | undefined;
  onChange: (value: number | undefined) => void;
}) {
  return (
    <TextField
      label={label}
      value={value === undefined ? '' : String(value)}
      inputMode="numeric"
      maxLength={7}
      onChange={(text) => {
        const digits = text.replace(/\D/g, '');
        onChange(digits === '' ? undefined : Number(digits));
      }}
    />
  );
}

/** From one line to another that comes later; no further than there are any. */
function linesOf(first: number, last: number | undefined, of: number): CitedPlace {
  const line = Math.min(Math.max(1, first), of);
  return { line, ...(last !== undefined && last > line && { toLine: Math.min(last, of) }) };
}
