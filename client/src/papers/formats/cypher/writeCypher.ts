import { checkVerdict } from "@atlas/server/checkVerdict";
import type { Claim, Entity } from "@atlas/server/contract";
import { statusRank } from "@atlas/server/lastReported";
import { firstDay, lastDay } from "@atlas/server/partialDate";
import { untilDay } from "@atlas/server/untilDay";
import { entityTypes, evidenceGrades } from "@atlas/server/vocabulary";
import { dueText } from "../../../model/claim/due/dueText.ts";
import type { Part } from "../../answers/common/analysisText.ts";
import type { Briefing, NumberedClaim, NumberedSource } from "../../briefing/Briefing.ts";
import { graphFacts } from "../graph/graphFacts.ts";
import { type CypherValue, cypherMap, cypherText, float } from "./cypherValue.ts";

/** Rows per statement: few enough for the parser, enough to be fast. */
const BATCH = 100;

const constraints = ["Entity", "Source", "Briefing"].map((label) => {
  const name = label.toLowerCase();
  return `CREATE CONSTRAINT ${name}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.${label === "Briefing" ? "hash" : "id"} IS UNIQUE`;
});

/** A script that fills an empty Neo4j with the atlas's own graph, once or again. Data are in escaped literals only. */
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

type Row = Record<string, CypherValue>;

/** The node labels of an entity, as the atlas's loader sets them. */
function labelsOf({ type, counterpart, subsidiary }: Entity): string {
  const own = [counterpart ? ":Counterpart" : "", subsidiary ? ":Subsidiary" : ""];
  return `:${entityTypes[type].label}${own.join("")}`;
}

/** Node properties of an entity; claims and neighbours are counted within the script. */
function entityRow(entity: Entity, { claims }: Briefing): Row {
  const others = claims.flatMap(({ claim }) => otherEnds(claim, entity.id));
  return {
    ...entity,
    lat: float(entity.lat),
    lon: float(entity.lon),
    seat_lat: float(entity.seat_lat),
    seat_lon: float(entity.seat_lon),
    claim_count: others.length,
    neighbour_count: new Set(others).size,
  };
}

/** Relationship properties of a claim, with its number and every value that the atlas's queries sort and filter by. */
function claimRow({ number, claim }: NumberedClaim): Row {
  return {
    ...claim,
    share_pct: float(claim.share_pct),
    quantity: float(claim.quantity),
    briefing_number: number,
    evidence_rank: evidenceGrades[claim.evidence].rank,
    since_day: claim.since === null ? null : firstDay(claim.since),
    until_day: untilDay(claim),
    due_day: claim.due === null ? null : lastDay(claim.due),
    newest_day: claim.newest_source === null ? null : lastDay(claim.newest_source),
    status_rank: statusRank(claim),
    check_verdict: checkVerdict(claim),
    source_count: claim.sources.length,
  };
}

/** Notes on claims due, by id: on the briefing node, because the server rejects unknown properties of claims. */
function dueNotes({ claims, made }: Briefing): string[] | null {
  const notes = claims.flatMap(({ claim }) => {
    const text = dueText(claim, made);
    return text === null ? [] : `${claim.id}: ${text}`;
  });
  return notes.length === 0 ? null : notes;
}

/** The ids of the claims of the answer, and of those beside it, kept on the briefing node for the same reason. */
function partLists({ claims }: Briefing) {
  const ids = (wanted: Part) => claims.flatMap(({ claim, part }) => (part === wanted ? claim.id : []));
  const [answer, context] = [ids("answer"), ids("context")];
  return { answer_claims: answer.length === 0 ? null : answer, context_claims: context.length === 0 ? null : context };
}

/** Node properties of a source, with its number. */
function sourceRow({ number, source, supports, disputes }: NumberedSource): Row {
  return { ...source, briefing_number: number, claim_count: new Set([...supports, ...disputes]).size };
}

function otherEnds({ subject, object }: Claim, id: string): string[] {
  return [...(subject === id ? [object] : []), ...(object === id ? [subject] : [])];
}
