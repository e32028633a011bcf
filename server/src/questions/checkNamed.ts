import type { Question } from "../contract/index.ts";
import { checkEntities, checkSources } from "../graph/checkNames.ts";
import { entityTypeIds } from "../rules/vocabulary.ts";
import type { CypherParams, GraphStore } from "../store/GraphStore.ts";

/** Kinds of value that are an entity's id. */
export const entityKinds: ReadonlySet<string> = new Set(["entity", ...entityTypeIds]);

/** Checks that the entities and sources named by parameters exist, and have the type that the question asks for. */
export async function checkNamed(store: GraphStore, { parameters }: Question, params: CypherParams): Promise<void> {
  const named = parameters.flatMap(({ name, kind }) => {
    const id = params[name];
    return typeof id === "string" && id !== "" ? [{ name, kind, id }] : [];
  });
  const entities = named
    .filter(({ kind }) => entityKinds.has(kind))
    .map(({ name, kind, id }) => {
      const type = entityTypeIds.find((one) => one === kind);
      return { name, id, ...(type === undefined ? {} : { type }) };
    });
  const sources = named.filter(({ kind }) => kind === "source");
  await Promise.all([checkEntities(store, entities), checkSources(store, sources)]);
}
