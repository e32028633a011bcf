import type { Entity } from "../contract/index.ts";
import type { Reading } from "../language/lexicon.ts";
import { type AskedText, placesOf } from "./AskedText.ts";
import type { AtlasWords } from "./AtlasWords.ts";
import { type Candidate, explainedByAll } from "./Candidate.ts";
import type { Named } from "./namedIn.ts";

/** Entities named in a text, and claims on it, whose entities are offered. */
const MOST_NAMED = 12;
const MOST_CLAIMS = 3;
/** Points against an entity as an answer, and for one whose whole name is said. */
const ENTITY = -0.3;
const WHOLE_NAME = 0.4;
/** Quality of an explanation by a claim on the entity. */
const BY_CLAIM = 0.5;

/** Quality of an explanation by the kind of an entity: "mine" of a mine. */
const BY_KIND = 0.9;

function isKindOf({ type, kind }: Entity, reading: Reading): boolean {
  if (reading.kind === "type") return reading.type === type;
  return reading.kind === "meaning" && reading.meaning === "mine" && kind === "deposit";
}

/** The entities that a text names, and those of the claims that it is about. */
export function entityOffers(
  text: AskedText,
  atlas: AtlasWords,
  { named, claims }: { named: readonly Named[]; claims: readonly Candidate[] },
): Candidate[] {
  const byId = new Map(named.map((one) => [one.entity.id, one]));
  const ofClaims = new Map(claims.map(({ id, explained }) => [id, explained]));
  const nearest = claims.slice(0, MOST_CLAIMS).flatMap(({ id }) => atlas.claimWithId(id)?.parts ?? []);
  const ids = new Set([...named.slice(0, MOST_NAMED).map(({ entity }) => entity.id), ...nearest]);
  return [...ids].flatMap((id) => {
    const entity = atlas.entities.get(id);
    if (entity === undefined) return [];
    const explained = explainedByAll(text);
    const own = byId.get(id);
    const best = claims.find((claim) => atlas.claimWithId(claim.id)?.parts.includes(id));
    for (const [place, quality] of ofClaims.get(best?.id ?? "") ?? []) explained.put([place], quality * BY_CLAIM);
    if (own !== undefined) explained.put(own.places, own.fit);
    for (const segment of text.segments)
      if (segment.readings.some((one) => isKindOf(entity, one))) explained.put(placesOf(segment), BY_KIND);
    const bonus = ENTITY + (own?.isWhole ? WHOLE_NAME : 0) + (own === undefined ? ENTITY : own.fit - 1);
    const { name, name_zh } = entity;
    return [{ kind: "entity", id, values: {}, title: name, title_zh: name_zh ?? name, explained, bonus }];
  });
}
