import { defaultRangeExtractor, type Range, useVirtualizer, type VirtualItem } from "@tanstack/react-virtual";
import { type RefObject, useCallback } from "react";
import { usePrinting } from "../browser/usePrinting.ts";

/** Rows up to which a table stands whole in the page, so that the browser's own search and a screen reader reach all of it. */
const WHOLE = 200;
const OVERSCAN = 12;
/** As in DataGrid.module.css: the head stands over the upper edge of what scrolls. */
const HEAD_HEIGHT = 44;

function measureNothing(): void {}

/** A row that is drawn, after so many pixels of rows that are not. */
export interface WindowedRow {
  index: number;
  gap: number;
}

/** Which rows of a table are drawn. */
export interface Window {
  rows: readonly WindowedRow[];
  /** Height of the rows after the last one that is drawn. */
  rest: number;
  /** Takes each row's element, to know its height. */
  measure: (row: HTMLTableRowElement | null) => void;
  /** Scrolls a row into sight. */
  reveal: (row: number) => void;
}

/** Draws only those rows of a long table that are in sight, and always the one that has the focus; on paper all. */
export function useWindow(
  count: number,
  { scroller, rowHeight, kept }: { scroller: RefObject<HTMLElement | null>; rowHeight: number; kept: number },
): Window {
  const rangeExtractor = useCallback(
    (range: Range) => {
      const rows = new Set(defaultRangeExtractor(range));
      if (kept >= 0 && kept < range.count) rows.add(kept);
      return [...rows].sort((a, b) => a - b);
    },
    [kept],
  );
  const printing = usePrinting();
  const long = count > WHOLE && !printing;
  const virtualizer = useVirtualizer({
    count,
    enabled: long,
    estimateSize: () => rowHeight,
    getScrollElement: () => scroller.current,
    overscan: OVERSCAN,
    scrollPaddingEnd: HEAD_HEIGHT,
    rangeExtractor,
  });
  if (!long) {
    return {
      rows: Array.from({ length: count }, (_, index) => ({ index, gap: 0 })),
      rest: 0,
      measure: measureNothing,
      reveal: (row) => scroller.current?.querySelector(`[data-index="${row}"]`)?.scrollIntoView({ block: "nearest" }),
    };
  }
  const items = virtualizer.getVirtualItems();
  return {
    rows: items.map((item, place) => ({ index: item.index, gap: item.start - endOf(items[place - 1]) })),
    rest: virtualizer.getTotalSize() - endOf(items.at(-1)),
    measure: virtualizer.measureElement,
    reveal: (row) => virtualizer.scrollToIndex(row),
  };
}

function endOf(item: VirtualItem | undefined): number {
  return item?.end ?? 0;
}
