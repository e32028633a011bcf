import type { GraphStore, Row } from "../../../server/src/store/GraphStore.ts";

/** Returns the whole content of a graph in a fixed order: equal graphs have equal dumps. */
export async function graphDump(store: GraphStore): Promise<{ nodes: Row[]; relationships: Row[] }> {
  const read = (cypher: string) => store.read({ name: "graphDump", cypher }, {});
  const nodes = await read("MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties");
  const relationships = await read(
    "MATCH (a)-[r]->(b) RETURN a.id AS from, type(r) AS type, b.id AS to, properties(r) AS properties",
  );
  return { nodes: sorted(nodes.map(withSortedLabels)), relationships: sorted(relationships) };
}

function withSortedLabels(row: Row): Row {
  return Array.isArray(row.labels) ? { ...row, labels: row.labels.toSorted() } : row;
}

function sorted(rows: Row[]): Row[] {
  const keyed = rows.map((row) => ({ row, key: sortedText(row) }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ row }) => row);
}

/** JSON with sorted keys, because engines keep them in different orders. */
function sortedText(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === "object" && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
