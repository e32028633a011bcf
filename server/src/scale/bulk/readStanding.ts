import { DatasetUnfinished } from "../../errors.ts";
import { cypherFile } from "../../store/cypherFile.ts";
import type { Row } from "../../store/GraphStore.ts";

/** Which data set readers are led to. */
export interface Standing {
  /** Under the usual labels, set aside, or under the usual labels while the one before it is still being removed. */
  place: "plain" | "aside" | "beside";
  /** The name that Neo4j gave to its node; null where there is none. */
  held: string | null;
}

/** How long readers take it for the same. A load waits longer than this before it takes away what they may still read. */
export const STANDING_MS = 1000;

const text = cypherFile("load/standing");

/**
 * Where readers find the data set, asked for anew once a second at most. Throws DatasetUnfinished while the first data set of a
 * database is being built, of which nobody should see a part.
 */
export function standingReader(run: (cypher: string) => Promise<Row[]>): () => Promise<Standing> {
  let asked = Number.NEGATIVE_INFINITY;
  let answer: Promise<Standing> = Promise.resolve({ place: "plain", held: null });
  return () => {
    if (performance.now() - asked < STANDING_MS) return answer;
    asked = performance.now();
    answer = run(text.cypher).then(standingOf);
    answer.catch(() => {
      asked = Number.NEGATIVE_INFINITY;
    });
    return answer;
  };
}

function standingOf([row]: Row[]): Standing {
  const [plain, aside] = [nameOf(row?.plain), nameOf(row?.aside)];
  if (plain !== null) return { place: aside === null ? "plain" : "beside", held: plain };
  if (aside !== null) return { place: "aside", held: aside };
  if (Number(row?.begun ?? 0) === 0) return { place: "plain", held: null };
  throw new DatasetUnfinished();
}

function nameOf(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}
