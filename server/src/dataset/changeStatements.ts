import { cypherFile } from "../store/cypherFile.ts";
import type { GraphChange, IndexChange, Statement } from "../store/GraphStore.ts";
import type { ClaimRelationship, EntityNode, SourceNode } from "./grade/graphRows.ts";
import type { GraphDifference, RowDifference } from "./graphDifference.ts";
import { claimStatements, entityStatements, rowStatements } from "./rowStatements.ts";

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
