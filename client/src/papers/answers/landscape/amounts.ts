import type { Claim, Developer, LandscapeRow } from "@atlas/server/contract";
import { figureDate } from "../../../model/claim/standing/standingText.ts";
import { figureText } from "../../../model/words/figureText.ts";
import { listParts, withAside } from "../../../model/words/listWords.ts";
import type { Lookup } from "./Lookup.ts";
import { strings } from "./strings.ts";

/** Kinds of figure that are an amount made or a capacity to make it, rather than a plan, a share or a property. */
const kinds = ["capacity", "actual"] as const;

/** The amounts of both sides, of one kind and in one unit. */
interface Amounts {
  kind: (typeof kinds)[number];
  china: readonly Claim[];
  abroad: readonly Claim[];
}

/**
 * The largest amount recorded on each side, with its year, and the number of names that have one. Empty unless both
 * sides have amounts of one kind in one unit: an amount beside nothing compares nothing.
 */
export function amountsTexts(row: LandscapeRow, lookup: Lookup): string[] {
  const found = amountsOf(row, lookup);
  const largest = largestOf(found);
  if (!found || !largest) return [];
  const { china, abroad, alike } = largest;
  const told = alike ? strings.amounts[found.kind] : strings.amountsApart[found.kind];
  return [
    told(amountText(china), amountText(abroad)),
    strings.amountsCover(found.china.length, row.china.names, found.abroad.length, row.abroad.names),
  ];
}

/** Whether the largest amounts of both sides count the same thing. */
export function isComparable(row: LandscapeRow, lookup: Lookup): boolean {
  return largestOf(amountsOf(row, lookup))?.alike ?? false;
}

function largestOf(found: Amounts | null) {
  const [china, abroad] = [found?.china, found?.abroad].map((claims) => claims?.toSorted(largestFirst)[0]);
  return china && abroad ? { china, abroad, alike: measureOf(china) === measureOf(abroad) } : null;
}

function amountsOf({ developers }: LandscapeRow, { claims }: Lookup): Amounts | null {
  const on = (abroad: boolean) =>
    developers
      .filter((one) => one.abroad === abroad && isNamed(one))
      .flatMap(({ figure_claim }) => claims.get(figure_claim ?? "") ?? [])
      .filter(isAmount);
  const [china, abroad] = [on(false), on(true)];
  const units = new Set(china.map(({ unit }) => unit));
  const shared = kinds.flatMap((kind) =>
    [...units].map((unit) => {
      const alike = (claim: Claim) => kindOf(claim) === kind && claim.unit === unit;
      return { kind, china: china.filter(alike), abroad: abroad.filter(alike) };
    }),
  );
  const [most] = shared
    .filter((one) => one.china.length > 0 && one.abroad.length > 0)
    .toSorted((a, b) => sizeOf(b) - sizeOf(a));
  return most ?? null;
}

/** Whether the count of names includes a developer. */
function isNamed({ standing, only_compared, counted_with }: Developer): boolean {
  return (standing === "working" || standing === "not-stated") && !only_compared && counted_with === null;
}

/** The thing that a figure counts, without who makes it: "sintered ndfeb blanks"; empty if the data do not say. */
function measureOf({ quantity_of }: Claim): string {
  const [measured = ""] = (quantity_of ?? "").replace(/^(?:capacity|output|production) of /, "").split(/ at |, /);
  return measured.toLowerCase();
}

/** Whether a figure is an amount a year that is in force, undisputed and reported within five years. */
function isAmount(claim: Claim): boolean {
  const { unit, status, evidence, last_reported } = claim;
  const holds = status === "in-force" && evidence !== "disputed" && last_reported === null;
  return holds && kindOf(claim) !== null && unit?.endsWith("/yr") === true;
}

function kindOf({ quantity_kind }: Claim): Amounts["kind"] | null {
  return kinds.find((kind) => kind === (quantity_kind ?? "actual")) ?? null;
}

function sizeOf({ china, abroad }: Amounts): number {
  return china.length + abroad.length;
}

function largestFirst(a: Claim, b: Claim): number {
  return (b.quantity ?? 0) - (a.quantity ?? 0) || (a.id < b.id ? -1 : 1);
}

/** "120,000 tonnes a year (rare earth separation at Northern Rare Earth, 2021)". */
function amountText(claim: Claim): string {
  const figure = figureText(claim);
  if (figure === null) return "";
  const year = figureDate(claim, "YYYY".length) ?? strings.undated;
  return withAside(figure.amount, listParts([...(figure.measured === null ? [] : [figure.measured]), year]));
}
