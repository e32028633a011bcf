import { DatasetUnfinished } from "../../errors.ts";
import { cypherFile } from "../cypherFile.ts";
import type { Row } from "../GraphStore.ts";

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
