import type { Claim, ClaimChange, PaperAnswer, PaperClaim, PaperRequest, ReleasedClaim } from "../../contract/index.ts";
import { claimContext } from "../../graph/claimContext.ts";
import { claimsByIds } from "../../graph/claims.ts";
import { hasRunOut, standingOf } from "../../rules/standing.ts";
import { evidenceIds } from "../../rules/vocabulary.ts";
import type { GraphStore } from "../../store/GraphStore.ts";
import type { Compared } from "../answerOf.ts";
import { keptAs } from "../changesSince.ts";
import { compareClaims, written } from "../compareStates.ts";
import { graphState } from "../graphState.ts";
import type { Releases } from "../openReleases.ts";
import { asCompared } from "../releaseSteps.ts";
import { figureBefore } from "./figureBefore.ts";
import { type Days, verdictsOf } from "./verdictsOf.ts";

/** Claims added since the paper's version that one answer holds. */
const MOST_ADDED = 20;

/** Tells what became of the claims of a paper since its version and its day. Throws NotFound if the version is not kept. */
export async function paperChanges(
  store: GraphStore,
  releases: Releases,
  { from, ids, made, day }: PaperRequest,
): Promise<PaperAnswer> {
  const [before, now] = [asCompared(await keptAs(releases, from)), await graphState(store)];
  const newest = releases.list.at(-1)?.version ?? from;
  const [reasons, figures, kept] = await Promise.all([
    releases.reasons(from, now.version),
    releases.figures(from, now.version),
    releases.read(newest),
  ]);
  const asked = [...new Set(ids)];
  const changes = compareOf(asked, before, now, reasons);
  const added = addedTo(asked, before, now);
  const into = new Map(asked.map((id) => [id, intoOf(changes.get(id), now, added)]));
  const shown = added.slice(0, MOST_ADDED).map(({ id }) => id);
  const rows = await claimsByIds.run(store, { ids: [...new Set([...asked, ...[...into.values()].flat(), ...shown])] });
  const claims = new Map(rows.map(({ claim }) => [claim.id, claim]));
  const days = { made: made ?? before.date, day };
  const told = asked.map((id) =>
    paperClaim(id, {
      ...{ before, claim: claims.get(id), change: changes.get(id) ?? null },
      ...{ known: { decided: figures.get(id) ?? [], kept: kept?.claims.get(id) }, into: into.get(id) ?? [], days },
    }),
  );
  const holding = await claimsHolding(
    store,
    told.filter(({ verdicts }) => verdicts.includes("ended")),
    { now, day },
  );
  const paper = told.map((one) => ({ ...one, into: holding.get(one.id)?.map(({ id }) => id) ?? one.into }));
  for (const claim of [...holding.values()].flat()) claims.set(claim.id, claim);
  const regraded = paper.filter(({ verdicts }) => verdicts.includes("regraded"));
  return {
    from: described(before),
    to: described(now),
    made: days.made,
    paper,
    claims: [...claims.values()],
    added: shown,
    added_total: added.length,
    regraded: await claimContext(
      store,
      regraded.flatMap(({ id }) => claims.get(id) ?? []),
    ),
    entities: endsOf([...paper.flatMap((one) => one.before ?? []), ...claims.values()], before, now),
  };
}

function compareOf(ids: readonly string[], before: Compared, now: Compared, reasons: ReadonlyMap<string, string>) {
  const among = ({ claims }: Compared) =>
    new Map(ids.flatMap((id) => [claims.get(id) ?? []].flat().map((one) => [id, one])));
  const found = compareClaims(among(before), among(now));
  return new Map(found.map((change) => [change.id, { ...change, why: reasons.get(change.id) ?? null }]));
}

type Ends = Pick<ReleasedClaim, "subject" | "predicate" | "object">;

interface Asked {
  before: Compared;
  claim: Claim | undefined;
  change: ClaimChange | null;
  known: Parameters<typeof figureBefore>[2];
  into: string[];
  days: Days;
}

