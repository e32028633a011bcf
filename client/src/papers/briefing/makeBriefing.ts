import type {
  ChainPlace,
  Claim,
  ClaimContext,
  Dataset,
  Entity,
  OwnershipContext,
  Source,
} from "@atlas/server/contract";
import { predicateIds } from "@atlas/server/vocabulary";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { drawnLayoutOf } from "../../model/address/view/layoutState.ts";
import type { ViewState } from "../../model/address/view/viewState.ts";
import { byWeight } from "../../model/claim/source/byWeight.ts";
import type { Language } from "../../model/words/language.ts";
import { countShown } from "../../picture/graph/countShown.ts";
import { neighboursNotShown, type Shown, shownOf } from "../../picture/graph/shownOf.ts";
import type { ViewGraph } from "../../picture/graph/viewGraph.ts";
import type { Group } from "../../picture/layouts/Layout.ts";
import type { Positions } from "../../picture/placement/placeEntities.ts";
import type { Analysis } from "../answers/common/Analysis.ts";
import { MOST_LEGIBLE } from "../figure/page.ts";
import { chosenKeyPoints } from "../keyPoints/chosenKeyPoints.ts";
import { notedIds } from "../keyPoints/notedClaims.ts";
import { pointGroups } from "../keyPoints/pointGroups.ts";
import { proposedTitle } from "../keyPoints/proposedTitle.ts";
import type { Briefing, BriefingSettings, ClaimInBriefing, NumberedClaim, NumberedSource } from "./Briefing.ts";
import { markParts } from "./restrictToAnswer.ts";

const DIGITS = 12;

/** A hash of the content in any order. Browsers have SHA-256 only over https or on localhost, hence the library. */
function contentHash(
  datasetHash: string,
  entities: readonly Pick<Entity, "id">[],
  claims: readonly Pick<Claim, "id">[],
): string {
  const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id).sort();
  const content = JSON.stringify([datasetHash, ids(entities), ids(claims)]);
  return bytesToHex(sha256(utf8ToBytes(content))).slice(0, DIGITS);
}

/** The author's choices; title, key points and the content of the figure are proposed where nothing was. */
export type AskedSettings = Omit<BriefingSettings, "figureOf"> & {
  figureOf?: BriefingSettings["figureOf"] | undefined;
};

export interface BriefingInput {
  settings: AskedSettings;
  language: Language;
  made: string;
  link: string;
  dataset: Dataset;
  view: ViewState;
  /** The answer of an analysis page, if the briefing is made from one. */
  analysis?: Analysis | null;
  graph: ViewGraph;
  positions: Positions;
  /** Groups that the last layout stood in columns. */
  groups?: readonly Group[];
  /** Steps of the chain at which organisations stand, for the layout that asks for them. */
  chain?: readonly ChainPlace[];
  /** Sources and entities that the claims of the graph name. */
  context: ClaimContext;
  /** The owners among them, as far up as known. */
  ownership: OwnershipContext;
}

/** Makes the briefing of a view; claims are numbered in the order of the key points, then of an answer that leads, then of their subjects in the view. */
export function makeBriefing({
  settings,
  language,
  made,
  link,
  dataset,
  view,
  analysis = null,
  graph,
  positions,
  groups = [],
  chain = [],
  context,
  ownership,
}: BriefingInput): Briefing {
  const shown = shownOf(graph, view);
  const inOrder = markParts(claimsInOrder(shown.entities, shown.claims.map(withoutOwnNote)), analysis);
  const chosen = chosenKeyPoints(settings.keyPoints, inOrder, { view, analysis });
  const keyPoints = pointGroups(chosen, settings.pointHeadings).flatMap(({ ids }) => ids);
  const claims = numberedClaims(inOrder, notedIds(keyPoints, analysis));
  const ids = new Set(shown.entities.map(({ id }) => id));
  const named = new Map([...context.entities, ...shown.entities].map((entity) => [entity.id, entity]));
  return {
    settings: {
      ...settings,
      title: settings.title.trim() || proposedTitle(claims, shown.entities, named),
      keyPoints,
      figureOf: settings.figureOf ?? (isLegible(view, shown, settings) ? "view" : "keyPoints"),
    },
    language,
    made,
    link,
    dataset,
    hash: contentHash(dataset.hash, shown.entities, shown.claims),
    view,
    analysis,
    counts: countShown(graph, view, shown),
    entities: shown.entities,
    undrawnNeighbours: undrawnNeighbours(graph, view, shown),
    claims,
    sources: numberedSources(claims, context.sources),
    named,
    ownership,
    positions: new Map([...positions].filter(([id]) => ids.has(id))),
    groups,
    chain,
  };
}

