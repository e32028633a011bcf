import { entityLabels, fillTypes, relationshipTypes } from "../store/cypherFile.ts";
import type { CypherText, CypherValue, Statement } from "../store/GraphStore.ts";
import type { ClaimRelationship, EntityNode } from "./grade/graphRows.ts";

/** Rows per statement: enough to keep the engine busy, few enough for one message. */
const BATCH = 5000;

/** Statements that take entities, those with the same labels together. */
export function* entityStatements(text: CypherText, entities: readonly EntityNode[]): Generator<Statement> {
  for (const [names, group] of groupBy(entities, (entity) => entity.labels.join(":"))) {
    const filled = fillTypes(text, "LABELS", names.split(":"), entityLabels);
    yield* rowStatements(filled, group, ({ labels: _, ...properties }) => properties);
  }
}

/** Statements that take claims, those of one predicate together. */
export function* claimStatements(text: CypherText, claims: readonly ClaimRelationship[]): Generator<Statement> {
  for (const [predicate, group] of groupBy(claims, (claim) => claim.predicate)) {
    const filled = fillTypes(text, "PREDICATE", [predicate], relationshipTypes);
    yield* rowStatements(filled, group, (claim) => ({ ...claim }));
  }
}

/** Statements that take rows, some thousands each; none without rows. */
export function* rowStatements<Row>(
  text: CypherText,
  rows: readonly Row[],
  toValue: (row: Row) => CypherValue,
): Generator<Statement> {
  for (let start = 0; start < rows.length; start += BATCH) {
    yield { text, params: { rows: rows.slice(start, start + BATCH).map(toValue) } };
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
