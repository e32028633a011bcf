import { createHash } from "node:crypto";
import { firstDay } from "../../rules/partialDate.ts";
import { publisherKey } from "../../rules/publishers.ts";
import { foldText } from "../../store/search/foldWords.ts";
import type { CheckedDataset, ClaimRow, SourceRow } from "../check/checkedDataset.ts";
import { sameAmong } from "../graphDifference.ts";
import { keptByRow } from "../keptByRow.ts";
import { newestCheckOf } from "./claimChecks.ts";
import { claimRelationships } from "./claimRelationships.ts";
import { entityNodes, NO_HUB } from "./entityNodes.ts";
import { type Originals, registerOf, voiceOf } from "./evidence/voiceOf.ts";
import type { GraphRows, SourceNode } from "./graphRows.ts";
import { registersOf } from "./registers.ts";

/** An entity with at least this many claims is a hub: an index finds its first claims, and its counts are stored. */
export const HUB_FROM = 500;

/** Builds the rows of the graph. Those as in the graph `like` are the same objects, so that two graphs share memory. */
export function buildGraph(
  { description, own, entities, claims, sources, publishers, checks, cities, ...registers }: CheckedDataset,
  { hubFrom = HUB_FROM, like = null }: { hubFrom?: number; like?: GraphRows | null } = {},
): GraphRows {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const originals = { sourceOf: (id: string) => byId.get(id), register: registerOf(publishers) };
  const relationships = claimRelationships({
    description,
    claims,
    entities,
    checks,
    originals,
    registers: registersOf(registers),
  }).map(sameAmong(like?.claims ?? []));
  const rows = {
    dataset: { ...description, horizon: horizonOf(sources), own },
    entities: entityNodes(entities, relationships, { hubFrom, cities }).map(sameAmong(like?.entities ?? [])),
    claims: relationships,
    sources: sourceNodes(sources, claims, { originals, newestCheck: newestCheckOf(checks) }).map(
      sameAmong(like?.sources ?? []),
    ),
  };
  return { ...rows, dataset: { ...rows.dataset, hash: graphHash(rows) } };
}

/** Facts about sources that follow from other files. */
interface SourceFacts {
  originals: Originals;
  /** The day on which a source was last read again. */
  newestCheck: (source: string) => string | null;
}

function sourceNodes(sources: readonly SourceRow[], claims: readonly ClaimRow[], facts: SourceFacts): SourceNode[] {
  const counts = new Map<string, number>();
  for (const id of claims.flatMap((claim) => [...claim.sources, ...claim.disputed_by])) {
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return sources.map((source) =>
    sourceNode(source, { ...facts, claim_count: counts.get(source.id) ?? 0, search_text: keptText(source) }),
  );
}

/**
 * The newest date of a source; one that names only a month or year counts with its first day, the least it can mean.
 * Sources of own data are left aside: a single newer one does not make the data set know what else happened since.
 */
function horizonOf(sources: readonly Pick<SourceRow, "published" | "own">[]): string | null {
  const dates = sources.flatMap(({ published, own }) => (own === null ? (published ?? []) : []));
  return dates.toSorted((a, b) => firstDay(a).localeCompare(firstDay(b)) || a.length - b.length).at(-1) ?? null;
}

function sourceText({ title, publisher }: Pick<SourceRow, "title" | "publisher">): string {
  return `${foldText(title)}\n${foldText(publisher)}`;
}

const keptText = keptByRow(sourceText);

/** One source with its publisher, the words it repeats, its newest check, its citations and its search text. */
function sourceNode(
  source: SourceRow,
  { originals, newestCheck, claim_count, search_text }: SourceFacts & Pick<SourceNode, "claim_count" | "search_text">,
): SourceNode {
  const publisher = originals.register.get(publisherKey(source.publisher));
  const repeated = source.repeats === null ? null : voiceOf(source, originals);
  return {
    ...source,
    publisher_kind: publisher?.kind ?? "unknown",
    publisher_country: publisher?.country ?? null,
    publisher_controlled_by: publisher?.controlled_by ?? null,
    publisher_note: publisher?.note ?? null,
    repeated_publisher: repeated?.publisher ?? null,
    repeated_kind: repeated?.kind ?? null,
    repeated_country: repeated?.country ?? null,
    repeated_controlled_by: repeated?.controlled_by ?? null,
    newest_check: newestCheck(source.id),
    claim_count,
    search_text,
  };
}

/** Characters hashed at once. */
const HELD = 1 << 14;

/** The first 12 digits of the SHA-256 of everything in a graph; one of the data files would miss a change of rules. */
export function graphHash(rows: Omit<GraphRows, "dataset"> & { dataset: Omit<GraphRows["dataset"], "hash"> }): string {
  const { own, ...description } = rows.dataset;
  const hash = createHash("sha256").update(JSON.stringify(own.length === 0 ? description : rows.dataset));
  let held = "";
  const add = (row: object) => {
    held += `\n${textOf(row)}`;
    // One call per row would take longer than the hashing itself.
    if (held.length < HELD) return;
    hash.update(held);
    held = "";
  };
  for (const entity of rows.entities) add({ ...entity, ...NO_HUB });
  for (const claim of rows.claims) add(claim);
  for (const source of rows.sources) add(source);
  hash.update(held);
  const hubs = rows.entities.filter(({ hub_counts }) => hub_counts !== null);
  for (const { id, hub_counts, hub_first } of hubs.sort((a, b) => (a.id < b.id ? -1 : 1))) {
    hash.update(`\n${JSON.stringify([id, { hub_counts, hub_first }])}`);
  }
  return hash.digest("hex").slice(0, 12);
}

/** Separators before a column, before its value and between list items; no cell can contain them. */
const [COLUMN, VALUE, ITEM] = ["\u001f", "\u001d", "\u001e"];

/** A row as columns and values, without nulls, so that a new column keeps the hash of data sets that lack it. */
function textOf(row: object): string {
  let text = "";
  // Concatenated, because JSON escapes every character and takes several times as long.
  for (const name in row) {
    const value: unknown = row[name as keyof typeof row];
    if (value !== null) text += COLUMN + name + VALUE + (Array.isArray(value) ? value.join(ITEM) : value);
  }
  return text;
}
