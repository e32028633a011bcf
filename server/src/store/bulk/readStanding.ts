import { StoreUnavailable } from "../../errors.ts";
import { cypherFile } from "../cypherFile.ts";
import type { Row } from "../GraphStore.ts";

/** Which data set readers are led to: that under the usual labels, or that which is set aside. */
export type Standing = "plain" | "aside";

/** How long readers take it for the same. A load waits longer than this before it takes away what they may still read. */
export const STANDING_MS = 1000;

const text = cypherFile("load/standing");

/**
 * Where readers find the data set, asked for anew once a second at most. Throws StoreUnavailable while the first data set of a
 * database is being built, of which nobody should see a part.
 */
export function standingReader(run: (cypher: string) => Promise<Row[]>): () => Promise<Standing> {
  let asked = Number.NEGATIVE_INFINITY;
  let answer: Promise<Standing> = Promise.resolve("plain");
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
  if (row === undefined || Number(row.plain) > 0) return "plain";
  if (Number(row.aside) > 0) return "aside";
  if (Number(row.begun) === 0) return "plain";
  throw new StoreUnavailable(
    "A data set is being loaded into Neo4j, and can be read once it is complete. If no load runs, one has ended early: run npm run load again",
  );
}
