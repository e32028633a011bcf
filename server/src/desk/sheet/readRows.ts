import type { SheetAnswer, SheetField, SheetTarget } from "../../contract/index.ts";
import type { NamedEntity } from "../../convert/knownEntities.ts";
import type { PlainSheet } from "../../convert/readSheet.ts";
import { predicateIds } from "../../rules/vocabulary.ts";
import type { RowChange } from "../RowChange.ts";
import type { Taking } from "./takeRows.ts";

/** The taken rows as they were read: their ends with the names of the entities that they were taken for. */
export function readRows(
  taken: Taking["taken"],
  changes: readonly RowChange[],
  { entities, sheet, fields }: { entities: readonly NamedEntity[]; sheet: PlainSheet; fields: readonly SheetField[] },
): SheetAnswer["taken"] {
  const lines = new Map(sheet.rows.map(({ line, cells }) => [line, cells]));
  const written = (line: number, target: SheetTarget) =>
    lines.get(line)?.get(fields.find((field) => field.target === target)?.column ?? "") ?? "";
  const rows = new Map(changes.map(({ table, key, cells }) => [`${table} ${key}`, cells ?? {}]));
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  for (const { table, key, cells } of changes) if (cells?.name && table !== "sources") names.set(key, cells.name);
  return taken.flatMap(({ id, line }) => {
    const { subject = "", object = "", statement = "", sources = "", ...cells } = rows.get(`claims ${id}`) ?? {};
    const predicate = predicateIds.find((one) => one === cells.predicate);
    const own = rows.get(`sources ${sources}`)?.publisher_entity;
    if (predicate === undefined) return [];
    const nameOf = (end: string) => names.get(end) ?? end;
    return [
      {
        ...{ line, id, subject, subject_name: nameOf(subject), predicate, object, object_name: nameOf(object) },
        ...{ subject_text: written(line, "claim.subject"), object_text: written(line, "claim.object") },
        ...{ statement, own_word: own ? nameOf(own) : null },
      },
    ];
  });
}
