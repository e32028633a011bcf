import type { Briefing } from "../../briefing/Briefing.ts";
import { graphFacts } from "../graph/graphFacts.ts";
import { claimRow, dueNotes, entityRow, labelsOf, partLists, sourceRow } from "./cypherRows.ts";
import { cypherMap, cypherText } from "./cypherValue.ts";

/** Rows per statement: few enough for the parser, enough to be fast. */
const BATCH = 100;

const constraints = ["Entity", "Source", "Briefing"].map((label) => {
  const name = label.toLowerCase();
  return `CREATE CONSTRAINT ${name}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.${label === "Briefing" ? "hash" : "id"} IS UNIQUE`;
});

/**
 * Writes a briefing as a script that fills an empty Neo4j with the labels, types and properties of the atlas's own
 * graph. Running it again changes nothing. Data appear only in escaped literals, never in comments.
 */
export function writeCypher(briefing: Briefing): string {
  const { dataset, hash } = briefing;
  const statements = [
    ...constraints,
    // With the hash of the whole data set, `npm run load` would take that as already loaded.
    `MERGE (dataset:Dataset {hash: ${cypherText(hash)}})\nSET dataset = ${cypherMap({ ...dataset, hash })}`,
    `MERGE (briefing:Briefing {hash: ${cypherText(hash)}})\nSET briefing = ${cypherMap({ ...graphFacts(briefing), ...partLists(briefing), due_notes: dueNotes(briefing) })}`,
    ...groupBy(briefing.entities, labelsOf).flatMap(([labels, group]) =>
      inBatches(
        group.map((entity) => entityRow(entity, briefing)),
        `MERGE (entity:Entity {id: row.id})\nSET entity${labels}, entity += row`,
      ),
    ),
    ...inBatches(briefing.sources.map(sourceRow), "MERGE (source:Source {id: row.id})\nSET source += row"),
    ...groupBy(briefing.claims, ({ claim }) => claim.predicate).flatMap(([predicate, group]) =>
      inBatches(
        group.map(claimRow),
        `MATCH (subject:Entity {id: row.subject})\nMATCH (object:Entity {id: row.object})\nMERGE (subject)-[claim:${predicate} {id: row.id}]->(object)\nSET claim += row`,
      ),
    ),
  ];
  return `${header(briefing)}${statements.map((statement) => `${statement};\n`).join("\n")}`;
}

function header({ entities, claims, sources }: Briefing): string {
  return [
    "// Fills an empty Neo4j 5 with the view of a briefing of the Rare Earth Atlas:",
    `// ${entities.length} entities, ${claims.length} claims between them and ${sources.length} sources.`,
    "// Run it with: cypher-shell -f <this file>, or paste it into Neo4j Browser.",
    "// The node (:Briefing) says which view it is, how claims are graded, and what to beware of.",
    "// A server of the atlas draws this graph as it is, but finds nothing in it by name: search needs npm run load.",
    "",
    "",
  ].join("\n");
}

/** Statements that apply `what` to each row, in batches. */
function inBatches(rows: readonly Parameters<typeof cypherMap>[0][], what: string): string[] {
  const statements: string[] = [];
  for (let start = 0; start < rows.length; start += BATCH) {
    const lines = rows.slice(start, start + BATCH).map((row) => `  ${cypherMap(row)}`);
    statements.push(`UNWIND [\n${lines.join(",\n")}\n] AS row\n${what}`);
  }
  return statements;
}

function groupBy<Item>(items: readonly Item[], key: (item: Item) => string): [string, Item[]][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return [...groups];
}
