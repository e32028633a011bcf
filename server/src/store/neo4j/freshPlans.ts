import type { CypherParams, CypherText, CypherValue } from "../GraphStore.ts";

/** Has Neo4j plan a query anew though it keeps a plan, and keep the new one for whoever sends the same text. */
const ANEW = "CYPHER replan=force ";

/** Which queries Neo4j has planned for the data set that it holds now. */
export interface FreshPlans {
  /** Says which data set the graph holds; with another one than before, no plan counts as fresh. */
  holds(hash: string | null): void;
  /** The text to send: the first time since the data set is another, it asks for a new plan. */
  textOf(text: CypherText, params: CypherParams): string;
}

/**
 * Lets each query be planned anew the first time that it is sent after the data set was seen to be another. Neo4j keeps plans
 * for the graph that it held before, and only an administrator may have them thrown away after a load; to ask for a new plan
 * needs no right but to read.
 */
export function freshPlans(): FreshPlans {
  let held: string | null = null;
  const fresh = new Set<string>();
  return {
    holds(hash) {
      if (hash !== held) fresh.clear();
      held = hash;
    },
    textOf({ name, cypher }, params) {
      // What an empty graph is asked for needs no plan of its own.
      if (held === null) return cypher;
      const key = `${name} ${Object.values(params).map(sizeOf).join(" ")}`;
      if (fresh.has(key)) return cypher;
      fresh.add(key);
      return ANEW + cypher;
    },
  };
}

/** Neo4j keeps a plan for each kind of parameters, and texts and lists are of another kind when they are ten times as long. */
function sizeOf(value: CypherValue): string {
  if (typeof value === "string") return `s${magnitude(value.length)}`;
  if (Array.isArray(value)) return `l${magnitude(value.length)}`;
  return value === null ? "null" : typeof value;
}

function magnitude(length: number): number {
  return length === 0 ? -1 : Math.ceil(Math.log10(length));
}
