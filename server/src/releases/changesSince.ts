import type { ChangeAnswer, ChangesAmongRequest, ChangesRequest } from "../contract/index.ts";
import { NotFound } from "../errors.ts";
import { claimsBetween } from "../graph/claims.ts";
import { heldDataset } from "../graph/summary.ts";
import { charactersOf } from "../store/AnswerCache.ts";
import type { GraphStore } from "../store/GraphStore.ts";
import { answerOf, type Besides, type Compared, type Comparison, compare } from "./answerOf.ts";
import { endIds } from "./changeEnds.ts";
import { claimsToldBy } from "./claimsToldBy.ts";
import type { DatasetState, KeptRelease } from "./DatasetState.ts";
import { entityPlaces } from "./entityPlaces.ts";
import { graphState, stateOfBase } from "./graphState.ts";
import type { Releases } from "./openReleases.ts";
import { asCompared } from "./releaseSteps.ts";

/** Compares two versions of the data set, or one with the current data. Throws NotFound if a version is not kept. */
export async function changesSince(
  store: GraphStore,
  releases: Releases,
  asked: ChangesRequest,
): Promise<ChangeAnswer> {
  const comparison = await comparisonOf(store, releases, asked);
  const make = () => besides(store, releases, comparison);
  const known =
    (await store.once?.(`besides ${asked.from} ${asked.to ?? ""}`, { make, sizeOf: sizeOfBesides })) ?? make();
  return withClaims(store, answerOf(comparison, asked, await known));
}

/** All changes from one version to another, or to the current data. Throws NotFound if a version is not kept. */
export async function comparisonOf(
  store: GraphStore,
  releases: Releases,
  { from, to }: Pick<ChangesRequest, "from" | "to">,
): Promise<Comparison> {
  const make = async () => {
    const before = asCompared(await keptAs(releases, from));
    const after = to === undefined ? await graphState(store) : asCompared(await keptAs(releases, to));
    return compare(before, after, await releases.reasons(from, after.version));
  };
  // Readers page and filter.
  return store.once?.(`changes ${from} ${to ?? ""}`, { make, sizeOf }) ?? make();
}

async function besides(
  store: GraphStore,
  releases: Releases,
  { from, to, changes }: Pick<Comparison, "from" | "to" | "changes">,
): Promise<Besides> {
  const [places, sources] = await Promise.all([
    entityPlaces(store, [...new Set(changes.flatMap(endIds))]),
    releases.sources(from.version, to.version),
  ]);
  return { places, sources };
}

function sizeOfBesides({ places, sources }: Besides): number {
  return charactersOf([...places.values()]) + charactersOf([...sources.values()]);
}

/** Filters that let every change pass. */
export const unfiltered = { kinds: [], predicates: [], types: [], impacts: [], entities: [], countries: [], steps: [] };

/** The same for the claims among some entities, such as those of a view. */
export async function changesAmong(
  store: GraphStore,
  releases: Releases,
  { ids, ...asked }: ChangesAmongRequest,
): Promise<ChangeAnswer> {
  const wanted = new Set(ids);
  const from = among(asCompared(await keptAs(releases, asked.from)), wanted);
  const to =
    asked.to === undefined
      ? await stateAmong(store, [...wanted])
      : among(asCompared(await keptAs(releases, asked.to)), wanted);
  const reasons = await releases.reasons(asked.from, to.version);
  const comparison = compare(from, to, reasons);
  const known = await besides(store, releases, comparison);
  return withClaims(store, answerOf(comparison, { ...asked, ...unfiltered, offset: 0 }, known));
}

function sizeOf({ changes, changed, entities }: Comparison): number {
  return charactersOf(changes) + charactersOf(changed) + charactersOf([...entities.values()]);
}

async function withClaims(store: GraphStore, answer: Omit<ChangeAnswer, "claims" | "regraded">): Promise<ChangeAnswer> {
  const worst = answer.matching.worst.map(({ id }) => id);
  return { ...answer, ...(await claimsToldBy(store, answer.changes, worst)) };
}

/** A version that is kept, as a state. Throws NotFound if it is not. */
export async function keptAs(releases: Releases, version: string): Promise<KeptRelease> {
  const kept = await releases.read(version);
  if (kept) return kept;
  throw new NotFound(`there is no release ${version}; /api/releases lists all releases`);
}

async function stateAmong(store: GraphStore, ids: string[]): Promise<Compared> {
  const [{ version, date }, rows] = await Promise.all([heldDataset(store), claimsBetween(store, { ids })]);
  return { version, date, released: false, ...stateOfBase(rows) };
}

function among({ claims, entities, ...described }: Compared, ids: ReadonlySet<string>): Compared {
  const state: DatasetState = {
    claims: new Map([...claims].filter(([, { subject, object }]) => ids.has(subject) && ids.has(object))),
    entities: new Map([...entities].filter(([id]) => ids.has(id))),
  };
  return { ...described, ...state };
}
