import {
  type ClaimChange,
  type DataChangeKind,
  type DataPreview,
  dataChangeKinds,
  type TouchedClaim,
} from "../../contract/index.ts";
import type { GraphRows } from "../../dataset/grade/graphRows.ts";
import { type Comparison, compare } from "../../releases/answerOf.ts";
import { stateOfRows } from "../../releases/DatasetState.ts";
import { compareVersions } from "../../releases/readRelease.ts";
import type { CheckedPackage } from "./checkPackage.ts";

/** The changes that a preview shows one by one. */
const MOST = 200;

/** Compares a package with the version that is served; `own` are the rows of the graph, with the readers' own. */
export function comparePackage(
  { rows, reasons }: CheckedPackage,
  { current, own }: { current: GraphRows; own: GraphRows | null },
): Omit<DataPreview, "faults"> {
  const [from, to] = [current, rows].map((each) => ({
    ...versionOf(each),
    released: true,
    ...stateOfRows(each),
  })) as [Compared, Compared];
  const why = new Map(reasons.map((reason) => [reason.claim, reason.why]));
  const found = compare(from, to, why);
  const kinds = found.changes.map(kindOf);
  const shown = found.changes
    .map((change, index) => ({ change, rank: dataChangeKinds.indexOf(kinds[index] ?? "other") }))
    .filter(({ rank }) => rank < dataChangeKinds.indexOf("added"))
    .sort((left, right) => left.rank - right.rank);
  const { removed, added, renamed } = found.entity_counts;
  return {
    served: versionOf(current),
    version: versionOf(rows),
    hash: rows.dataset.hash,
    order: orderOf(current, rows),
    kinds: dataChangeKinds.map((kind) => ({ kind, count: kinds.filter((each) => each === kind).length })),
    changes: shown.slice(0, MOST).map(({ change }) => change),
    entity_counts: { removed, added, renamed },
    touched: touchedBy(found, own),
  };
}

type Compared = Parameters<typeof compare>[0];

/** Says whether a version is newer or older than the one that is served, or the same. */
export function orderOf(current: GraphRows, next: GraphRows): DataPreview["order"] {
  if (current.dataset.hash === next.dataset.hash) return "same";
  return compareVersions(next.dataset, current.dataset) < 0 ? "older" : "newer";
}

export function versionOf({ dataset: { version, date } }: GraphRows) {
  return { version, date };
}

function kindOf({ before, after, kinds, parts }: ClaimChange): DataChangeKind {
  if (after === null) return "gone";
  if (before === null) return "added";
  if (after.status === "ended" && before.status !== "ended") return "ended";
  if (kinds.includes("regraded")) return "regraded";
  return parts.includes("figures") ? "figures" : "other";
}

function touchedBy({ changes, changed }: Comparison, own: GraphRows | null): TouchedClaim[] {
  const renamed = new Set(changed.flatMap(({ id, kind }) => (kind === "renamed" ? [id] : [])));
  const differing = new Set(changes.map(({ id }) => id));
  return (own?.claims ?? []).flatMap((claim): TouchedClaim[] => {
    const { id, statement, subject, object } = claim;
    if (claim.own === null) return [];
    if (claim.override_reason !== null && differing.has(id)) return [{ id, statement, how: "corrected" }];
    return renamed.has(subject) || renamed.has(object) ? [{ id, statement, how: "renamed" }] : [];
  });
}
