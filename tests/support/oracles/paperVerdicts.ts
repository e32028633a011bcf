import { createHash } from "node:crypto";
import type { Claim, PaperVerdict } from "../../../server/src/contract/index.ts";
import { type CsvRow, rowsOf } from "./csvClaims.ts";

/** A claim of one data set as the oracle needs it: the text columns of a release, and the figure. */
export type OldClaim = CsvRow & { figure: string };

/** What became of each claim of an older data set in a newer one, from the rows of the two alone. */
export function expectedVerdicts(
  old: ReadonlyMap<string, OldClaim>,
  now: ReadonlyMap<string, Claim>,
  { made, day }: { made: string; day: string },
): Map<string, PaperVerdict[]> {
  return new Map(
    [...old].map(([id, before]) => {
      const after = now.get(id);
      if (after === undefined) return [id, ["gone"]];
      const found = compare(before, after, made, day);
      return [id, found.length === 0 ? ["unchanged"] : found];
    }),
  );
}

function compare(before: OldClaim, after: Claim, made: string, day: string): PaperVerdict[] {
  const differs = (...columns: (keyof Claim)[]) => columns.some((name) => before[name] !== String(after[name] ?? ""));
  const dates = { status: before.status, since: before.since, until: before.until, due: before.due };
  const [then, today] = [stateOn({ ...after, ...nulls(dates) } as Claim, made), stateOn(after, day)];
  const ended = today === "ended" && then !== "ended";
  return [
    ...(ended ? ["ended" as const] : []),
    ...(before.figure !== "" && before.figure !== figureOf(after) ? ["figure" as const] : []),
    ...(differs("statement") ? ["reworded" as const] : []),
    ...(differs("evidence") ? ["regraded" as const] : []),
    ...(today === "over" && ![then, stateOn(after, made)].includes("over") ? ["ran-out" as const] : []),
    ...(!ended &&
    (differs("subject", "object", "predicate", "status", "since", "until", "due") || before.word === "new")
      ? ["revised" as const]
      : []),
  ];
}

function nulls(row: Record<string, string | undefined>) {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, value === "" ? null : value]));
}

/** Share, amount and unit in one text; empty if there is no figure. */
export function figureOf({ share_pct, quantity, unit }: Pick<Claim, "share_pct" | "quantity" | "unit">): string {
  return [share_pct, quantity, unit].every((one) => one === null) ? "" : [share_pct, quantity, unit].join("|");
}

const ends = { 4: "-12-31", 7: "-31", 10: "" } as Record<number, string>;
const starts = { 4: "-01-01", 7: "-01", 10: "" } as Record<number, string>;
const last = (date: string) => date + ends[date.length];
const first = (date: string) => date + starts[date.length];
const doing =
  "LOCATED_IN ACTIVE_IN MINES DEVELOPS PRODUCES APPLIED_IN SUPPLIES DEPENDS_ON SUBSIDIARY_OF OWNS_STAKE_IN ISSUED AFFECTS";

/** Whether a claim is over on a day: by an end that a source tells, by a date that nobody reported on since, or not. */
function stateOn(claim: Claim, day: string): "ended" | "over" | "other" {
  const { status, since, until, due, newest_source, confirmed, last_reported, quantity, predicate } = claim;
  const known = newest_source ?? confirmed;
  const old = (date: string | null) => date !== null && last(date) < `${Number(day.slice(0, 4)) - 5}${day.slice(4)}`;
  if (status === "planned" || status === "proposed") {
    const start = since !== null && known !== null && last(known) < first(since) ? since : null;
    const date = due ?? start ?? until;
    return (date === null ? old(confirmed) : last(date) < day) ? "over" : "other";
  }
  if (until !== null && last(until) >= day) return "other";
  if (status === "suspended") return due !== null && last(due) < day ? "over" : "other";
  if (status === "ended") return "ended";
  if (until !== null) {
    if (quantity !== null) return "other";
    return known !== null && last(known) < first(until) ? "over" : "ended";
  }
  const fades = doing.split(" ").includes(predicate) || predicate === "PARTNERS_WITH";
  if (fades && old(confirmed ?? last_reported)) return "other";
  return due !== null && last(due) < day ? "over" : "other";
}

/** The digests of the figure of a claim without some of its description. */
function digestsOf({ share_pct, quantity, unit, quantity_of, quantity_kind }: Claim): string[] {
  const described = [{ quantity_kind }, { quantity_of }, {}];
  return described.map((rest) => {
    const known = Object.entries({ share_pct, quantity, unit, ...rest }).filter(([, value]) => value !== null);
    return createHash("sha256").update(JSON.stringify(known)).digest("hex").slice(0, 10);
  });
}

/** The claims of a kept version, with the figures that they had by the decisions of the version after it. */
export function claimsOfRelease(
  version: string,
  now: ReadonlyMap<string, Claim>,
  decided: string | null,
): Map<string, OldClaim> {
  const decisions =
    decided === null ? [] : rowsOf(`decisions/${decided}.csv`).filter(({ table }) => table === "claims");
  const current = rowsOf("releases/2027.1/claims.csv");
  return new Map(
    rowsOf(`releases/${version}/claims.csv`).map((row) => {
      const id = row.id ?? "";
      const is = now.get(id);
      const was = (column: "share_pct" | "quantity" | "unit") => {
        const one = decisions.find((decision) => decision.id === id && decision.change === column);
        if (one === undefined) return is?.[column] ?? null;
        return one.was === "" ? null : column === "unit" ? one.was : Number(one.was);
      };
      const other = current.find((one) => one.id === id);
      const word =
        other !== undefined && ["word", "dispute"].some((name) => (other[name] ?? "") !== (row[name] ?? ""))
          ? "new"
          : "same";
      const columns = ["share_pct", "quantity", "unit", "quantity_of", "quantity_kind"];
      const isDecided = decisions.some((one) => one.id === id && columns.includes(one.change ?? ""));
      // A release keeps a digest of the figure and its description; the same figure with less description is told by it.
      const isKnown =
        is === undefined || isDecided || other?.figures === row.figures || digestsOf(is).includes(row.figures ?? "");
      if (!isKnown) return [id, { ...row, word, figure: row.figures === "" ? "" : "told by nobody" }];
      const figure = { share_pct: was("share_pct"), quantity: was("quantity"), unit: was("unit") };
      return [id, { ...row, word, figure: figureOf(figure as Pick<Claim, "share_pct" | "quantity" | "unit">) }];
    }),
  );
}
