import type { Dataset } from "../../contract/index.ts";
import type { CypherParams, CypherText, CypherValue } from "../GraphStore.ts";

/** Makes Neo4j replace the plan that it keeps for a query. */
const REPLAN = "CYPHER replan=force ";

/** The queries that Neo4j has planned for the data set that it holds now. */
export interface Replanner {
  /** Notes which data set the graph holds; after a load of another one every plan counts as old. */
  setDataset(dataset: Dataset | null): void;
  /** The text to send: the first time after a change it asks for a new plan. */
  textOf(text: CypherText, params: CypherParams): string;
}

/** Has each query planned again once the data set changed, which needs the right to read only. */
export function createReplanner(): Replanner {
  let held: string | null = null;
  const fresh = new Set<string>();
  return {
    setDataset(dataset) {
      const kind = dataset === null ? null : kindOf(dataset);
      if (kind !== held) fresh.clear();
      held = kind;
    },
    textOf({ name, cypher }, params) {
      // Queries of an empty graph need no plan of their own.
      if (held === null) return cypher;
      const key = `${name} ${Object.values(params).map(sizeOf).join(" ")}`;
      if (fresh.has(key)) return cypher;
      fresh.add(key);
      return REPLAN + cypher;
    },
  };
}

/** A change of own data leaves plans as they were: Neo4j replans once counts have grown by three quarters. */
function kindOf({ title, version, date, own }: Dataset): string {
  return JSON.stringify([title, version, date, own]);
}

/** Neo4j keeps a plan for each kind of parameters; a text or list ten times as long is another kind. */
function sizeOf(value: CypherValue): string {
  if (typeof value === "string") return `s${magnitude(value.length)}`;
  if (Array.isArray(value)) return `l${magnitude(value.length)}`;
  return value === null ? "null" : typeof value;
}

function magnitude(length: number): number {
  return length === 0 ? -1 : Math.ceil(Math.log10(length));
}
