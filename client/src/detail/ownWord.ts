import type { Claim, Entity, Source } from "@atlas/server/contract";
import { listWords } from "../ui/listWords.ts";

/** Kinds of document in which an organisation speaks itself; all others relay what it said. */
const ownKinds: ReadonlySet<Source["kind"]> = new Set(["company", "government", "filing"]);

/** Says whose word those sources are that do not count as independent: `all` is the number of all sources of the claim. */
export function ownWord(
  own: readonly Source[],
  all: number,
  claim: Claim,
  entities: ReadonlyMap<string, Entity>,
): string {
  const which = own.length < all ? others(own.length) : everySource(all);
  return `${which} ${relation(own)} the word of ${speakers(own, claim, entities)}`;
}

function relation(own: readonly Source[]): string {
  const speaking = own.filter((source) => ownKinds.has(source.kind)).length;
  if (speaking === own.length) return own.length === 1 ? "is" : "are";
  if (speaking === 0) return own.length === 1 ? "relays" : "relay";
  return "are, or relay,";
}

/** Ends of the claim by name; anybody else counts with them as their owner or subsidiary, and is called that. */
function speakers(own: readonly Source[], claim: Claim, entities: ReadonlyMap<string, Entity>): string {
  const ids = [...new Set(own.flatMap((source) => source.publisher_entity ?? []))];
  const isEnd = (id: string) => id === claim.subject || id === claim.object;
  const name = (id: string) => entities.get(id)?.name ?? id;
  const ends = ids.filter(isEnd).map(name);
  const kin = ids.filter((id) => !isEnd(id));
  const organisations = [claim.subject, claim.object]
    .flatMap((id) => entities.get(id) ?? [])
    .filter((end) => end.type === "organisation");
  const [only] = organisations;
  if (only === undefined || organisations.length > 1) {
    return [listWords(ends, "or"), kinOfEither(kin.map(name))].filter(Boolean).join(", or of ");
  }
  const whose = ends.length > 0 ? "its" : `${only.name}'s`;
  return listWords([...ends, ...kin.map((id) => `${whose} ${tie(entities.get(id), only)} ${name(id)}`)], "or");
}

/** Between two organisations the claim alone does not tell whose kin it is. */
function kinOfEither(names: readonly string[]): string {
  if (names.length === 0) return "";
  return `${listWords(names, "or")}, ${names.length === 1 ? "an owner or subsidiary" : "owners or subsidiaries"} of one side`;
}

/** What one organisation of a line of ownership is to another, as far as the two alone tell. */
function tie(speaker: Entity | undefined, end: Entity): string {
  if (speaker === undefined) return "owner or subsidiary";
  const governments = [speaker, end].filter((entity) => entity.kind === "government").length;
  if (governments === 1) return speaker.kind === "government" ? "owner" : "subsidiary";
  if (governments === 2 || speaker.subsidiary === end.subsidiary) return "owner or subsidiary";
  return speaker.subsidiary ? "subsidiary" : "owner";
}

function everySource(count: number): string {
  if (count === 1) return "The only source";
  return count === 2 ? "Both sources" : `All ${count} sources`;
}

function others(count: number): string {
  return count === 1 ? "1 other source" : `${count} other sources`;
}
