import { type RefObject, useEffect, useRef } from "react";
import type { Canvas } from "../../picture/canvas/Canvas.ts";
import type { HeadedColumn } from "../../picture/canvas/elements.ts";
import { estimateTextWidth } from "../../picture/labels/footprint.ts";
import css from "./ColumnHeads.module.css";
import { strings } from "./strings.ts";

interface ColumnHeadsProps {
  columns: readonly HeadedColumn[];
  canvas: RefObject<Canvas | null>;
}

/** Space beside the outermost columns that their heads may use too, in canvas units. */
const BESIDE = 90;

/** Bold type is a little wider than that of labels. */
const BOLD = 1.08;

/**
 * The heads of the columns of a layout, over the canvas: they move with the picture, and keep their size. Where columns
 * are too narrow for a word, all heads are slanted.
 */
export function ColumnHeads({ columns, canvas }: ColumnHeadsProps) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const heads = columns.map((column) => ({
      middle: (column.left + column.right) / 2,
      top: column.top,
      space: headSpace(column, columns),
      word: longestWord(column.text),
    }));
    return canvas.current?.watchSight((seen) => {
      if (!list.current) return;
      const zoom = list.current.clientWidth / (seen.right - seen.left);
      list.current.toggleAttribute(
        "data-slanted",
        heads.some(({ space, word }) => space * zoom < word),
      );
      // Set directly, because heads move with each frame of a motion.
      for (const [index, { middle, top, space }] of heads.entries()) {
        const head = list.current.children.item(index);
        if (!(head instanceof HTMLElement)) continue;
        head.style.left = `${(middle - seen.left) * zoom}px`;
        head.style.top = `${(top - seen.top) * zoom}px`;
        head.style.setProperty("--width", `${space * zoom}px`);
      }
    });
  }, [canvas, columns]);
  if (columns.length === 0) return null;
  return (
    <ul ref={list} className={`screenOnly absolute inset0 clipped untouched ${css.heads}`} aria-label={strings.heads}>
      {columns.map(({ text, left }) => (
        <li key={`${text} ${left}`}>{text}</li>
      ))}
    </ul>
  );
}

/** The width in which the head of a column is centred, in canvas units: up to half of the way to the next column. */
function headSpace({ left, right }: HeadedColumn, columns: readonly HeadedColumn[]): number {
  const gaps = columns.flatMap((other) => [left - other.right, other.left - right].filter((gap) => gap >= 0));
  return right - left + 2 * Math.min(BESIDE, ...gaps.map((gap) => gap / 2));
}

/** The width of the longest part that does not break; of Chinese, two characters. */
function longestWord(text: string): number {
  const words = text.match(/[\u4e00-\u9fff]{1,2}|[^\s\u4e00-\u9fff]+/gu) ?? [];
  return BOLD * Math.max(0, ...words.map(estimateTextWidth));
}
