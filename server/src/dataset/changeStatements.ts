import { cypherFile, entityLabels, fillTypes, relationshipTypes } from "../store/cypherFile.ts";
import type { CypherText, CypherValue, GraphChange, IndexChange, Statement } from "../store/GraphStore.ts";
import type { ClaimRelationship, EntityNode, SourceNode } from "./grade/graphRows.ts";
import type { GraphDifference, RowDifference } from "./graphDifference.ts";

const texts = {
  removeClaims: cypherFile("load/removeClaims"),
  removeEntities: cypherFile("load/removeEntities"),
  removeSources: cypherFile("load/removeSources"),
  entities: cypherFile("load/entities"),
  setEntities: cypherFile("load/setEntities"),
  relabelEntities: cypherFile("load/relabelEntities"),
  claims: cypherFile("load/claims"),
  setClaims: cypherFile("load/setClaims"),
  sources: cypherFile("load/sources"),
  setSources: cypherFile("load/setSources"),
  setDataset: cypherFile("load/setDataset"),
};

/** The change that makes one graph of another; `from` is the hash of the one before. */
export function graphChange(from: string, difference: GraphDifference): GraphChange {
  const { entities, claims } = difference;
  return {
    from,
    statements: changeStatements(difference),
    entities: indexChange(entities, ({ id, type, country, search_names, search_tokens, summary, claim_count }) => ({
      id,
      type,
      country,
      names: search_names,
      tokens: search_tokens,
      summary,
      claim_count,
    })),
    claims: indexChange(claims, ({ id, subject, object, search_text }) => ({
      claim: id,
      subject,
      object,
      text: search_text,
    })),
  };
}

function* changeStatements({ dataset, entities, claims, sources }: GraphDifference): Generator<Statement> {
  const moved = claims.changed.filter(isMoved);
  const stayed = claims.changed.filter((claim) => !isMoved(claim));
  yield* claimStatements(texts.removeClaims, [...claims.removed, ...moved.map(({ before }) => before)]);
  yield* rowStatements(texts.removeEntities, entities.removed, idOf);
  yield* rowStatements(texts.removeSources, sources.removed, idOf);

  yield* entityStatements(texts.entities, entities.added);
  const relabelled = entities.changed.filter(({ before, after }) => `${before.labels}` !== `${after.labels}`);
  yield* entityStatements(texts.relabelEntities, relabelled.map(afterOf));
  yield* rowStatements(texts.setEntities, entities.changed, ({ after: { labels: _, ...properties } }) => properties);

  yield* claimStatements(texts.claims, [...claims.added, ...moved.map(afterOf)]);
  yield* claimStatements(texts.setClaims, stayed.map(afterOf));
  yield* rowStatements(texts.sources, sources.added, copied);
  yield* rowStatements(texts.setSources, sources.changed.map(afterOf), copied);
  yield { text: texts.setDataset, params: { rows: [dataset] } };
}

/** Whether a claim needs another relationship, because it has another predicate or other ends. */
function isMoved({ before, after }: RowDifference<ClaimRelationship>["changed"][number]): boolean {
  return (["subject", "predicate", "object"] as const).some((column) => before[column] !== after[column]);
}

function indexChange<Row extends EntityNode | ClaimRelationship, Indexed>(
  { added, changed, removed }: RowDifference<Row>,
  indexed: (row: Row) => Indexed,
): IndexChange<Indexed> {
  return { put: [...added, ...changed.map(afterOf)].map(indexed), gone: removed.map(({ id }) => id) };
}

function afterOf<Row>({ after }: { after: Row }): Row {
  return after;
}

function idOf({ id }: { id: string }): { id: string } {
  return { id };
}

/** A source as a plain object, which the type of parameters asks for. */
function copied(source: SourceNode) {
  return { ...source };
}

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
