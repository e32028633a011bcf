import type { SheetField, SheetTarget } from "../../contract/index.ts";
import { type Cell, type Mapping, mappingFrom } from "../../convert/Mapping.ts";

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
  const cells = new Map<string, Cell>([["claim.statement", { value: "" }]]);
  for (const field of fields) {
    const cell = cellOf(field);
    if (cell !== undefined) cells.set(field.target, cell);
  }
  const isNamed = ([place]: [string, Cell]) => {
    const [end] = /^newEntities\.\w+/.exec(place) ?? [];
    return end === undefined || cells.has(`${end}.type`);
  };
  return mappingFrom(DOSSIER, [...cells].filter(isNamed));
}

/** The cell of a mapping that a field stands for; undefined if it has neither column nor value. */
export function cellOf({ column, value, words }: SheetField): Cell | undefined {
  if (column === null) return value === "" ? undefined : { value };
  return { column, words, ...(value === "" ? {} : { otherwise: value }) };
}