/** Whether a figure of all that is shown can be read; a drawn layout finds room for many more names. */
function isLegible(view: ViewState, { entities }: Shown, { figureSize }: AskedSettings): boolean {
  return drawnLayoutOf(view) !== null || entities.length <= MOST_LEGIBLE[figureSize];
}

/** A briefing does not draw what the view dims. */
function undrawnNeighbours(graph: ViewGraph, view: ViewState, shown: Shown): Briefing["undrawnNeighbours"] {
  return neighboursNotShown(graph, { ...view, filters: { ...view.filters, dim: false } }, shown);
}

/** Drops the note on a claim of one's own: it is for its writer alone, so no file or copied text may hold it. */
function withoutOwnNote(claim: Claim): Claim {
  return claim.own === null ? claim : { ...claim, notes: null };
}

/** Sorts by subject as in the view, then by predicate and object. */
function claimsInOrder(entities: readonly Entity[], claims: readonly Claim[]): { claim: Claim }[] {
  const placeOf = new Map(entities.map(({ id }, index) => [id, index]));
  const place = (id: string) => placeOf.get(id) ?? entities.length;
  const inOrder = claims.toSorted(
    (a, b) =>
      place(a.subject) - place(b.subject) ||
      predicateIds.indexOf(a.predicate) - predicateIds.indexOf(b.predicate) ||
      place(a.object) - place(b.object) ||
      (a.id < b.id ? -1 : 1),
  );
  return inOrder.map((claim) => ({ claim }));
}

/** Numbers the claims with a note first. */
function numberedClaims(claims: readonly ClaimInBriefing[], noted: readonly string[]): NumberedClaim[] {
  const first = noted.flatMap((id) => claims.find(({ claim }) => claim.id === id) ?? []);
  const others = claims.filter(({ claim }) => !noted.includes(claim.id));
  return [...first, ...others].map((one, index) => ({ ...one, number: index + 1 }));
}

function numberedSources(claims: readonly NumberedClaim[], known: readonly Source[]): NumberedSource[] {
  const byId = new Map(known.map((source) => [source.id, source]));
  const inOrder = (claim: Claim, ids: readonly string[]) =>
    byWeight(
      claim,
      ids.flatMap((id) => byId.get(id) ?? []),
    );
  const cited = new Set(
    claims.flatMap(({ claim }) => [...inOrder(claim, claim.sources), ...inOrder(claim, claim.disputed_by)]),
  );
  const supported = numbersBySource(claims, "sources");
  const disputed = numbersBySource(claims, "disputed_by");
  return [...cited].map((source, index) => ({
    number: index + 1,
    source,
    supports: supported.get(source.id) ?? [],
    disputes: disputed.get(source.id) ?? [],
  }));
}

/** The numbers of the claims that each source supports or disputes. */
function numbersBySource(claims: readonly NumberedClaim[], of: "sources" | "disputed_by"): Map<string, number[]> {
  const numbers = new Map<string, number[]>();
  for (const { number, claim } of claims) {
    for (const id of new Set(claim[of])) numbers.set(id, [...(numbers.get(id) ?? []), number]);
  }
  return numbers;
}
