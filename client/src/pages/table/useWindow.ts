import { defaultRangeExtractor, type Range, useVirtualizer, type VirtualItem } from "@tanstack/react-virtual";
import { type RefObject, useCallback } from "react";
import { usePrinting } from "../../ui/browser/usePrinting.ts";

/** Up to this many rows the whole table is rendered, so that the browser's search and screen readers reach all. */
const WHOLE = 200;
const OVERSCAN = 12;
/** As in DataGrid.module.css: the sticky head covers the top of the scroll area. */
const HEAD_HEIGHT = 44;

function measureNothing(): void {}

/** A rendered row, and the height of the unrendered rows before it. */
export interface WindowedRow {
  index: number;
  gap: number;
}

export interface Window {
  rows: readonly WindowedRow[];
  /** Height of the rows after the last rendered one. */
  rest: number;
  /** Receives each row's element, to measure it. */
  measure: (row: HTMLTableRowElement | null) => void;
  reveal: (row: number) => void;
}

/** Renders only the visible rows of a long table, and always the focused one; all rows in print. */
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
