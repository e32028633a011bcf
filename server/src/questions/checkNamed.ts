import type { Question } from "../contract/index.ts";
import { BadRequest, NotFound } from "../errors.ts";
import { sourcesByIds } from "../graph/claimContext.ts";
import { entitiesByIds } from "../graph/entities.ts";
import type { CypherParams, GraphStore } from "../store/GraphStore.ts";
import { entityTypeIds } from "../vocabulary.ts";

/** Kinds of value that are the id of an entity. */
export const entityKinds: ReadonlySet<string> = new Set(["entity", ...entityTypeIds]);

/**
 * Checks that the entities and sources that parameters name are there, as a wrong id would read like a question to which nothing
 * is found. Throws NotFound for an id that nobody has, BadRequest for an entity of another type than the question is about.
 */
export async function checkNamed(store: GraphStore, { parameters }: Question, params: CypherParams): Promise<void> {
  const named = parameters.flatMap(({ name, kind }) => {
    const id = params[name];
    return typeof id === "string" && id !== "" ? [{ name, kind, id }] : [];
  });
  const ofEntities = named.filter(({ kind }) => entityKinds.has(kind));
  const ofSources = named.filter(({ kind }) => kind === "source");
  const [entities, sources] = await Promise.all([
    ofEntities.length === 0 ? [] : entitiesByIds.run(store, { ids: ofEntities.map(({ id }) => id) }),
    ofSources.length === 0 ? [] : sourcesByIds.run(store, { ids: ofSources.map(({ id }) => id) }),
  ]);
  const types = new Map(entities.map(({ entity }) => [entity.id, entity.type]));
  for (const { name, kind, id } of ofEntities) {
    const type = types.get(id);
    if (type === undefined) throw new NotFound(`${name}: there is no entity ${id}`);
    if (kind !== "entity" && kind !== type)
      throw new BadRequest(`${name}: expected an entity of the type ${kind}; ${id} is of the type ${type}`);
  }
  const known = new Set(sources.map(({ source }) => source.id));
  for (const { name, id } of ofSources) if (!known.has(id)) throw new NotFound(`${name}: there is no source ${id}`);
}
