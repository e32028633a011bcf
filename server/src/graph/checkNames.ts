import { BadRequest, NotFound } from "../errors.ts";
import type { EntityType } from "../rules/vocabulary.ts";
import type { GraphStore } from "../store/GraphStore.ts";
import { sourcesByIds } from "./claimContext.ts";
import { claimsByIds } from "./claims.ts";
import { entitiesWith } from "./entities.ts";

/** An id in a request, and the parameter that holds it. */
interface NamedId {
  name: string;
  id: string;
}

/** An entity in a request; without a type, any type will do. */
interface TypedId extends NamedId {
  type?: EntityType;
}

/** Throws NotFound for an unknown id, which would look like a question without answer, BadRequest for a wrong type. */
export async function checkEntities(store: GraphStore, named: readonly TypedId[]): Promise<void> {
  const entities = await entitiesWith(
    store,
    named.map(({ id }) => id),
  );
  for (const { name, id, type } of named) {
    const found = entities.get(id)?.type;
    if (found === undefined) throw notFound("entity", { name, id });
    if (type !== undefined && type !== found)
      throw new BadRequest(`${name}: expected an entity of the type ${type}; ${id} is of the type ${found}`);
  }
}

/** Checks that claims exist. Throws NotFound for an unknown id. */
export async function checkClaims(store: GraphStore, named: readonly NamedId[]): Promise<void> {
  await checkFound("claim", named, async (ids) => (await claimsByIds.run(store, { ids })).map(({ claim }) => claim.id));
}

/** Checks that sources exist. Throws NotFound for an unknown id. */
export async function checkSources(store: GraphStore, named: readonly NamedId[]): Promise<void> {
  await checkFound("source", named, async (ids) =>
    (await sourcesByIds.run(store, { ids })).map(({ source }) => source.id),
  );
}

async function checkFound(
  what: string,
  named: readonly NamedId[],
  find: (ids: string[]) => Promise<string[]>,
): Promise<void> {
  if (named.length === 0) return;
  const known = new Set(await find(named.map(({ id }) => id)));
  for (const { name, id } of named) if (!known.has(id)) throw notFound(what, { name, id });
}

function notFound(what: string, { name, id }: NamedId): NotFound {
  return new NotFound(`${name}: there is no ${what} ${id}`);
}
