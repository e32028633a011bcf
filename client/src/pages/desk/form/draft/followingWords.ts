import type { Entity } from "@atlas/server/contract";
import type { Draft } from "../../../../parts/desk/Draft.ts";
import { suggestStatement } from "../../../../parts/desk/draft/suggestStatement.ts";

/** A draft whose words are just what the sentence suggests follows the sentence again. */
export function followingWords(draft: Draft, entities: ReadonlyMap<string, Entity>): Draft {
  if (!draft.ownWords || draft.claim.statement !== suggestStatement(draft.claim, entities)) return draft;
  return { ...draft, claim: { ...draft.claim, statement: "" }, ownWords: false };
}
