import type { SheetAnswer, SheetField } from "../../contract/index.ts";
import type { PlainSheet } from "../../convert/readSheet.ts";
import { quoted } from "../../dataset/read/quoted.ts";
import type { LineFault } from "./MadeRows.ts";
import { meaningOf, NAMED } from "./unknownNames.ts";

/** Faults of cells whose name is near to known ones, while nobody has said whether it means one of them. */
export function nameFaults(
  { rows }: Pick<PlainSheet, "rows">,
  fields: readonly SheetField[],
  names: SheetAnswer["names"],
): LineFault[] {
  const open = new Map(
    names.flatMap((name) => (meaningOf(name.text, fields) === undefined ? [[name.text, name]] : [])),
  );
  if (open.size === 0) return [];
  return fields.flatMap(({ target, column }) => {
    if (column === null || !NAMED.includes(target)) return [];
    return rows.flatMap(({ line, cells }): LineFault[] => {
      const asked = open.get(cells.get(column) ?? "");
      if (asked === undefined) return [];
      const near = asked.near.map(({ name }) => quoted(name)).join(" or ");
      return [{ line, column, message: `has ${quoted(asked.text)}, near to ${near}: say whether it is the same` }];
    });
  });
}
