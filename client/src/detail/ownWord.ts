import type { Claim, Entity, Source } from "@atlas/server/contract";
import { entityName } from "../ui/entityName.ts";
import { listWords } from "../ui/listWords.ts";
import { reasonStrings, type Telling, type Tie } from "./reasonStrings.ts";

/** Kinds of document in which an organisation speaks itself; all others relay what it said. */
const ownKinds: ReadonlySet<Source["kind"]> = new Set(["company", "government", "filing"]);

/** Says whose word those sources are that do not count as independent: `all` is the number of all sources of the claim. */
export function ownWord(
  own: readonly Source[],
  all: number,
  claim: Claim,
  entities: ReadonlyMap<string, Entity>,
): string {
  return reasonStrings.ownWord(own.length, all, tellingOf(own), speakers(own, claim, entities));
}

function tellingOf(own: readonly Source[]): Telling {
  const speaking = own.filter((source) => ownKinds.has(source.kind)).length;
  if (speaking === own.length) return "own";
  return speaking === 0 ? "relayed" : "mixed";
}

/** Ends of the claim by name; anybody else counts with them as their owner or subsidiary, and is called that. */
function speakers(own: readonly Source[], claim: Claim, entities: ReadonlyMap<string, Entity>): string {
  const ids = [...new Set(own.flatMap((source) => source.publisher_entity ?? []))];
  const isEnd = (id: string) => id === claim.subject || id === claim.object;
  const name = (id: string) => nameOf(entities.get(id)) ?? id;
  const ends = ids.filter(isEnd).map(name);
  const kin = ids.filter((id) => !isEnd(id));
  const organisations = [claim.subject, claim.object]
    .flatMap((id) => entities.get(id) ?? [])
    .filter((end) => end.type === "organisation");
  const [only] = organisations;
  if (only === undefined || organisations.length > 1) {
    const others = kin.length === 0 ? "" : reasonStrings.kinOfEither(kin.map(name));
    return [listWords(ends, "or"), others].filter(Boolean).join(reasonStrings.orOf);
  }
  const whose = ends.length > 0 ? null : entityName(only);
  return listWords(
    [...ends, ...kin.map((id) => reasonStrings.kin(whose, tie(entities.get(id), only), name(id)))],
    "or",
  );
}

function nameOf(entity: Entity | undefined): string | undefined {
  return entity && entityName(entity);
}

/** What one organisation of a line of ownership is to another, as far as the two alone tell. */
function tie(speaker: Entity | undefined, end: Entity): Tie {
  if (speaker === undefined) return "either";
  const governments = [speaker, end].filter((entity) => entity.kind === "government").length;
  if (governments === 1) return speaker.kind === "government" ? "owner" : "subsidiary";
  if (governments === 2 || speaker.subsidiary === end.subsidiary) return "either";
  return speaker.subsidiary ? "subsidiary" : "owner";
}
