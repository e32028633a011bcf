import type { Claim, Subgraph } from "../contract/index.ts";
import { heldDataset } from "../graph/summary.ts";
import { wholeGraph } from "../graph/wholeGraph.ts";
import type { GraphStore } from "../store/GraphStore.ts";
import type { Compared } from "./answerOf.ts";
import type { DatasetState } from "./DatasetState.ts";
import { stateOfRows } from "./stateOfRows.ts";

/** The state of each store as it was read last, with the hash of the data set that it is the state of. */
const held = new WeakMap<GraphStore, { hash: string; state: Compared }>();

/**
 * What the whole graph says, as a state to compare. It is read once for each data set, which its hash tells apart, and kept
 * as the states of releases are: reading it anew took twenty times as long as all else of an answer.
 */
export async function graphState(store: GraphStore): Promise<Compared> {
  const { hash } = await heldDataset(store);
  const last = held.get(store);
  if (last?.hash === hash) return last.state;
  const rows = await wholeGraph(store);
  const after = await heldDataset(store);
  const state = { version: after.version, date: after.date, released: false, ...stateOfBase(rows) };
  // Where a load came between, the rows may be of either data set: they are told once, and not kept.
  if (after.hash === hash) held.set(store, { hash, state });
  return state;
}

/** The state of rows of a graph. Own data are no change of the data set; only where they stand in place of one of its rows, that row reads otherwise. */
export function stateOfBase({ claims, entities }: Subgraph): DatasetState {
  return stateOfRows({ claims: ofBase(claims), entities: ofBase(entities) });
}

function ofBase<Row extends Pick<Claim, "own" | "override_reason">>(rows: readonly Row[]): Row[] {
  return rows.filter(({ own, override_reason }) => own === null || override_reason !== null);
}
