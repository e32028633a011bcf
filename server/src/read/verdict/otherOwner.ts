import type { Claim, Entity } from "../../contract/index.ts";
import { relationBetween } from "../../language/relationBetween.ts";
import type { Vocabulary } from "../claims/vocabularyOf.ts";
import type { PlacedClause } from "./saidClauses.ts";

/** An owner whom the text names in place of the one that the atlas has. */
export interface OtherOwner {
  claim: Claim;
  /** Id of the owner in the text. */
  said: string;
}

interface Text {
  text: string;
  entities: ReadonlyMap<string, Entity>;
}

/** Words for owning somebody whole or controlling it; several may hold stakes. */
const WHOLE =
  /\b(?:subsidiar(?:y|ies)|owned by|belongs to|belonged to|parent|division of|unit of|controlled by|acquired by|bought by)\b|子公司|隶属|控股/iu;

/** "X is a subsidiary of Z", of which the atlas has another parent: a firm said to belong to somebody with whom no claim joins it, while it is the subsidiary of somebody else; null for none. */
export function otherOwner(
  clause: PlacedClause,
  { text, entities }: Text,
  vocabulary: Pick<Vocabulary, "claimsOf">,
): OtherOwner | null {
  if (!WHOLE.test(clause.plain) || clause.told.isDenied || clause.told.isPlan || clause.told.isOver) return null;
  const firms = clause.named.filter(({ ids: [id = ""] }) => entities.get(id)?.type === "organisation");
  const [first, second] = firms;
  if (first === undefined || second === undefined || firms.length > 2 || second.start < first.end) return null;
  const relation = relationBetween(text, { start: first.end, end: second.start });
  if (relation?.meaning !== "own") return null;
  const [owned = "", owner = ""] =
    relation.acts === "first" ? [second.ids[0], first.ids[0]] : [first.ids[0], second.ids[0]];
  if (owned === owner) return null;
  const parents = (id: string) =>
    vocabulary
      .claimsOf(id)
      .flatMap(({ claim }) => (claim.predicate === "SUBSIDIARY_OF" && claim.subject === id ? [claim] : []));
  const joined = vocabulary.claimsOf(owned).some(({ claim }) => claim.subject === owner || claim.object === owner);
  const known = parents(owned).find(({ status }) => status === "in-force");
  if (known === undefined || joined || isAbove(owner, known.object, parents)) return null;
  return { claim: known, said: owner };
}

/** Levels of ownership that are followed. */
const LEVELS = 4;

/** Whether somebody stands above another in the claims on subsidiaries, so that both own what is below. */
function isAbove(upper: string, lower: string, parents: (id: string) => Claim[]): boolean {
  let level = [lower];
  for (let up = 0; up < LEVELS && level.length > 0; up++) {
    level = level.flatMap((id) => parents(id).map(({ object }) => object));
    if (level.includes(upper)) return true;
  }
  return false;
}