function paperClaim(id: string, { before: version, claim, change, known, into, days }: Asked): PaperClaim {
  const was = version.claims.get(id);
  const none = { figure_before: null, into: [], ran_out: null };
  if (was === undefined) return { id, verdicts: ["unknown"], before: null, change: null, ...none };
  const before = written(was);
  if (claim === undefined || change?.after === null) return { id, verdicts: ["gone"], before, change, ...none, into };
  const figure = figureBefore(was, claim, known);
  const { verdicts, standing } = verdictsOf({ before, now: claim, change, hasOtherFigure: figure.isOther }, days);
  const ran_out = verdicts.includes("ran-out") && hasRunOut(standing) ? standing.date : null;
  return { id, verdicts, before, change, figure_before: figure.before, into: [], ran_out };
}

/** The claims added since that share an end with those of a paper: between two of its entities first, then by how much of the paper is on the end, then by grade. */
function addedTo(ids: readonly string[], before: Compared, now: Compared): ReleasedClaim[] {
  /** Claims of the paper on each entity. */
  const told = new Map<string, number>();
  for (const id of ids) {
    const claim = before.claims.get(id) ?? now.claims.get(id);
    for (const end of claim === undefined ? [] : new Set([claim.subject, claim.object]))
      told.set(end, (told.get(end) ?? 0) + 1);
  }
  const shared = ({ subject, object }: ReleasedClaim) => Number(told.has(subject)) + Number(told.has(object));
  const weight = ({ subject, object }: ReleasedClaim) => Math.max(told.get(subject) ?? 0, told.get(object) ?? 0);
  const grade = ({ evidence }: ReleasedClaim) => evidenceIds.indexOf(evidence);
  return [...now.claims.values()]
    .filter((claim) => !before.claims.has(claim.id) && !ids.includes(claim.id) && shared(claim) > 0)
    .sort((a, b) => shared(b) - shared(a) || weight(b) - weight(a) || grade(a) - grade(b) || (a.id < b.id ? -1 : 1));
}

function intoOf(change: ClaimChange | undefined, now: Compared, added: readonly ReleasedClaim[]): string[] {
  const { before, after } = change ?? { before: null, after: null };
  if (!change || before === null || after !== null) return [];
  const named = (change.why?.match(/[a-z]+(?:-[a-z0-9]+)+/g) ?? []).filter((id) => now.claims.has(id));
  if (named.length > 0) return [...new Set(named)];
  return added.filter((claim) => isAlike(claim, before)).map(({ id }) => id);
}

/** For claims that have ended, by ID: those of now with their predicate and ends which have not, on a day. */
async function claimsHolding(
  store: GraphStore,
  ended: readonly PaperClaim[],
  { now, day }: { now: Compared; day: string },
): Promise<ReadonlyMap<string, Claim[]>> {
  const alike = new Map(
    ended.map(({ id, before }) => [
      id,
      [...now.claims.values()].filter((one) => one.id !== id && before !== null && isAlike(one, before)),
    ]),
  );
  const ids = [...new Set([...alike.values()].flat().map(({ id }) => id))];
  const rows = ids.length === 0 ? [] : await claimsByIds.run(store, { ids });
  const holding = rows.map(({ claim }) => claim).filter((claim) => standingOf(claim, day).kind !== "ended");
  return new Map(
    [...alike].map(([id, others]) => [id, holding.filter((claim) => others.some((one) => one.id === claim.id))]),
  );
}

function isAlike(one: Ends, other: Ends): boolean {
  return one.subject === other.subject && one.predicate === other.predicate && one.object === other.object;
}

function endsOf(claims: readonly Pick<Claim, "subject" | "object">[], before: Compared, now: Compared) {
  const ids = new Set(claims.flatMap(({ subject, object }) => [subject, object]));
  return [...ids].sort().flatMap((id) => now.entities.get(id) ?? before.entities.get(id) ?? []);
}

function described({ version, date, released, claims }: Compared): PaperAnswer["from"] {
  return { version, date, released, claim_count: claims.size };
}
