import type { CsvRow } from "./csvClaims.ts";

/** The raw claims of a version by id. */
export type VersionRows = ReadonlyMap<string, CsvRow>;

/** Kinds of news as a reader is promised them: what harms who relied on a claim comes first. */
export const harmOrder = ["weaker", "gone", "ended", "overdue", "new", "reworded", "stronger", "details"];

/** From the day of the last visit up to this one, without it. */
interface Span {
  from: string;
  to: string;
}

/**
 * The news on the claims that pass in one of two versions, by id with its kind, worked out cell by cell. A claim that
 * lost sources counts as weaker: grades are not worked out here.
 */
export function watchedNews(
  [before, after]: readonly [VersionRows, VersionRows],
  passes: (row: CsvRow) => boolean,
  span: Span,
): Map<string, string> {
  const ids = [...new Set([...before.keys(), ...after.keys()])].sort();
  return new Map(
    ids.flatMap((id): [string, string][] => {
      const [old, now] = [before.get(id), after.get(id)];
      if (![old, now].some((row) => row && passes(row))) return [];
      const kinds = [...changeOf(old, now), ...(now && ranOut(now, span) ? ["overdue"] : [])];
      const [worst] = kinds.sort((a, b) => harmOrder.indexOf(a) - harmOrder.indexOf(b));
      return worst === undefined ? [] : [[id, worst]];
    }),
  );
}

function changeOf(old: CsvRow | undefined, now: CsvRow | undefined): string[] {
  if (!now) return ["gone"];
  if (!old) return ["new"];
  const differ = Object.keys(now).filter((column) => old[column] !== now[column]);
  if (differ.length === 0) return [];
  const lost = (old.sources ?? "").split(";").some((source) => !(now.sources ?? "").split(";").includes(source));
  if (lost || (old.status === "in-force" && now.status === "suspended")) return ["weaker"];
  if (now.status === "ended") return ["ended"];
  return [differ.some((column) => ["statement", "since", "until"].includes(column)) ? "reworded" : "details"];
}

/** Whether what is only hoped for or suspended was due within a span; "2026" is due on its last day. */
function ranOut({ status = "", due = "" }: CsvRow, { from, to }: Span): boolean {
  const day = due.length === 4 ? `${due}-12-31` : due.length === 7 ? `${due}-31` : due;
  return ["planned", "proposed", "suspended"].includes(status) && due !== "" && day >= from && day < to;
}
