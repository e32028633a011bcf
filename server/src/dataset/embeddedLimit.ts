import { getHeapStatistics } from "node:v8";
import type { GraphRows } from "./grade/graphRows.ts";

const MB = 1024 * 1024;
/** Measured memory, in bytes: the server without the graph, and one claim with its share of entities and sources. */
const BESIDES = 60 * MB;
const A_CLAIM = 6.5 * 1024;
/** The same with a desk, which keeps the rows that it checks and grades. */
const A_CLAIM_WITH_DESK = 13 * 1024;

/** Returns about how many claims the embedded engine can hold in a heap of this size. */
export function mostClaims(heapBytes: number, { keepsDesk = false } = {}): number {
  return Math.max(0, Math.floor((heapBytes - BESIDES) / bytesOf({ keepsDesk }) / 1000) * 1000);
}

function bytesOf({ keepsDesk }: { keepsDesk: boolean }): number {
  return keepsDesk ? A_CLAIM_WITH_DESK : A_CLAIM;
}

/** Why a data set is too large for the embedded engine, which would crash without a reason; null if it fits. */
export function tooLarge(
  { claims }: Pick<GraphRows, "claims">,
  { heapBytes = getHeapStatistics().heap_size_limit, keepsDesk = false } = {},
): string | null {
  const most = mostClaims(heapBytes, { keepsDesk });
  if (claims.length <= most) return null;
  const wanted = Math.ceil((claims.length * bytesOf({ keepsDesk }) * 1.25 + BESIDES) / MB / 64) * 64;
  return [
    `The data set has ${claims.length} claims, but the embedded engine has memory for only about ${most}.`,
    "Use Neo4j, which holds any number: set NEO4J_URI and NEO4J_PASSWORD, then npm run load and npm start.",
    `Or give it more memory: npm run build, then node --max-old-space-size=${wanted} server/dist/main.js`,
  ].join("\n");
}
