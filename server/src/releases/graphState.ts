import type { Claim, Subgraph } from "../contract/index.ts";
import { heldDataset } from "../graph/summary.ts";
import { wholeGraph } from "../graph/wholeGraph.ts";
import { charactersOf } from "../store/AnswerCache.ts";
import type { GraphStore } from "../store/GraphStore.ts";
import type { Compared } from "./answerOf.ts";
import { type DatasetState, stateOfRows } from "./DatasetState.ts";

/** The whole graph as a state to compare, read once for each state of the data. */
export async function graphState(store: GraphStore): Promise<Compared> {
  const make = async () => {
    const [rows, { version, date }] = await Promise.all([wholeGraph(store), heldDataset(store)]);
    return { version, date, released: false, ...stateOfBase(rows) };
  };
  return store.once?.<Compared>("graph state", { make, sizeOf }) ?? make();
}

function sizeOf({ claims, entities }: DatasetState): number {
  return charactersOf([...claims.values()]) + charactersOf([...entities.values()]);
}

/** The state of a graph's base data set. Own data count only where they override one of its rows. */
export function stateOfBase({ claims, entities }: Subgraph): DatasetState {
  return stateOfRows({ claims: ofBase(claims), entities: ofBase(entities) });
}

function ofBase<Row extends Pick<Claim, "own" | "override_reason">>(rows: readonly Row[]): Row[] {
  return rows.filter(({ own, override_reason }) => own === null || override_reason !== null);
}
