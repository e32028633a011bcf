import type { SheetAnswer, SheetField, SheetTarget } from "../../contract/index.ts";
import { KnownEntities, type NamedEntity } from "../../convert/knownEntities.ts";
import type { PlainSheet } from "../../convert/readSheet.ts";
import { quoted } from "../../dataset/read/quoted.ts";
import { type EntityType, entityTypeIds, predicateIds, predicates } from "../../rules/vocabulary.ts";
import type { LineFault } from "./MadeRows.ts";
import { NearNames } from "./nearNames.ts";

type Asked = SheetAnswer["names"][number];

/** More names than this nobody looks through. */
const MOST_ASKED = 300;
export const NAMED: readonly SheetTarget[] = ["claim.subject", "claim.object", "claim.about"];

/** The names of a spreadsheet that nobody has exactly so, though some come near, and what each may mean. */
export function unknownNames(
  sheet: PlainSheet,
  fields: readonly SheetField[],
  entities: readonly NamedEntity[],
): Asked[] {
  const known = new KnownEntities({ entities });
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const asked = new Map<string, { lines: number[]; types: Set<EntityType> }>();
  for (const { target, column } of fields) {
    if (column === null || !NAMED.includes(target)) continue;
    const types = typesAt(target, fields);
    for (const { line, cells } of sheet.rows) {
      const text = cells.get(column) ?? "";
      if (text === "" || text.length > 200 || known.find(text).length === 1) continue;
      const before = asked.get(text) ?? { lines: [], types: new Set() };
      asked.set(text, before);
      before.lines.push(line);
      for (const type of types) before.types.add(type);
    }
  }
  const near = asked.size === 0 ? null : new NearNames(entities);
  return [...asked].slice(0, MOST_ASKED).flatMap(([text, { lines, types }]): Asked[] => {
    // A name of several entities means one of those.
    const same = known.find(text).flatMap((id) => byId.get(id) ?? []);
    const found = same.length > 0 ? same : (near?.find(text, types) ?? []);
    if (found.length === 0) return [];
    return [{ text, lines, near: found.map(({ id, name, name_zh, type }) => ({ id, name, name_zh, type })) }];
  });
}

/** The types that may stand at a place, by the verbs of the spreadsheet; any type while they are not known. */
function typesAt(target: SheetTarget, fields: readonly SheetField[]): readonly EntityType[] {
  const verb = fields.find((field) => field.target === "claim.predicate");
  const used = [verb?.value ?? "", ...Object.values(verb?.words ?? {})];
  const types = predicateIds
    .filter((id) => used.includes(id))
    .flatMap((id): readonly EntityType[] => {
      const { subject, object, about } = predicates[id];
      if (target === "claim.about") return about;
      return target === "claim.subject" || object === "same as subject" ? subject : object;
    });
  return types.length > 0 ? types : entityTypeIds;
}

/** The meaning that the reader gave a name; undefined if none. */
export function meaningOf(text: string, fields: readonly SheetField[]): string | undefined {
  return fields.find(({ target, words }) => NAMED.includes(target) && words[text] !== undefined)?.words[text];
}

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
