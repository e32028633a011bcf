import type { SearchHit } from "@atlas/server/contract";
import type { EntityType } from "@atlas/server/vocabulary";
import { useQuery } from "@tanstack/react-query";
import { search } from "../api/search.ts";

/** Results for a text; the last ones stay while new ones load. */
export interface SearchHits {
  hits: SearchHit[];
  /** How many there are, if `hits` may hold fewer. */
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
