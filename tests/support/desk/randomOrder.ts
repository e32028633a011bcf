import type { Cells, DeskTable } from "../../../server/src/contract/index.ts";
import type { ChangeOrder, RowChange } from "../../../server/src/desk/RowChange.ts";
import { type Random, randomOf } from "../../bench/generate/Random.ts";

/** The state of one row, as a writer sees it. */
export interface Seen {
  table: DeskTable;
  key: string;
  tag: string;
  cells: Cells;
}

const texts: readonly [string, ...string[]] = [
  "plain",
  "=1+1",
  "'-2",
  'said "no", twice',
  "two\nlines",
  "包头稀土",
  "@home",
  "x".repeat(2000),
];

/** A change of a desk at random: a finding in three files, a note, an edit, a removal or a spreadsheet. */
export function randomOrder(seed: number, index: number, rows: readonly Seen[]): ChangeOrder {
  const random = randomOf(seed, "order", index);
  const name = `r${seed}-${index}`;
  const text = () => random.pick(texts);
  const old = rows[random.below(Math.max(1, rows.length))];
  const order = (kind: ChangeOrder["kind"], changes: RowChange[]): ChangeOrder => ({
    kind,
    summary: `${kind} ${name}`,
    who: "Li",
    undoes: null,
    rows: changes,
  });
  switch (random.below(5)) {
    case 0:
      return order("add", [
        added("organisation", { id: name, name: text() }),
        added("sources", { id: name, title: text(), publisher: "Me" }),
        added("claims", { id: name, statement: text(), sources: name }),
      ]);
    case 1:
      return order("spreadsheet", manyClaims(random, name, text));
    case 2:
      return old === undefined ? note(name, text(), order) : order("remove", [changed(old, null)]);
    case 3: {
      if (old === undefined) return note(name, text(), order);
      const column = old.table === "organisation" ? "summary" : old.table === "claims" ? "notes" : "title";
      const cells = old.table === "notes" ? { text: `${name} ${text()}` } : { [column]: `${name} ${text()}` };
      return order("edit", [changed(old, { ...old.cells, ...cells })]);
    }
    default:
      return note(name, text(), order);
  }
}

function note(name: string, text: string, order: (kind: "note", rows: RowChange[]) => ChangeOrder): ChangeOrder {
  return order("note", [added("notes", { id: name, about: "view", target: "?x", text, written: "2026-11-29" })]);
}

function manyClaims(random: Random, name: string, text: () => string): RowChange[] {
  return Array.from({ length: 1 + random.below(40) }, (_, row) =>
    added("claims", { id: `${name}-${row}`, statement: text() }),
  );
}

function added(table: DeskTable, cells: Cells): RowChange {
  return { table, key: cells.id ?? "", seen: null, cells };
}

function changed({ table, key, tag }: Seen, cells: Cells | null): RowChange {
  return { table, key, seen: tag, cells };
}
