import { TextInput } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { IconTable } from "@tabler/icons-react";
import { useCallback, useDeferredValue, useMemo } from "react";
import { sortTable } from "../../model/address/view/viewState.ts";
import { containsWords, searchable } from "../../model/words/containsWords.ts";
import { useViewState } from "../../parts/address/useViewState.ts";
import { CopyButton } from "../../ui/CopyButton.tsx";
import type { TableSpec } from "./Column.ts";
import { DataGrid } from "./DataGrid.tsx";
import { type Picking, pickRows } from "./picking.ts";
import { sortRows } from "./sortRows.ts";
import { strings } from "./strings.ts";
import css from "./TablePage.module.css";

/** The first character of a formula for a spreadsheet, half- or full-width. */
const formula = /^[=+\-@＝＋－＠]/;

/** Rows as tab-separated text with a header, for spreadsheets: no cell is read as a formula or breaks a line. */
export function tableText<Row>(rows: readonly Row[], { columns, copied }: TableSpec<Row>): string {
  const all = [...columns, ...copied];
  const lines = [all.map(({ name }) => name), ...rows.map((row) => all.map(({ text }) => text(row)))];
  return lines.map((cells) => cells.map(cellText).join("\t")).join("\n");
}

function cellText(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return formula.test(line) ? `'${line}` : line;
}

interface TableViewProps<Row> {
  spec: TableSpec<Row>;
  rows: readonly Row[];
  /** Text that limits the rows. */
  filter: string;
  onFilter: (filter: string) => void;
}

export function TableView<Row>({ spec: all, rows, filter, onFilter }: TableViewProps<Row>) {
  const [{ sort, selection }, changeView] = useViewState();
  const spec = useMemo(() => withoutEmpty(all, rows), [all, rows]);
  const text = useDeferredValue(filter);
  const words = useMemo(() => wordsOf(rows, spec), [rows, spec]);
  const found = useMemo(() => filterRows(rows, words, text), [rows, words, text]);
  const sorted = useMemo(() => sortRows(found, spec.columns, sort), [found, spec, sort]);
  const shown = useNarrowOrder(spec);
  const pick = useCallback(
    (picked: Row[], how: Picking) => changeView((view) => pickRows(spec, view, { rows: picked, how })),
    [changeView, spec],
  );
  return (
    <>
      <div className={`row gap8 ${css.tools}`}>
        <p role="status" className={`flush muted small ${css.found}`}>
          {text.trim() !== "" && (found.length > 0 ? strings.found(found.length, rows.length) : strings.noneFound)}
        </p>
        <TextInput
          type="search"
          aria-label={strings.filter}
          placeholder={strings.filter}
          classNames={{ root: css.filter, input: css.field }}
          value={filter}
          onChange={(event) => onFilter(event.currentTarget.value)}
        />
        <CopyButton
          label={strings.copy}
          failed={strings.copyFailed}
          icon={<IconTable size={16} />}
          text={() =>
            tableText(
              sorted.filter((row) => !spec.isAside?.(row)),
              spec,
            )
          }
        />
      </div>
      <DataGrid
        spec={shown}
        rows={sorted}
        sort={sort}
        onSort={(order) => changeView((view) => sortTable(view, order), "replace")}
        selection={selection}
        onPick={pick}
      />
    </>
  );
}

function withoutEmpty<Row>(spec: TableSpec<Row>, rows: readonly Row[]): TableSpec<Row> {
  return {
    ...spec,
    columns: spec.columns.filter(({ whenAny, text }) => !whenAny || rows.some((row) => text(row) !== "")),
  };
}

/** On narrow screens the essential columns come first, some of them in one; the others scroll into view. */
function useNarrowOrder<Row>(spec: TableSpec<Row>): TableSpec<Row> {
  const narrow = useMediaQuery("(max-width: 760px)", false, { getInitialValueInEffect: false });
  return useMemo(() => {
    if (!narrow) return spec;
    const { column, instead = [] } = spec.narrow ?? {};
    const left = spec.columns.filter(({ id }) => !instead.includes(id));
    const [first, ...others] = [...(column ? [column] : []), ...left.filter(({ essential }) => essential)];
    const rest = left.filter(({ essential }) => !essential);
    return { ...spec, columns: [...(first ? [column ?? { ...first, width: 132 }] : []), ...others, ...rest] };
  }, [spec, narrow]);
}

/** The words of each row, folded for comparison with the reader's. */
export function wordsOf<Row>(rows: readonly Row[], { columns }: TableSpec<Row>): ReadonlyMap<Row, string> {
  return new Map(rows.map((row) => [row, columns.map(({ text }) => searchable(text(row))).join("\n")]));
}

/** The rows that contain every word of the text, ignoring case, accents and punctuation. */
export function filterRows<Row>(rows: readonly Row[], words: ReadonlyMap<Row, string>, text: string): readonly Row[] {
  if (text.trim() === "") return rows;
  return rows.filter((row) => containsWords(words.get(row) ?? "", text));
}
