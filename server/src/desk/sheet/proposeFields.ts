import { type SheetField, type SheetTarget, sheetTargets } from "../../contract/index.ts";
import type { PlainSheet } from "../../convert/readSheet.ts";
import { columnValues, entityTypeIds, predicateIds } from "../../rules/vocabulary.ts";
import { foldHeading, headings } from "./headings.ts";
import { synonymsOf, verbIn } from "./synonyms.ts";

/** More words than this nobody matches by hand. */
const MOST_WORDS = 60;

/** The different texts of a column, the most frequent first. */
export function wordsOf({ rows }: PlainSheet, column: string): { text: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { cells } of rows) {
    const text = cells.get(column) ?? "";
    if (text !== "" && text.length <= 100) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts]
    .map(([text, count]) => ({ text, count }))
    .sort((left, right) => right.count - left.count)
    .slice(0, MOST_WORDS);
}

const kinds = [...columnValues.organisationKind, ...columnValues.placeKind, ...columnValues.policyKind];

/** The words that targets with a closed list allow. Languages and countries are too many to choose from. */
export const closedLists: Partial<Record<SheetTarget, readonly string[]>> = {
  "claim.predicate": predicateIds,
  "claim.status": columnValues.status,
  "claim.unit": columnValues.unit,
  "claim.quantity_kind": columnValues.quantityKind,
  "claim.maturity": columnValues.maturity,
  "claim.caveat": columnValues.caveat,
  "source.kind": columnValues.sourceKind,
  "publisher.kind": columnValues.publisherKind,
  "newEntities.subject.type": entityTypeIds,
  "newEntities.subject.kind": kinds,
  "newEntities.subject.stage": columnValues.stage,
  "newEntities.object.type": entityTypeIds,
  "newEntities.object.kind": kinds,
  "newEntities.object.stage": columnValues.stage,
};

/** Default values. A kind of source has none, because the grade may depend on it. */
const usual: Partial<Record<SheetTarget, string>> = { "claim.status": "in-force", "source.language": "en" };

/** Proposes where each column goes by its heading, the one whose list has it first, and what its words mean. */
export function proposeFields(sheet: PlainSheet): SheetField[] {
  const columns = assign(sheet.columns);
  const figure = ofFigure(columns.get("claim.quantity"), columns);
  return sheetTargets.flatMap((target): SheetField[] => {
    const column = columns.get(target) ?? null;
    const value = usual[target] ?? figure[target] ?? "";
    if (column === null) return value === "" ? [] : [{ target, column, value, words: {} }];
    return [{ target, column, value: usual[target] ?? "", words: proposeWords(sheet, target, column) }];
  });
}

/** Units by the heading of a column of figures. */
const units: readonly [unit: string, headings: readonly string[]][] = [
  ["t", ["tonnes", "tons", "tonnage", "t", "吨", "吨数"]],
  ["kg", ["kg", "kilograms", "公斤", "千克"]],
];

/** Facts about figures that the heading of their column states, where no column does. */
function ofFigure(
  heading: string | undefined,
  columns: ReadonlyMap<SheetTarget, string>,
): Partial<Record<SheetTarget, string>> {
  if (heading === undefined) return {};
  const [unit = ""] = units.find(([, names]) => names.includes(foldHeading(heading))) ?? [];
  return {
    ...(columns.has("claim.unit") ? {} : { "claim.unit": unit }),
    ...(columns.has("claim.quantity_kind") ? {} : { "claim.quantity_kind": "actual" }),
    ...((["claim.quantity_of", "claim.about", "claim.predicate"] as const).some((one) => columns.has(one))
      ? {}
      : { "claim.quantity_of": heading }),
  };
}

function assign(columns: readonly string[]): ReadonlyMap<SheetTarget, string> {
  const ranked = columns.flatMap((column) => {
    const heading = foldHeading(column);
    return sheetTargets.flatMap((target) => {
      const rank = namesOf(target).indexOf(heading);
      return heading === "" || rank < 0 ? [] : [{ column, target, rank }];
    });
  });
  const found = new Map<SheetTarget, string>();
  for (const { column, target } of ranked.sort((left, right) => left.rank - right.rank)) {
    if (!found.has(target) && ![...found.values()].includes(column)) found.set(target, column);
  }
  return found;
}

/** The names of a target: its own column name, then the headings that people use. */
function namesOf(target: SheetTarget): string[] {
  return [target.split(".").at(-1) ?? "", ...headings[target]].map(foldHeading);
}

/** The words of a column that mean a word of the target's closed list, without those that are one. */
function proposeWords(sheet: PlainSheet, target: SheetTarget, column: string): Record<string, string> {
  const values = closedLists[target] ?? [];
  const meaning = new Map<string, string>();
  for (const value of values) {
    for (const name of [value, ...synonymsOf(target, value)]) {
      if (!meaning.has(foldHeading(name))) meaning.set(foldHeading(name), value);
    }
  }
  const words = wordsOf(sheet, column).flatMap(({ text }): [string, string][] => {
    const within = target === "claim.predicate" ? verbIn(text)?.predicate : undefined;
    const value = meaning.get(foldHeading(text)) ?? within;
    return value === undefined || value === text ? [] : [[text, value]];
  });
  return Object.fromEntries(words);
}
