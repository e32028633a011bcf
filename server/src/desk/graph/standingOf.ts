import type { Dataset } from "../../contract/index.ts";

/** How a graph stands to what is expected: it may hold the same, the same without the latest of the desk, other data, or none. */
export type Standing = "same" | "behind" | "other" | "empty";

/** Compares the data set that a graph holds with the one expected, which may lie below a desk of one of these names. */
export function standingOf(
  expected: Dataset,
  { held, deskNames }: { held: Dataset | null; deskNames: ReadonlySet<string> },
): Standing {
  if (held === null) return "empty";
  if (held.hash === expected.hash) return "same";
  const besidesDesk = ({ title, version, date, own }: Dataset) =>
    JSON.stringify([title, version, date, own.filter((name) => !deskNames.has(name))]);
  return besidesDesk(held) === besidesDesk(expected) ? "behind" : "other";
}
