import type { SearchHit } from "@atlas/server/contract";
import type { EntityType } from "@atlas/server/vocabulary";
import { useDebouncedValue } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { search } from "../api/search.ts";

const TYPING_PAUSE_MS = 100;

/** Results for a text; the last ones stay while new ones load. */
export interface SearchHits {
  hits: SearchHit[];
  /** True if `hits` answer exactly this text. */
  current: boolean;
  /** The text that found nothing; null if something was found or nothing was asked. */
  emptyFor: string | null;
  /** Why the search failed; null if it did not. */
  failure: Error | null;
  retry: () => void;
}

/** Searches while the reader types, after a short pause; aborts requests that a later letter makes obsolete. */
export function useSearchHits(text: string, types: readonly EntityType[]): SearchHits {
  const [asked] = useDebouncedValue(text, TYPING_PAUSE_MS);
  const { data, isPlaceholderData, error, refetch } = useQuery({
    ...search(asked, types),
    enabled: asked !== "" && text !== "",
  });
  const hits = text === "" ? [] : (data?.hits ?? []);
  const answered = data !== undefined && !isPlaceholderData;
  return {
    hits,
    current: answered && asked === text,
    emptyFor: answered && hits.length === 0 && asked !== "" ? asked : null,
    failure: error,
    retry: () => void refetch(),
  };
}
