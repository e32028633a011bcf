import { isDeepStrictEqual } from "node:util";
import type { GraphQuery } from "../../server/src/graph/defineQuery.ts";
import type { GraphStore } from "../../server/src/store/GraphStore.ts";

/** Both engines with the same data set. */
export interface Engines {
  embedded: GraphStore;
  neo4j: GraphStore;
}

/** Comparisons that run at once. */
const AT_ONCE = 8;

/** Asks both engines the same, and counts the comparisons. */
export class Comparison {
  readonly #engines: Engines;
  #compared = 0;
  #different = 0;

  constructor(engines: Engines) {
    this.#engines = engines;
  }

  /** A summary so far, for the log. */
  get result(): string {
    return `${this.#compared} queries, searches and path searches compared, ${this.#different} differ`;
  }

  /** Compares several items at a time, because both engines can work at once. */
  async each<Item>(items: Iterable<Item>, compare: (item: Item) => Promise<unknown>): Promise<void> {
    const left = [...items];
    while (left.length > 0) await Promise.all(left.splice(0, AT_ONCE).map(compare));
  }

  /** Runs a query on both engines; the raw rows must be equal, before any parsing. */
  async query({ text, params, row }: GraphQuery, input: unknown): Promise<void> {
    const parsed = params.parse(input);
    const rows = await this.same(`${text.name} ${JSON.stringify(parsed)}`, (store) => store.read(text, parsed));
    for (const values of rows) row.parse(values);
  }

  /** Asks both engines through a function and returns the answer, which must be equal. */
  async same<Answer>(what: string, ask: (store: GraphStore) => Promise<Answer>): Promise<Answer> {
    const { embedded, neo4j } = this.#engines;
    const [one, other] = await Promise.all([ask(embedded), ask(neo4j)]);
    this.#compared++;
    const isSame = isDeepStrictEqual(asSent(one), asSent(other));
    if (!isSame) this.#different++;
    // Jest words a difference well, but is slow on equal values.
    expect({ what, answer: isSame || one }).toEqual({ what, answer: isSame || other });
    return one;
  }
}

/** The answer as it is sent to the reader: native lists become ordinary ones. */
function asSent(answer: unknown): unknown {
  return JSON.parse(JSON.stringify(answer));
}
