import type { Entity, SearchHit } from "@atlas/server/contract";
import type { EntityType } from "@atlas/server/vocabulary";
import { useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { search } from "../api/search.ts";

/** Whether a hit has the words in its names, not only in its claims and summary. */
export function isNamed(hit: SearchHit | undefined): hit is SearchHit {
  return hit !== undefined && hit.match !== "text";
}

/**
 * Picks the best result for the text itself, when its answer has not arrived yet. If no name is like it, `otherwise` gets
 * the text.
 */
export function useTopHit(
  pick: (entity: Entity) => void,
  types: readonly EntityType[],
  otherwise?: (text: string) => void,
) {
  const queryClient = useQueryClient();
  const awaited = useRef("");

  async function pickTop(text: string) {
    awaited.current = text;
    // The list makes the same request and shows the failure.
    const answer = await queryClient.fetchQuery(search(text, { types })).catch(() => null);
    const top = answer?.hits[0];
    if (answer === null || awaited.current !== text) return;
    if (top && (isNamed(top) || !otherwise)) pick(top.entity);
    else otherwise?.(text);
  }

  /** The reader has typed on or picked, so the pending Enter is dropped. */
  function forget() {
    awaited.current = "";
  }

  return { pickTop, forget };
}
