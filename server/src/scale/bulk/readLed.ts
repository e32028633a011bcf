import type { CypherText, Row } from "../../store/GraphStore.ts";
import { ledText } from "./asideText.ts";
import type { Standing } from "./readStanding.ts";

/** How to learn where readers are led to, and how to ask the database. */
interface Asking {
  standing: () => Promise<Standing>;
  ask: (text: CypherText) => Promise<Row[]>;
}

/**
 * Reads from the data set that readers are led to. A load waits for the queries that an index anchors before it takes anything
 * away; what reads the whole graph may take longer, and is read again where a load came between.
 */
export async function readLed(text: CypherText, { standing, ask }: Asking): Promise<Row[]> {
  const { place, held } = await standing();
  const rows = await ask({ ...text, cypher: ledText(text.cypher, place) });
  if (text.scans === undefined) return rows;
  const after = await standing();
  return after.place === place && after.held === held ? rows : readLed(text, { standing, ask });
}
