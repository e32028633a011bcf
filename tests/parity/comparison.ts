import { isDeepStrictEqual } from "node:util";
import type { GraphQuery } from "../../server/src/graph/defineQuery.ts";
import type { GraphStore } from "../../server/src/store/GraphStore.ts";

/** Both engines, holding the same data set. */
export interface Engines {
  embedded: GraphStore;
  neo4j: GraphStore;
}

/** Questions that are under way at once. */
const AT_ONCE = 8;

/** Asks both engines the same and keeps count. */
export class Comparison {
  readonly #engines: Engines;
  #compared = 0;
  #different = 0;

  constructor(engines: Engines) {
    this.#engines = engines;
  }

  /** What came of it so far, for the log. */
  get result(): string {
    return `${this.#compared} queries, searches and path searches compared, ${this.#different} differ`;
  }

  /** Compares some at a time, as both engines can work at once. */
  async each<Item>(items: Iterable<Item>, compare: (item: Item) => Promise<unknown>): Promise<void> {
    const left = [...items];
    while (left.length > 0) await Promise.all(left.splice(0, AT_ONCE).map(compare));
  }

  /** Runs a query on both engines; the rows must be equal as they come, before they are parsed. */
  async query({ text, params, row }: GraphQuery, input: unknown): Promise<void> {
    const parsed = params.parse(input);
    const rows = await this.same(`${text.name} ${JSON.stringify(parsed)}`, (store) => store.read(text, parsed));
    for (const values of rows) row.parse(values);
  }

  /** Asks both engines through a function; the answers must be equal. Gives the answer. */
  async same<Answer>(what: string, ask: (store: GraphStore) => Promise<Answer>): Promise<Answer> {
    const { embedded, neo4j } = this.#engines;
    const [one, other] = await Promise.all([ask(embedded), ask(neo4j)]);
    this.#compared++;
    // Jest words a difference well, but takes long over what is equal.
    if (!isDeepStrictEqual(asSent(one), asSent(other))) {
      this.#different++;
      expect({ what, answer: one }).toEqual({ what, answer: other });
    }
    return one;
  }
}

/** What becomes of an answer on its way to the reader; lists made by native code become lists like any other. */
function asSent(answer: unknown): unknown {
  return JSON.parse(JSON.stringify(answer));
}
