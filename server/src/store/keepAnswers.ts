import { StillWorking, StoreUnavailable } from "../errors.ts";
import { createSlots } from "./createSlots.ts";
import type { CypherParams, CypherText, GraphStore, Row } from "./GraphStore.ts";
import type { SeenHash } from "./seenHash.ts";
import { withinTime } from "./withinTime.ts";

/**
 * What is kept at most, in answers and in characters of them all as JSON, of which memory takes one or two bytes each: what was
 * asked for longest ago goes first.
 */
const MOST_KEPT = 200;
const MOST_CHARACTERS = 12_000_000;
/** Rows of an answer by which its size is told. */
const WEIGHED = 20;
/** Readings of the whole graph at once: more of them would only make each other slower, and all other queries too. */
const SLOTS = 2;
/** How long a reader waits for an answer that nobody has had yet; working it out goes on, and the next one has it. */
const PATIENCE_MS = 20_000;

interface Kept {
  rows: Promise<Row[]>;
  /** Characters that it takes, about, once they are there. */
  size: number;
}

/**
 * A store that reads the whole graph once for each version of the data set: what the queries answer whose header names a
 * scan is kept, by their parameters, until the graph holds another data set. Readers who ask at the same time share one
 * reading. All other queries go through as they are.
 */
export function keepAnswers(
  store: GraphStore,
  heldHash: SeenHash,
  { patienceMs = PATIENCE_MS, mostCharacters = MOST_CHARACTERS } = {},
): GraphStore {
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
        (rows) => {
          answer.size = charactersOf(rows);
          // What is too much by itself goes, and nothing else for it.
          if (answer.size > mostCharacters && kept.get(key) === answer) kept.delete(key);
          makeRoom(kept, mostCharacters);
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

function makeRoom(kept: Map<string, Kept>, mostCharacters: number): void {
  let characters = [...kept.values()].reduce((sum, { size }) => sum + size, 0);
  for (const [key, { size }] of kept) {
    if (kept.size <= MOST_KEPT && characters <= mostCharacters) return;
    kept.delete(key);
    characters -= size;
  }
}

/** How long rows are as JSON, by some from all over them: a row may be a number or a whole claim. */
function charactersOf(rows: readonly Row[]): number {
  const step = Math.max(1, Math.floor(rows.length / WEIGHED));
  const weighed = rows.filter((_, index) => index % step === 0);
  const characters = weighed.reduce((sum, row) => sum + JSON.stringify(row).length, 0);
  return (characters * rows.length) / Math.max(1, weighed.length);
}
