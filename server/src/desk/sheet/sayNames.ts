import type { NewName, SheetAnswer, SheetField, SheetTarget } from "../../contract/index.ts";
import { KnownEntities, type NamedEntity } from "../../convert/knownEntities.ts";
import { added, type ReadCells } from "./readCells.ts";
import { isMeant } from "./unknownNames.ts";

/** The column with words for the thing of a claim that no entity has as a name. */
export const THING = added("thing");

const ends = ["subject", "object"] as const;
const parts = ["type", "kind", "stage"] as const;

/** A spreadsheet with what the reader said of its new names in columns of their own, and words for things apart from names. */
export function sayNames(
  read: ReadCells,
  { names, fresh }: { names: SheetAnswer["names"]; fresh: readonly NewName[] },
  entities: readonly NamedEntity[],
): ReadCells {
  const { sheet, fields } = read;
  const said = new Map(fresh.map((name) => [name.text, name]));
  const known = new KnownEntities({ entities });
  const asked = new Set(names.flatMap(({ text }) => (isMeant(text, fields) || said.has(text) ? [] : [text])));
  const at = (target: SheetTarget) => fields.find((field) => field.target === target);
  const given = ends.flatMap((end) => {
    const column = at(`claim.${end}`)?.column;
    // Without an answer of the reader there is nothing to add.
    if (column == null || said.size === 0) return [];
    return parts.map((part) => ({ column, part, target: `newEntities.${end}.${part}` as const }));
  });
  const about = at("claim.about");
  const rows = sheet.rows.map((row) => {
    const cells = new Map(row.cells);
    for (const { column, part, target } of given) {
      const field = at(target);
      const written = cells.get(field?.column ?? "") ?? "";
      cells.set(added(target), (field?.words[written] ?? written) || partOf(said.get(cells.get(column) ?? ""), part));
    }
    const thing = about?.column == null ? "" : (cells.get(about.column) ?? "");
    const isName = thing === "" || asked.has(thing) || known.find(about?.words[thing] ?? thing).length > 0;
    if (!isName && about?.column != null) {
      cells.set(about.column, "");
      cells.set(THING, thing);
    }
    return { ...row, cells };
  });
  const fieldsOfNames = given.map(
    ({ target }): SheetField => ({ target, column: added(target), value: at(target)?.value ?? "", words: {} }),
  );
  const replaced = new Set(given.map(({ target }): SheetTarget => target));
  return {
    ...read,
    sheet: { ...sheet, rows },
    fields: [...fields.filter(({ target }) => !replaced.has(target)), ...fieldsOfNames],
    originOf: new Map([
      ...read.originOf,
      ...given.map(({ column, target }) => [added(target), at(target)?.column ?? column] as const),
    ]),
  };
}

/** The type of a new name, and its kind in the column that its type has for it. */
function partOf(name: NewName | undefined, part: (typeof parts)[number]): string {
  if (name === undefined) return "";
  if (part === "type") return name.type;
  return (part === "stage") === (name.type === "technology") ? name.kind : "";
}
