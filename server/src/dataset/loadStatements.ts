import { cypherFile } from "../store/cypherFile.ts";
import { entityLabels, fillTypes, relationshipTypes } from "../store/fillTypes.ts";
import type { CypherText, CypherValue, Statement } from "../store/GraphStore.ts";
import type { GraphRows } from "./grade/graphRows.ts";

/** Rows per statement: enough to keep the engine busy, few enough for one message. */
const BATCH = 5000;

const texts = {
  clear: cypherFile("load/clearGraph"),
  entities: cypherFile("load/entities"),
  claims: cypherFile("load/claims"),
  sources: cypherFile("load/sources"),
  dataset: cypherFile("load/dataset"),
};

/** Yields the statements that replace the data set of the graph; they must run in one transaction. */
export function* loadStatements({ dataset, entities, claims, sources }: GraphRows): Generator<Statement> {
  yield { text: texts.clear, params: {} };
  for (const [names, group] of groupBy(entities, (entity) => entity.labels.join(":"))) {
    const text = fillTypes(texts.entities, "LABELS", names.split(":"), entityLabels);
    yield* batches(
      text,
      group.map(({ labels: _, ...properties }) => properties),
    );
  }
  for (const [predicate, group] of groupBy(claims, (claim) => claim.predicate)) {
    const text = fillTypes(texts.claims, "PREDICATE", [predicate], relationshipTypes);
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
