import type { Entity } from "@atlas/server/contract";
import type { EntityType } from "@atlas/server/vocabulary";
import { useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { search } from "../api/search.ts";

/** Picks the best result for the text itself, when its answer has not arrived yet. */
export function useTopHit(pick: (entity: Entity) => void, types: readonly EntityType[]) {
  const queryClient = useQueryClient();
  const awaited = useRef("");

  async function pickTop(text: string) {
    awaited.current = text;
    // The list makes the same request and shows the failure.
    const answer = await queryClient.fetchQuery(search(text, { types })).catch(() => null);
    const top = answer?.hits[0];
    if (top && awaited.current === text) pick(top.entity);
  }

  /** The reader has typed on or picked, so the pending Enter is dropped. */
  function forget() {
    awaited.current = "";
  }

  return { pickTop, forget };
}
