import { useRef, useState, type PointerEvent } from 'react';
import type { Region } from '../../../shared/journal/common.ts';
import { cx } from '../../ui/cx.ts';
import { regionBetween, type Corner, type Picture } from './mark.ts';
import type { View } from './useView.ts';
import styles from './Viewer.module.css';

export interface SheetProps {
  readonly picture: Picture;
  readonly url: string;
  readonly view: View;
  readonly label: string;
  /** The part that is cited, and the one that is being marked. */
  readonly cited: Region | undefined;
  readonly marked: Region | undefined;
  /** Where given, a frame can be drawn. */
  readonly onMark: ((region: Region) => void) | undefined;
}

/** A page as it is looked at: turned and as large as wished, with its marks. What is marked is reckoned on it as it stands upright. */
export function Sheet({ picture, url, view, label, cited, marked, onMark }: SheetProps) {
  const upright = useRef<SVGGElement>(null);
  const [start, setStart] = useState<Corner>();
  const { width, height } = picture.natural;
  const isSide = view.turn % 2 === 1;
  const seen = isSide ? { width: height, height: width } : { width, height };
  const size = view.zoom && { width: seen.width * view.zoom, height: seen.height * view.zoom };

  const cornerAt = (event: PointerEvent): Corner | undefined => {
    const matrix = upright.current?.getScreenCTM();
    if (!matrix) return undefined;
    const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
    return { x: x / width, y: y / height };
  };
  const draw = (event: PointerEvent) => {
    const corner = start && cornerAt(event);
    const region = corner && regionBetween(start, corner);
    if (region) onMark?.(region);
  };
  return (
    <svg
      className={cx(styles['sheet'], !size && styles['fitted'], onMark && styles['marking'])}
      viewBox={`0 0 ${seen.width} ${seen.height}`}
      {...size}
      role="img"
      aria-label={label}
      {...(onMark && {
        onPointerDown: (event: PointerEvent<SVGSVGElement>) => {
          event.preventDefault();
          event.currentTarget.setPointerCapture(event.pointerId);
          setStart(cornerAt(event));
        },
        onPointerMove: draw,
        onPointerUp: () => setStart(undefined),
      })}
    >
      <g ref={upright} transform={turned(view.turn, width, height)}>
        <image href={url} width={width} height={height} preserveAspectRatio="none" />
        {cited && <Frame region={cited} width={width} height={height} look="cited" />}
        {marked && <Frame region={marked} width={width} height={height} look="marked" />}
      </g>
    </svg>
  );
}

function Frame({
  region,
  width,
  height,
  look,
}: {
  region: Region;
  width: number;
  height: number;
  look: 'cited' | 'marked';
}) {
  const place = {
    x: (region.left * width) / 1000,
    y: (region.top * height) / 1000,
    width: (region.width * width) / 1000,
    height: (region.height * height) / 1000,
  };
  return (
    <>
      <rect className={cx(styles['halo'])} {...place} />
      <rect className={cx(styles['frame'], styles[look])} data-frame={look} {...place} />
    </>
  );
}

function turned(turn: number, width: number, height: number): string {
  const moves = ['', `translate(${height} 0)`, `translate(${width} ${height})`, `translate(0 ${width})`];
  return `${moves[turn] ?? ''} rotate(${turn * 90})`.trim();
}
