import { StillWorking, StoreUnavailable } from "../errors.ts";
import { createSlots } from "./createSlots.ts";
import type { CypherParams, CypherText, GraphStore, Row } from "./GraphStore.ts";
import type { SeenHash } from "./seenHash.ts";
import { withinTime } from "./withinTime.ts";

/** What is kept at most, in answers and in rows of them all: what was asked for least goes first. */
const MOST_KEPT = 200;
const MOST_ROWS = 50_000;
/** Readings of the whole graph at once: more of them would only make each other slower, and all other queries too. */
const SLOTS = 2;
/** How long a reader waits for an answer that nobody has had yet; working it out goes on, and the next one has it. */
const PATIENCE_MS = 20_000;

interface Kept {
  rows: Promise<Row[]>;
  /** Rows that it takes, once they are there. */
  size: number;
}

/**
 * A store that reads the whole graph once for each version of the data set: what the queries answer whose header names a
 * scan is kept, by their parameters, until the graph holds another data set. Readers who ask at the same time share one
 * reading. All other queries go through as they are.
 */
export function keepAnswers(store: GraphStore, heldHash: SeenHash, patienceMs = PATIENCE_MS): GraphStore {
  const kept = new Map<string, Kept>();
  const inSlot = createSlots(SLOTS);
  let keptOf: string | null = null;

  const readOnce = (text: CypherText, params: CypherParams): Promise<Row[]> => {
    const key = JSON.stringify([text.name, params]);
    const known = kept.get(key);
    const answer = known ?? { rows: inSlot(() => store.read(text, params)), size: 0 };
    // Put last again: the first is always the one that was asked for longest ago.
    kept.delete(key);
    kept.set(key, answer);
    if (known === undefined) {
      answer.rows.then(
        ({ length }) => {
          answer.size = length;
          makeRoom(kept);
        },
        () => {
          if (kept.get(key) === answer) kept.delete(key);
        },
      );
    }
    return answer.rows;
  };

  return {
    ...store,
    async read(text, params) {
      if (text.scans === undefined) return store.read(text, params);
      const hash = await heldHash();
      // Nobody knows what it would be kept for, and whoever asks a graph that is away is to hear so as soon as ever.
      if (hash === null) return store.read({ ...text, scans: undefined }, params);
      if (hash !== keptOf) kept.clear();
      keptOf = hash;
      const late = new StillWorking(`${text.name} is still being worked out for this data set`);
      try {
        return await withinTime(readOnce(text, params), patienceMs, () => late);
      } catch (error) {
        const away = error === late && (await heldHash()) === null;
        throw away ? new StoreUnavailable(`the graph does not answer (${text.name})`) : error;
      }
    },
  };
}

function makeRoom(kept: Map<string, Kept>): void {
  let rows = [...kept.values()].reduce((sum, { size }) => sum + size, 0);
  for (const [key, { size }] of kept) {
    if (kept.size <= MOST_KEPT && rows <= MOST_ROWS) return;
    kept.delete(key);
    rows -= size;
  }
}
