import type { SearchHit } from "@atlas/server/contract";
import { columnValues, type EntityType } from "@atlas/server/vocabulary";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { search } from "../api/search.ts";

/** Results for a text; the last ones stay while new ones load. */
export interface SearchHits {
  hits: SearchHit[];
  /** The total, if `hits` may hold fewer. */
  total: number | null;
  /** True if `hits` answer exactly this text. */
  current: boolean;
  /** The text that found nothing; null if something was found or nothing was asked. */
  emptyFor: string | null;
  /** Why the search failed; null if it did not. */
  failure: Error | null;
  retry: () => void;
}

/** Lists what there is while nothing is typed, and searches while the reader types; aborts requests that a later letter makes obsolete. */
export function useSearchHits(text: string, types: readonly EntityType[], open: boolean): SearchHits {
  const { data, isPlaceholderData, error, refetch } = useQuery({
    ...search(text, { types }),
    enabled: open,
  });
  const hits = open ? (data?.hits ?? []) : [];
  const answered = data !== undefined && !isPlaceholderData;
  return {
    hits,
    total: data?.total ?? null,
    current: answered,
    emptyFor: answered && hits.length === 0 && text !== "" ? text : null,
    failure: error,
    retry: () => void refetch(),
  };
}

/** Results of one type, or technologies of one stage, and the position of the first among all results. */
export interface HitGroup {
  type: EntityType;
  /** Null except in a list of technologies. */
  stage: string | null;
  first: number;
  hits: SearchHit[];
}

/** Groups results by type: the best result stays first, and its type leads. */
export function groupHits(hits: readonly SearchHit[]): HitGroup[] {
  const types = [...new Set(hits.map((hit) => hit.entity.type))];
  return placed(types.map((type) => ({ type, stage: null, hits: hits.filter((hit) => hit.entity.type === type) })));
}

/** Groups a list in which nothing was searched for: technologies by stage, from ore to use; anything else by type. */
export function groupList(hits: readonly SearchHit[]): HitGroup[] {
  if (hits.some(({ entity }) => entity.type !== "technology")) return groupHits(hits);
  const groups = [...columnValues.stage, null].map((stage) => ({
    type: "technology" as const,
    stage,
    hits: hits.filter(({ entity }) => entity.stage === stage),
  }));
  return placed(groups.filter((group) => group.hits.length > 0));
}

function placed(groups: readonly Omit<HitGroup, "first">[]): HitGroup[] {
  let next = 0;
  return groups.map((group) => {
    const first = next;
    next += group.hits.length;
    return { ...group, first };
  });
}

/** Whether a hit has the words in its names, not only in its claims and summary. */
export function isNamed(hit: SearchHit | undefined): hit is SearchHit {
  return hit !== undefined && hit.match !== "text";
}

/** Picks the best result for a text whose answer is not there yet; `otherwise` if no name is like it. */
export function useTopHit(
  pick: (hit: SearchHit) => void,
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
    if (top && (isNamed(top) || !otherwise)) pick(top);
    else otherwise?.(text);
  }

  /** The reader has typed on or picked, so the pending Enter is dropped. */
  function forget() {
    awaited.current = "";
  }

  return { pickTop, forget };
}
