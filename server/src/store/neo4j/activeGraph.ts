import { DatasetUnfinished } from "../../errors.ts";
import { cypherFile, entityLabels } from "../cypherFile.ts";
import type { CypherText, Row } from "../GraphStore.ts";

/** The graph that readers use; during a load there may be two. */
export interface ActiveGraph {
  /** Under the usual labels, set aside, or under the usual labels while the old one is still being removed. */
  place: "plain" | "aside" | "beside";
  /** The name that Neo4j gave to its node; null if there is none. */
  held: string | null;
}

/** How long the answer is cached. A load waits longer before it removes what readers may still use. */
export const ACTIVE_GRAPH_MS = 1000;

const text = cypherFile("load/standing");

/** Finds the active graph, at most once a second. Throws DatasetUnfinished while the first one is being built. */
export function activeGraphReader(run: (cypher: string) => Promise<Row[]>): () => Promise<ActiveGraph> {
  let asked = Number.NEGATIVE_INFINITY;
  let answer: Promise<ActiveGraph> = Promise.resolve({ place: "plain", held: null });
  return () => {
    if (performance.now() - asked < ACTIVE_GRAPH_MS) return answer;
    asked = performance.now();
    answer = run(text.cypher).then(activeGraphOf);
    answer.catch(() => {
      asked = Number.NEGATIVE_INFINITY;
    });
    return answer;
  };
}

function activeGraphOf([row]: Row[]): ActiveGraph {
  const [plain, aside] = [nameOf(row?.plain), nameOf(row?.aside)];
  if (plain !== null) return { place: aside === null ? "plain" : "beside", held: plain };
  if (aside !== null) return { place: "aside", held: aside };
  if (Number(row?.begun ?? 0) === 0) return { place: "plain", held: null };
  throw new DatasetUnfinished();
}

function nameOf(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

/** The finder of the active graph, and the queries of the database. */
interface Queries {
  active: () => Promise<ActiveGraph>;
  ask: (text: CypherText) => Promise<Row[]>;
}

/** Reads from the active graph. A scan is repeated if a load, which does not wait for it, came in between. */
export async function readActiveGraph(text: CypherText, { active, ask }: Queries): Promise<Row[]> {
  const { place, held } = await active();
  const rows = await ask({ ...text, cypher: activeGraphText(text.cypher, place) });
  if (text.scans === undefined) return rows;
  const after = await active();
  return after.place === place && after.held === held ? rows : readActiveGraph(text, { active, ask });
}

const renamed = /:(Entity|Source|Dataset)\b/g;
const others = new RegExp(`:(${[...entityLabels].filter((label) => label !== "Entity").join("|")})\\b`, "g");

/** The text of a query, changed to read only the active graph and nothing of another one beside it. */
export function activeGraphText(cypher: string, place: ActiveGraph["place"]): string {
  if (place === "aside") return asideText(cypher);
  // Nodes being removed have lost the usual labels, but still have those of their types.
  return place === "beside" ? cypher.replace(others, ":$1:Entity") : cypher;
}

/** The text of a query, changed to read the graph that is set aside while a large load builds the next one. */
export function asideText(cypher: string): string {
  return cypher
    .replace(renamed, ":$1Aside")
    .replace(others, ":$1:EntityAside")
    .replaceAll("'entity_search'", "'entity_search_aside'");
}

/** The text that creates the same index or constraint for the data set that is set aside. */
export function asideSchema(cypher: string): string {
  return asideText(cypher).replace(/\b(CONSTRAINT|INDEX) (\w+)/, "$1 $2_aside");
}

/** The text that drops the index or constraint that another text creates. */
export function dropSchema(cypher: string): string {
  const [, kind = "", name = ""] = /\b(CONSTRAINT|INDEX) (\w+)/.exec(cypher) ?? [];
  return `DROP ${kind} ${name} IF EXISTS`;
}
