import {
  type ChangedPart,
  type ChangeKind,
  type ClaimChange,
  changedParts,
  changeKinds,
  type EntityChange,
  type ReleasedClaim,
  type ReleasedEntity,
} from "../contract/index.ts";
import type { GraphRows } from "../dataset/grade/graphRows.ts";
import { type DatasetState, type KeptRelease, type StatedClaim, stateOfRows } from "./DatasetState.ts";

/** A change without the reason, which two states do not tell. */
type FoundChange = Omit<ClaimChange, "why">;

/** Changes of claims between two states, gravest first, then by id. */
export function compareClaims(from: DatasetState["claims"], to: DatasetState["claims"]): FoundChange[] {
  const gone = [...from.values()].filter(({ id }) => !to.has(id));
  const changes = [
    ...gone.map((claim) => ({ ...nothing, id: claim.id, kinds: ["removed" as const], before: written(claim) })),
  ];
  return [...changes, ...[...to.values()].flatMap((claim) => changeOf(from.get(claim.id), claim))].sort(byGravity);
}

/** Changes of entities between two states: removed, added, renamed, then newly named in Chinese; each by id. */
export function compareEntities(from: DatasetState["entities"], to: DatasetState["entities"]): EntityChange[] {
  const removed = [...from.values()].filter(({ id }) => !to.has(id));
  const added = [...to.values()].filter(({ id }) => !from.has(id));
  const called = [...to.values()].flatMap((after) => {
    const before = from.get(after.id);
    const same = !before || (before.name === after.name && before.name_zh === after.name_zh);
    return same ? [] : { id: after.id, kind: nameChange(before, after), before, after };
  });
  return [
    ...removed.sort(byId).map((before) => ({ id: before.id, kind: "removed" as const, before, after: null })),
    ...added.sort(byId).map((after) => ({ id: after.id, kind: "added" as const, before: null, after })),
    ...called.filter(({ kind }) => kind === "renamed").sort(byId),
    ...called.filter(({ kind }) => kind === "named").sort(byId),
  ];
}

/** Adding a missing Chinese name is not a renaming. */
function nameChange(before: ReleasedEntity, after: ReleasedEntity): "renamed" | "named" {
  return before.name === after.name && before.name_zh === null ? "named" : "renamed";
}

const nothing = { parts: [], before: null, after: null };

function changeOf(before: StatedClaim | undefined, after: StatedClaim): FoundChange[] {
  const { id } = after;
  if (before === undefined) return [{ ...nothing, id, kinds: ["added"], after: written(after) }];
  const parts = changedParts.filter((part) => differs[part](before, after));
  if (parts.length === 0) return [];
  return [{ id, kinds: kindsOf(parts), parts, before: written(before), after: written(after) }];
}

function kindsOf(parts: readonly ChangedPart[]): ChangeKind[] {
  const kinds: ChangeKind[] = [];
  if (parts.includes("evidence")) kinds.push("regraded");
  if (parts.includes("statement")) kinds.push("reworded");
  if (parts.some((part) => part !== "evidence" && part !== "statement")) kinds.push("revised");
  return kinds;
}

/** Builds no text, because this runs for each part of every claim that two versions share. */
const differs: Record<ChangedPart, (before: StatedClaim, after: StatedClaim) => boolean> = {
  evidence: (before, after) => before.evidence !== after.evidence,
  statement: (before, after) => before.statement !== after.statement,
  ends: (before, after) => before.subject !== after.subject || before.object !== after.object,
  predicate: (before, after) => before.predicate !== after.predicate,
  status: (before, after) => before.status !== after.status,
  dates: (before, after) => before.since !== after.since || before.until !== after.until || before.due !== after.due,
  figures: (before, after) => before.figures !== after.figures,
  sources: (before, after) => before.sources !== after.sources,
  word: (before, after) => before.word !== after.word,
  dispute: (before, after) => before.dispute !== after.dispute,
  relays: (before, after) => before.relays !== after.relays,
  remarks: (before, after) => before.remarks !== after.remarks,
};

/** The part of a claim that a release keeps as text. */
export function written({ figures, sources, word, dispute, relays, remarks, ...claim }: StatedClaim): ReleasedClaim {
  return claim;
}

function byGravity(left: FoundChange, right: FoundChange): number {
  return rank(left) - rank(right) || byId(left, right);
}

function rank({ kinds: [gravest] }: FoundChange): number {
  return gravest === undefined ? changeKinds.length : changeKinds.indexOf(gravest);
}

function byId(left: { id: string }, right: { id: string }): number {
  return left.id < right.id ? -1 : 1;
}

/** Comparison of a data set with the release of its version, also in a sentence. */
interface ReleaseComparison {
  state: "unreleased" | "same" | "differs";
  text: string;
}

/** Says whether the version of a data set was released, and whether the data still match it. */
export function compareWithRelease(releases: readonly KeptRelease[], rows: GraphRows): ReleaseComparison {
  const { version } = rows.dataset;
  const kept = releases.find(({ release }) => release.version === version);
  if (kept === undefined) {
    return { state: "unreleased", text: `Version ${version} is not released yet: run npm run release:data.` };
  }
  const now = stateOfRows(rows);
  const claims = compareClaims(kept.claims, now.claims).map(({ id }) => id);
  const entities = compareEntities(kept.entities, now.entities).map(({ id }) => id);
  if (claims.length + entities.length === 0) {
    return { state: "same", text: `The data are unchanged since their release as ${version}.` };
  }
  return {
    state: "differs",
    text:
      `The data have changed since their release as ${version}: ${listed("claims", claims)}, ` +
      `${listed("entities", entities)}. Give them a new version in dataset.json.`,
  };
}

function listed(what: string, ids: readonly string[]): string {
  if (ids.length === 0) return `0 ${what} changed`;
  const more = ids.length > 5 ? " and others" : "";
  return `${ids.length} ${what} changed (${ids.slice(0, 5).join(", ")}${more})`;
}
