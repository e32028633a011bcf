import type { Entity } from "@atlas/server/contract";
import { entityClassOf } from "@atlas/server/vocabulary";
import { useEffect } from "react";
import { entityName } from "../../../model/words/entityName.ts";
import { predicatePhrase } from "../../../model/words/names.ts";
import { predicateOf } from "../../../parts/desk/draft/verbs.ts";
import { type GhostEnd, ghost } from "../../../parts/desk/ghost.ts";
import type { ClaimForm } from "./useClaimForm.ts";

/** Draws the draft as a ghost on the canvas while the form is open. */
export function useGhost({ draft, entities }: ClaimForm): void {
  const { subject, predicate, object } = draft.claim;
  useEffect(() => {
    const end = (id = "") =>
      ghostEnd(
        entities.get(id),
        draft.rows.some((row) => row.tag === null && row.cells.id === id),
      );
    const verb = predicateOf(predicate);
    ghost.set({ subject: end(subject), object: end(object), verb: verb === null ? "" : predicatePhrase(verb) });
  }, [subject, predicate, object, entities, draft.rows]);
  useEffect(() => () => ghost.set(null), []);
}

function ghostEnd(entity: Entity | undefined, isNew: boolean): GhostEnd | null {
  if (!entity) return null;
  return { id: entity.id, name: entityName(entity), class: entityClassOf(entity), isNew };
}
