import type { CypherText, Row } from "../GraphStore.ts";
import type { ActiveGraph } from "./activeGraph.ts";
import { activeGraphText } from "./activeGraphText.ts";

/** The finder of the active graph, and the queries of the database. */
interface Queries {
  active: () => Promise<ActiveGraph>;
  ask: (text: CypherText) => Promise<Row[]>;
}

/** Reads from the active graph. A scan is repeated if a load, which does not wait for it, came in between. */
export async function readActiveGraph(text: CypherText, { active, ask }: Queries): Promise<Row[]> {
  const { place, held } = await active();
  const rows = await ask({ ...text, cypher: activeGraphText(text.cypher, place) });
  if (text.scans === undefined) return rows;
  const after = await active();
  return after.place === place && after.held === held ? rows : readActiveGraph(text, { active, ask });
}
