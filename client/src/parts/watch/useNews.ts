import type { WatchedAnswer } from "@atlas/server/contract";
import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/react-query";
import { lastVisit, noteVisit } from "../../model/watch/visits.ts";
import type { Seen } from "../../model/watch/watches.ts";
import { today } from "../../model/words/formatDate.ts";
import { language, languageReady } from "../../model/words/language.ts";
import type { AskAnalysis } from "../answer/AskAnalysis.ts";
import { summary } from "../api/records.ts";
import { fetchNews } from "../api/watched.ts";
import { type BehindWatch, behindWatch } from "./behindWatch.ts";
import { type KeptWatch, useKeptWatches } from "./useWatches.ts";

/** The news on all that is watched. */
export interface News {
  answer: WatchedAnswer;
  /** The last visit, or on the first one now; the version looked back to, if one is. */
  seen: Seen;
  isFirst: boolean;
  /** With news since a version chosen, not since each thing was seen: the day since which is told what ran out. Null for others. */
  backTo: string | null;
  /** All that is watched, in the order of the answer, with what stands behind it now, and since when its news are told. */
  watched: readonly (KeptWatch & { behind: BehindWatch; since: Seen })[];
}

/** Days for which a look back tells what ran out, however young the version is: as many as what will run out is told ahead. */
const DAYS_BACK = 60;
const DAY_MS = 86_400_000;

/**
 * Asks what is new on all that is watched, once for each state of the watches; nothing while nothing is watched. `back`
 * is a version and its day to look back to, whatever was seen since.
 */
export function useNews(ask: AskAnalysis, back: Seen | null = null): { news: News | null; error: Error | null } {
  const client = useQueryClient();
  const { watches, isKnown } = useKeptWatches();
  const begin = back && {
    version: back.version,
    day: earlier(back.day, today(new Date(Date.now() - DAYS_BACK * DAY_MS))),
  };
  const { data, error } = useQuery({
    queryKey: [
      "news",
      language(),
      today(),
      back,
      watches.map(({ address, seen, isOnDesk }) => [address, seen, isOnDesk]),
    ],
    enabled: isKnown && watches.length > 0,
    // The page must not jump when one subject is marked as seen.
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }): Promise<News> => {
      const { dataset } = await client.fetchQuery(summary());
      // A page that was left open asks again on another day than it was drawn.
      const day = today();
      noteVisit({ version: dataset.version, day });
      const last = lastVisit();
      const watched = await Promise.all(
        watches.map(async (watch) => ({
          ...watch,
          behind: await behindWatch(watch.address, client, ask),
          since: begin ?? watch.seen,
        })),
      );
      await languageReady();
      const seen = back ?? last ?? { version: dataset.version, day };
      const things = watched.map(({ since, claims, behind }) => ({
        ...since,
        touching: behind.touching,
        between: behind.between,
        claims: [...new Set([...claims, ...behind.claims])],
      }));
      const answer = await fetchNews({ today: day, seen: begin ?? seen, watches: things }, signal);
      return { answer, seen, isFirst: last === null, backTo: begin?.day ?? null, watched };
    },
  });
  return { news: data ?? null, error };
}

function earlier(one: string, other: string): string {
  return one < other ? one : other;
}
