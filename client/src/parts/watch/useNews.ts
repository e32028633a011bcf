import type { WatchedAnswer } from "@atlas/server/contract";
import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/react-query";
import { lastVisit, noteVisit } from "../../model/watch/visits.ts";
import { rememberClaims, type Seen, type Watch } from "../../model/watch/watches.ts";
import { today } from "../../model/words/formatDate.ts";
import { language, languageReady } from "../../model/words/language.ts";
import type { AskAnalysis } from "../answer/AskAnalysis.ts";
import { summary } from "../api/records.ts";
import { fetchNews } from "../api/watched.ts";
import { type BehindWatch, behindWatch } from "./behindWatch.ts";
import { useWatches } from "./useWatches.ts";

/** The news on all that is watched. */
export interface News {
  answer: WatchedAnswer;
  /** The last visit, or on the first one now. */
  seen: Seen;
  isFirst: boolean;
  /** All that is watched, in the order of the answer, with what stands behind it now. */
  watched: readonly (Watch & { behind: BehindWatch })[];
}

/** Asks what is new on all that is watched, once for each state of the watches; nothing while nothing is watched. */
export function useNews(ask: AskAnalysis): { news: News | null; error: Error | null } {
  const client = useQueryClient();
  const watches = useWatches();
  const day = today();
  const { data, error } = useQuery({
    queryKey: ["news", language(), day, watches.map(({ address, seen }) => [address, seen])],
    enabled: watches.length > 0,
    // The page must not jump when one subject is marked as seen.
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }): Promise<News> => {
      const { dataset } = await client.fetchQuery(summary());
      noteVisit({ version: dataset.version, day });
      const last = lastVisit();
      const watched = await Promise.all(
        watches.map(async (watch) => ({ ...watch, behind: await behindWatch(watch.address, client, ask) })),
      );
      await languageReady();
      const seen = last ?? { version: dataset.version, day };
      const things = watched.map(({ seen: { version, day: since }, claims, behind }) => ({
        version,
        day: since,
        touching: behind.touching,
        between: behind.between,
        claims: [...new Set([...claims, ...behind.claims])],
      }));
      const answer = await fetchNews({ today: day, seen, watches: things }, signal);
      for (const { address, seen: then, claims, behind } of watched) {
        if (claims.length === 0 && then.version === answer.to.version) rememberClaims(address, behind.claims);
      }
      return { answer, seen, isFirst: last === null, watched };
    },
  });
  return { news: data ?? null, error };
}
