import { cypherFile } from "../store/cypherFile.ts";
import type { CypherText, CypherValue, Statement } from "../store/GraphStore.ts";
import { entityTypes, predicateIds } from "../vocabulary.ts";
import type { GraphRows } from "./graphRows.ts";

/** Rows of one statement: enough to keep the engine busy, few enough for one message. */
const BATCH = 5000;

const texts = {
  clear: cypherFile("load/clearGraph"),
  entities: cypherFile("load/entities"),
  claims: cypherFile("load/claims"),
  sources: cypherFile("load/sources"),
  dataset: cypherFile("load/dataset"),
};

const labels = new Set<string>(["Entity", "Counterpart", "Subsidiary"]);
for (const { label } of Object.values(entityTypes)) labels.add(label);
const relationshipTypes = new Set<string>(predicateIds);

/** The statements that replace whatever data set is in the graph by this one, to be run in one transaction. */
export function* loadStatements({ dataset, entities, claims, sources }: GraphRows): Generator<Statement> {
  yield { text: texts.clear, params: {} };
  for (const [names, group] of groupBy(entities, (entity) => entity.labels.join(":"))) {
    const text = withTypes(texts.entities, "LABELS", names.split(":"), labels);
    yield* batches(
      text,
      group.map(({ labels: _, ...properties }) => properties),
    );
  }
  for (const [predicate, group] of groupBy(claims, (claim) => claim.predicate)) {
    const text = withTypes(texts.claims, "PREDICATE", [predicate], relationshipTypes);
    yield* batches(
      text,
      group.map((claim) => ({ ...claim })),
    );
  }
  yield* batches(
    texts.sources,
    sources.map((source) => ({ ...source })),
  );
  yield* batches(texts.dataset, [dataset]);
}

/** Puts labels or a relationship type, which no parameter can carry, into a text: names of the vocabulary and no others. */
function withTypes(text: CypherText, place: string, names: string[], known: ReadonlySet<string>): CypherText {
  const unknown = names.find((name) => !known.has(name));
  if (unknown !== undefined) throw new TypeError(`${text.name}: ${JSON.stringify(unknown)} is not in the vocabulary`);
  const filled = names.join(":");
  return { name: `${text.name} ${filled}`, cypher: text.cypher.replaceAll(place, filled) };
}

function* batches(text: CypherText, rows: CypherValue[]): Generator<Statement> {
  for (let start = 0; start < rows.length; start += BATCH) {
    yield { text, params: { rows: rows.slice(start, start + BATCH) } };
  }
}

function groupBy<T>(rows: readonly T[], key: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group === undefined) groups.set(key(row), [row]);
    else group.push(row);
  }
  return groups;
}
