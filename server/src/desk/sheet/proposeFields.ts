import { type SheetField, type SheetTarget, sheetTargets } from "../../contract/index.ts";
import type { PlainSheet } from "../../convert/readSheet.ts";
import { typedUnit } from "../../rules/typedUnit.ts";
import { columnValues, entityTypeIds, predicateIds } from "../../rules/vocabulary.ts";
import { foldHeading, headingsOf } from "./headings.ts";
import { synonymsOf, verbIn } from "./synonyms.ts";

/** More words than this nobody matches by hand. */
const MOST_WORDS = 60;

/** The different texts of a column, the most frequent first, as many as a reader may match by hand. */
export function wordsOf(sheet: PlainSheet, column: string): { text: string; count: number }[] {
  return textsOf(sheet, column).slice(0, MOST_WORDS);
}

function textsOf({ rows }: PlainSheet, column: string): { text: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { cells } of rows) {
    const text = cells.get(column) ?? "";
    if (text !== "" && text.length <= 100) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts].map(([text, count]) => ({ text, count })).sort((left, right) => right.count - left.count);
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
  const implied = { ...usual, ...ofFigure(columns.get("claim.quantity"), columns), ...ofEnds(columns) };
  const language = languageOf(sheet.columns);
  return sheetTargets.flatMap((target): SheetField[] => {
    const column = columns.get(target) ?? null;
    const value = target === "source.language" ? language : (implied[target] ?? "");
    if (column === null) return value === "" ? [] : [{ target, column, value, words: {} }];
    const empty = target === "source.language" ? language : (usual[target] ?? "");
    return [{ target, column, value: empty, words: proposeWords(sheet, target, column) }];
  });
}

/** The fields with what the words of their columns mean, as far as nobody has said it and it can be known. */
export function withKnownWords(sheet: PlainSheet, fields: readonly SheetField[]): SheetField[] {
  return fields.map((field) => {
    if (field.column === null || closedLists[field.target] === undefined) return field;
    return { ...field, words: { ...proposeWords(sheet, field.target, field.column), ...field.words } };
  });
}

/** Facts about figures that the heading of their column states, where no column does. */
function ofFigure(
  heading: string | undefined,
  columns: ReadonlyMap<SheetTarget, string>,
): Partial<Record<SheetTarget, string>> {
  if (heading === undefined) return {};
  const [, within] = /[(（[](.*)[)）\]]/.exec(heading) ?? [];
  const unit = typedUnit(within ?? heading)?.unit ?? (/^(tonnage|吨数)$/i.test(heading) ? "t" : "");
  return {
    ...(columns.has("claim.unit") ? {} : { "claim.unit": unit }),
    ...(columns.has("claim.quantity_kind")
      ? {}
      : { "claim.quantity_kind": /capacity|kapazität|capacité|产能/i.test(heading) ? "capacity" : "actual" }),
    ...((["claim.quantity_of", "claim.about", "claim.predicate"] as const).some((one) => columns.has(one))
      ? {}
      : { "claim.quantity_of": heading }),
  };
}

/** The verb of a table without a column of verbs, where its headings say it: sellers supply, owners own. */
function ofEnds(columns: ReadonlyMap<SheetTarget, string>): Partial<Record<SheetTarget, string>> {
  if (columns.has("claim.predicate")) return {};
  if (columns.has("claim.share_pct")) return { "claim.predicate": "OWNS_STAKE_IN" };
  const [subject, object] = [columns.get("claim.subject") ?? "", columns.get("claim.object") ?? ""].map(foldHeading);
  return sellers.has(subject ?? "") && buyers.has(object ?? "") ? { "claim.predicate": "SUPPLIES" } : {};
}

const sellers = new Set(
  "seller supplier vendor exporter verkäufer lieferant fournisseur vendeur 卖方 供应商 供方".split(" "),
);
const buyers = new Set(
  "buyer customer client importer käufer kunde abnehmer acheteur 买方 客户 需方 采购方".split(" "),
);

/** Headings that tell the language of a table, and most likely that of its sources. */
const tongues: readonly [language: string, headings: RegExp][] = [
  ["zh", /\p{Script=Han}/u],
  ["de", /käufer|quelle|herausgeber|menge|anteil|datum|seit|einheit|kunde|lieferant|eigentümer/i],
  ["fr", /fournisseur|éditeur|titre|quantité|depuis|unité|acheteur|société|actionnaire/i],
];

function languageOf(columns: readonly string[]): string {
  const told = tongues.find(([, pattern]) => columns.filter((column) => pattern.test(column)).length >= 2);
  return told?.[0] ?? "en";
}

function assign(columns: readonly string[]): ReadonlyMap<SheetTarget, string> {
  const ranked = columns.flatMap((column) => {
    const [heading, bare] = [column, column.replace(/[(（[].*[)）\]]/, "")].map(foldHeading);
    return sheetTargets.flatMap((target) => {
      const names = namesOf(target);
      const rank = [names.indexOf(heading ?? ""), names.indexOf(bare ?? "")].find((place) => place >= 0);
      return heading === "" || rank === undefined ? [] : [{ column, target, rank }];
    });
  });
  const found = new Map<SheetTarget, string>();
  for (const { column, target } of ranked.sort((left, right) => left.rank - right.rank)) {
    if (!found.has(target) && ![...found.values()].includes(column)) found.set(target, column);
  }
  // A table of owners or sellers may call the other end just a company.
  const other = columns.find(
    (column) => ![...found.values()].includes(column) && namesOf("claim.subject").includes(foldHeading(column)),
  );
  if (!found.has("claim.object") && other !== undefined) found.set("claim.object", other);
  // Of a table with one end and a product, such as "who makes what", the product is the other end.
  const about = found.get("claim.about");
  if (about !== undefined && !found.has("claim.object")) {
    found.delete("claim.about");
    found.set("claim.object", about);
  }
  return found;
}

/** The names of a target: its own column name, then the headings that people use. */
function namesOf(target: SheetTarget): string[] {
  return [target.split(".").at(-1) ?? "", ...headingsOf(target)].map(foldHeading);
}

/** More different texts than this no column of words has. */
const MOST_MEANT = 2000;

/** The words of a column that mean a word of the target's closed list, without those that are one. */
function proposeWords(sheet: PlainSheet, target: SheetTarget, column: string): Record<string, string> {
  const values = closedLists[target] ?? [];
  const meaning = new Map<string, string>();
  for (const value of values) {
    for (const name of [value, ...synonymsOf(target, value)]) {
      if (!meaning.has(foldHeading(name))) meaning.set(foldHeading(name), value);
    }
  }
  const words = textsOf(sheet, column)
    .slice(0, MOST_MEANT)
    .flatMap(({ text }): [string, string][] => {
      const value = meaning.get(foldHeading(text)) ?? meantBy(target, text);
      return value === undefined || value === text ? [] : [[text, value]];
    });
  return Object.fromEntries(words);
}

/** The meaning of a text that is no word of a list, but has one within it. */
function meantBy(target: SheetTarget, text: string): string | undefined {
  if (target === "claim.predicate") return verbIn(text)?.predicate;
  if (target !== "claim.unit") return undefined;
  const unit = typedUnit(text);
  return unit?.scale === 1 ? unit.unit : undefined;
}
