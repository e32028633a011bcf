import {
  type Claim,
  type ReleasedClaim,
  type WatchedAnswer,
  type WatchedNews,
  type WatchedRequest,
  WatchedThing,
} from "../../contract/index.ts";
import { byImpact, impactOf, impacts } from "../../rules/impact.ts";
import type { GraphStore } from "../../store/GraphStore.ts";
import { type Compared, type Comparison, described, endsOf } from "../answerOf.ts";
import { comparisonOf } from "../changesSince.ts";
import { claimsToldBy } from "../claimsToldBy.ts";
import { graphState } from "../graphState.ts";
import type { Releases } from "../openReleases.ts";
import { type DatedClaims, datedClaims } from "./runOuts.ts";

const MOST_CHANGES = 200;

/** The news of all that a reader watches, each thing since it was seen last, and of the whole data set since the last visit. */
export async function watchedChanges(
  store: GraphStore,
  releases: Releases,
  { today, seen, watches }: WatchedRequest,
): Promise<WatchedAnswer> {
  const now = await graphState(store);
  const versions = [...new Set([seen, ...watches].map(({ version }) => version))];
  const kept = versions.filter((version) => releases.list.some((release) => release.version === version));
  const comparisons = new Map<string, Comparison>();
  for (const version of kept) comparisons.set(version, await comparisonOf(store, releases, { from: version }));
  const firstDay = [seen, ...watches].map(({ day }) => day).sort()[0] ?? today;
  const dated = await datedClaims(store, [...now.claims.values()], { from: firstDay, today });
  const newsOf = (thing: WatchedThing, isIn: Belongs) =>
    newsAmong({ now, dated, comparison: comparisons.get(thing.version) ?? null, day: thing.day, isIn });
  const all = newsOf(WatchedThing.parse(seen), () => true);
  const news = watches.map((thing) => newsOf(thing, membership(thing)));
  const changes = news.flatMap((one) => one.changes);
  const passing = [all, ...news].flatMap(({ run_out, soon }) => [...run_out, ...soon]);
  const entities = new Map([...comparisons.values()].flatMap((comparison) => [...comparison.entities]));
  return {
    to: described(now),
    all: { ...all, changes: [] },
    watches: news,
    ...(await claimsToldBy(store, changes, passing)),
    entities: endsOf(changes, entities),
  };
}

type Belongs = (claim: Pick<ReleasedClaim, "id" | "subject" | "object">) => boolean;

interface NewsAsked {
  now: Compared;
  dated: DatedClaims;
  /** The changes since the version seen last; null if that is not kept. */
  comparison: Comparison | null;
  /** The day seen last. */
  day: string;
  isIn: Belongs;
}

function newsAmong({ now, dated, comparison, day, isIn }: NewsAsked): WatchedNews {
  // A claim that left for other entities is news of those whom it named before.
  const changes = (comparison?.changes ?? []).filter(({ before, after }) =>
    [before, after].some((state) => state !== null && isIn(state)),
  );
  const idsOf = (claims: readonly Claim[]) => claims.filter(isIn).map(({ id }) => id);
  return {
    from: comparison?.from ?? null,
    claim_count: [...now.claims.values()].filter(isIn).length,
    impacts: impacts.map((impact) => ({
      impact,
      count: changes.filter((change) => impactOf(change) === impact).length,
    })),
    changes: changes.toSorted(byImpact).slice(0, MOST_CHANGES),
    run_out: idsOf(dated.runOutSince(day)),
    soon: idsOf(dated.soon),
  };
}

/** Whether a claim belongs to a watched thing. */
function membership({ touching, between, claims }: WatchedThing): Belongs {
  const [either, both, named] = [new Set(touching), new Set(between), new Set(claims)];
  return ({ id, subject, object }) =>
    either.has(subject) || either.has(object) || (both.has(subject) && both.has(object)) || named.has(id);
}
