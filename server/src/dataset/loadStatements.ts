import { cypherFile } from "../store/cypherFile.ts";
import type { Statement } from "../store/GraphStore.ts";
import type { GraphRows } from "./grade/graphRows.ts";
import { claimStatements, entityStatements, rowStatements } from "./rowStatements.ts";

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
  yield* entityStatements(texts.entities, entities);
  yield* claimStatements(texts.claims, claims);
  yield* rowStatements(
    texts.sources,
    sources.map((source) => ({ ...source })),
  );
  yield* rowStatements(texts.dataset, [dataset]);
}
