import type { SheetField, SheetTarget } from "../../contract/index.ts";
import { type Cell, Mapping } from "../../convert/Mapping.ts";

/** The dossier of a desk. */
const DOSSIER = "desk";

const needed: readonly SheetTarget[] = [
  "claim.subject",
  "claim.predicate",
  "claim.object",
  "claim.status",
  "source.title",
  "source.publisher",
  "source.kind",
  "source.language",
];

/** The targets that every figure needs; its measure may follow from the row's `about`. */
const neededByFigure: readonly SheetTarget[] = ["claim.unit", "claim.quantity_kind"];

/** The targets that every row needs and that no column and no value gives; the sentence of a claim can be made. */
export function missingTargets(fields: readonly SheetField[]): SheetTarget[] {
  const given = new Set(
    fields.filter(({ column, value }) => column !== null || value !== "").map(({ target }) => target),
  );
  const ofFigure = given.has("claim.quantity") ? neededByFigure : [];
  return [...needed, ...ofFigure].filter((target) => !given.has(target));
}

/** The mapping that converts the rows; it must miss no target. New ends need a type, without which a name is unknown. */
export function mappingOf(fields: readonly SheetField[]): Mapping {
  const groups: Record<string, Record<string, Cell>> = { claim: {}, source: {} };
  for (const { target, column, value, words } of fields) {
    const place = target.split(".");
    const name = place.pop() ?? "";
    const group = place.join(".");
    const cells = groups[group] ?? {};
    groups[group] = cells;
    if (column !== null) cells[name] = { column, words, ...(value === "" ? {} : { otherwise: value }) };
    else if (value !== "") cells[name] = { value };
  }
  // A kind is what there is to register.
  const { publisher } = groups;
  const newEnd = (end: string) => {
    const cells = groups[`newEntities.${end}`];
    return cells?.type === undefined ? {} : { [end]: cells };
  };
  return Mapping.parse({
    dossier: DOSSIER,
    claim: { statement: { value: "" }, ...groups.claim },
    source: groups.source,
    ...(publisher === undefined ? {} : { publisher }),
    newEntities: { ...newEnd("subject"), ...newEnd("object") },
  });
}
