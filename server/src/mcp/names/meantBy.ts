import { type Entity, Id } from "../../contract/index.ts";
import { BadRequest } from "../../errors.ts";
import { entitiesWith } from "../../graph/entities.ts";
import { findNames } from "../../graph/search/search.ts";
import type { EntityType } from "../../rules/vocabulary/entityTypes.ts";
import type { GraphStore } from "../../store/GraphStore.ts";
import { named, quoted } from "../text/quoted.ts";

/** The entities that a name can mean. */
export interface Meant {
  /** The one that is meant; null if there is none, or if several have the name. */
  entity: Entity | null;
  /** Entities to choose from: all that have the name, or else the nearest. */
  candidates: Entity[];
  /** Whether the candidates have just this name. */
  isExact: boolean;
}

/** Candidates from which an assistant chooses. */
const MOST = 8;

/** The entity with an ID or name, in any language or as a ticker; of some types, if any are given. */
export async function meantBy(store: GraphStore, text: string, types: readonly EntityType[] = []): Promise<Meant> {
  const typed = text.trim();
  const byId = (await entitiesWith(store, Id.safeParse(typed).success ? [typed] : [])).get(typed);
  if (byId && (types.length === 0 || types.includes(byId.type)))
    return { entity: byId, candidates: [byId], isExact: true };
  const hits = await findNames(store, { q: typed, types: [...types], country: "", limit: MOST });
  const exact = hits.filter(({ match }) => match === "exact");
  const shown = (exact.length > 0 ? exact : hits).slice(0, MOST).map(({ id }) => id);
  const entities = await entitiesWith(store, shown);
  const candidates = shown.flatMap((id) => entities.get(id) ?? []);
  const [only] = candidates;
  return { entity: exact.length === 1 && only ? only : null, candidates, isExact: exact.length > 0 };
}

/** The same. Throws BadRequest that names the parameter and the entities to choose from. */
export async function oneMeant(
  store: GraphStore,
  { name, parameter, types = [] }: { name: string; parameter: string; types?: readonly EntityType[] },
): Promise<Entity> {
  const meant = await meantBy(store, name, types);
  if (meant.entity !== null) return meant.entity;
  throw new BadRequest(askBack(name, parameter, meant));
}

/** The answer to a name that means nothing, or several. */
export function askBack(name: string, parameter: string, { candidates, isExact }: Meant): string {
  const said = quoted(name, 80);
  const list = candidates.map((one) => `${named(one)}, ${one.type}, ${one.claim_count} claims`).join("; ");
  if (isExact) return `${parameter}: ${said} can mean several; ask again with the ID of one of: ${list}`;
  const near = list === "" ? "" : `; the nearest names are ${list}`;
  return `${parameter}: the atlas has no entity named ${said}${near}`;
}
