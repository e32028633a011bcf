import { LRUCache } from "lru-cache";

/** Bytes of all answers, and of the largest that is kept. */
const MAX_SIZE = 36_000_000;
const MAX_ENTRY_SIZE = 12_000_000;
/** Memory of an entry besides its answer and key, about: answers may be many and small. */
const ENTRY_SIZE = 400;
/** Rows from which the size of many is estimated. */
const SAMPLED_ROWS = 20;

/** The way to make an answer, and to tell its size in bytes. */
export interface Making<Answer extends object> {
  make(): Promise<Answer>;
  sizeOf(answer: Answer): number;
}

/**
 * The cache of everything that is made of the graph: rows of scans, comparisons, compressed bodies. All of it holds for one
 * state of the data, known by its tag, and goes when another is asked for. Each answer is made once for all who ask
 * meanwhile; the least recently used goes first.
 */
export class AnswerCache {
  readonly #answers: LRUCache<string, object, { making: Making<object>; isKept: boolean }>;
  #tag: string | null = null;

  constructor({ maxSize = MAX_SIZE, maxEntrySize = MAX_ENTRY_SIZE } = {}) {
    this.#answers = new LRUCache({
      maxSize,
      maxEntrySize: Math.min(maxSize, maxEntrySize),
      // An answer that had to go while it was made still reaches those who wait for it.
      ignoreFetchAbort: true,
      async fetchMethod(key, _stale, { options, context: { making, isKept } }) {
        const answer = await making.make();
        options.size = isKept ? Math.ceil(making.sizeOf(answer)) + key.length + ENTRY_SIZE : Number.MAX_SAFE_INTEGER;
        return answer;
      },
    });
  }

  /** The answer from the cache, or made now. Without a tag, because a busy database did not say what it holds, none is kept. */
  async get<Answer extends object>(tag: string | null, key: string, making: Making<Answer>): Promise<Answer> {
    if (tag !== null && tag !== this.#tag) {
      this.#answers.clear();
      this.#tag = tag;
    }
    const isKept = tag !== null;
    const answer = await this.#answers.fetch(isKept ? key : `? ${key}`, { context: { making, isKept } });
    // One key names one kind of answer.
    return answer as Answer;
  }
}

/** Estimates the length of rows as JSON from a sample: a row may be a number or a whole claim. */
export function charactersOf(rows: readonly object[]): number {
  const step = Math.max(1, Math.floor(rows.length / SAMPLED_ROWS));
  const sample = rows.filter((_, index) => index % step === 0);
  const characters = sample.reduce((sum, row) => sum + JSON.stringify(row).length, 0);
  return (characters * rows.length) / Math.max(1, sample.length);
}
