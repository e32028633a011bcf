import type { Claim, Entity, Source } from "@atlas/server/contract";
import { entityName } from "../words/entityName.ts";
import { listWords } from "../words/listWords.ts";
import { reasonStrings, type Tie } from "./reasonStrings.ts";
import { wordStrings } from "./strings.ts";

const ownKinds: ReadonlySet<Source["kind"]> = new Set(["company", "government", "filing", "interview", "letter"]);

/** Whether a document relays the words of an organisation instead of being its own. */
export function relays({ publisher_entity, kind }: Source): boolean {
  return publisher_entity !== null && !ownKinds.has(kind);
}

/** Names organisations among a claim's kin: its ends by name, others as their owner or subsidiary. */
export function kinNames(ids: readonly string[], claim: Claim, entities: ReadonlyMap<string, Entity>): string {
  const isEnd = (id: string) => id === claim.subject || id === claim.object;
  const name = (id: string) => speakerName(id, entities);
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

export function speakerName(id: string, entities: ReadonlyMap<string, Entity>): string {
  const entity = entities.get(id);
  return entity ? wordStrings.named(entityName(entity)) : id;
}

/** The relation of two organisations in a chain of ownership, judged by the two alone. */
function tie(speaker: Entity | undefined, end: Entity): Tie {
  if (speaker === undefined) return "either";
  const governments = [speaker, end].filter((entity) => entity.kind === "government").length;
  if (governments === 1) return speaker.kind === "government" ? "owner" : "subsidiary";
  if (governments === 2 || speaker.subsidiary === end.subsidiary) return "either";
  return speaker.subsidiary ? "subsidiary" : "owner";
}
