import type { Entity } from "@atlas/server/contract";
import type { EntityType } from "@atlas/server/vocabulary";
import { useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { search } from "../api/search.ts";

/** Picks the best hit by the text alone, when its answer is not here yet. */
export function useTopHit(pick: (entity: Entity) => void, types: readonly EntityType[]) {
  const queryClient = useQueryClient();
  const awaited = useRef("");

  async function pickTop(text: string) {
    awaited.current = text;
    // A failure shows in the list, which asks the same question.
    const answer = await queryClient.fetchQuery(search(text, types)).catch(() => null);
    const top = answer?.hits[0];
    if (top && awaited.current === text) pick(top.entity);
  }

  /** The reader typed on or picked, so what Enter waited for is no longer wanted. */
  function forget() {
    awaited.current = "";
  }

  return { pickTop, forget };
}
