import type { Claim, Dataset, Entity, Source } from "@atlas/server/contract";
import type { ViewGraph } from "../../../client/src/picture/graph/viewGraph.ts";
import type { BriefingAnswers } from "../records/briefingOf.ts";

/** Answers on one view, with ids in place of records. */
interface FrozenView {
  search: string;
  graph: Omit<ViewGraph, "entities" | "claims"> & { entities: string[]; claims: string[] };
  context: { entities: string[]; sources: string[] };
  ownership: { claims: string[]; entities: string[]; sources: string[] };
  positions: [id: string, x: number, y: number][];
  groups: BriefingAnswers["groups"];
}

/** The content of the frozen file: each record once, whatever views show it. */
interface Frozen {
  dataset: Dataset;
  entities: Entity[];
  claims: Claim[];
  sources: Source[];
  views: FrozenView[];
}

/** The text of the frozen file, one record or view a line, so that a change shows in few lines. */
export function frozenText(dataset: Dataset, views: ReadonlyMap<string, BriefingAnswers>): string {
  const all = [...views.values()];
  const frozen: Frozen = {
    dataset,
    entities: once(
      all.flatMap(({ graph, context, ownership }) => [graph, context, ownership].flatMap((one) => one.entities)),
    ),
    claims: once(all.flatMap(({ graph, ownership }) => [...graph.claims, ...ownership.claims])),
    sources: once(all.flatMap(({ context, ownership }) => [...context.sources, ...ownership.sources])),
    views: [...views].map(([search, answers]) => frozenView(search, answers)),
  };
  const parts = Object.entries(frozen).map(([name, value]) => `${JSON.stringify(name)}:${lines(value)}`);
  return `{\n${parts.join(",\n")}\n}\n`;
}

/** The answers in the text of the frozen file, by view. */
export function readFrozenText(text: string): ReadonlyMap<string, BriefingAnswers> {
  // The test of the frozen file compares it with what frozenText writes.
  const { dataset, entities, claims, sources, views } = JSON.parse(text) as Frozen;
  const [entitiesOf, claimsOf, sourcesOf] = [finder(entities), finder(claims), finder(sources)];
  return new Map(
    views.map(({ search, graph, context, ownership, positions, groups }) => [
      search,
      {
        dataset,
        graph: { ...graph, entities: entitiesOf(graph.entities), claims: claimsOf(graph.claims) },
        context: { entities: entitiesOf(context.entities), sources: sourcesOf(context.sources) },
        ownership: {
          claims: claimsOf(ownership.claims),
          entities: entitiesOf(ownership.entities),
          sources: sourcesOf(ownership.sources),
        },
        positions: new Map(positions.map(([id, x, y]) => [id, { x, y }])),
        groups,
      },
    ]),
  );
}

function frozenView(search: string, { graph, context, ownership, positions, groups }: BriefingAnswers): FrozenView {
  return {
    search,
    graph: { ...graph, entities: ids(graph.entities), claims: ids(graph.claims) },
    context: { entities: ids(context.entities), sources: ids(context.sources) },
    ownership: {
      claims: ids(ownership.claims),
      entities: ids(ownership.entities),
      sources: ids(ownership.sources),
    },
    positions: [...positions].map(([id, { x, y }]) => [id, round(x), round(y)]),
    groups,
  };
}

/** Each record once, in the order of ids. Throws if two answers differ on one. */
function once<Item extends { id: string }>(items: readonly Item[]): Item[] {
  const byId = new Map<string, Item>();
  for (const item of items) {
    const known = byId.get(item.id) ?? item;
    if (JSON.stringify(known) !== JSON.stringify(item)) throw new Error(`two answers differ on ${item.id}`);
    byId.set(item.id, known);
  }
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function lines(value: unknown): string {
  return Array.isArray(value)
    ? `[\n${value.map((item) => JSON.stringify(item)).join(",\n")}\n]`
    : JSON.stringify(value);
}

function finder<Item extends { id: string }>(items: readonly Item[]): (wanted: readonly string[]) => Item[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  return (wanted) => wanted.flatMap((id) => byId.get(id) ?? []);
}

function ids(items: readonly { id: string }[]): string[] {
  return items.map(({ id }) => id);
}

/** Another release of Node may differ in the last digits. */
function round(value: number): number {
  return Math.round(value * 100) / 100;
}
