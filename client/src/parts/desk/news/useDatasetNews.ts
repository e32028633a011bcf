import type { DeskChange, DeskState, Summary } from "@atlas/server/contract";
import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useState } from "react";
import { listWords } from "../../../model/words/listWords.ts";
import { askAgain, desk, lastSaved } from "../../api/desk.ts";
import { summary } from "../../api/records.ts";
import { fetchJson } from "../../api/request/fetchJson.ts";
import { newsStrings as strings } from "../strings.ts";

interface News {
  before: Pick<Summary, "claim_count">;
  after: Pick<Summary, "claim_count">;
  /** Undefined if the page has not asked for the desk. */
  deskBefore: Pick<DeskState, "history"> | undefined;
  deskAfter: Pick<DeskState, "history"> | undefined;
  /** Numbers of the changes that this page has made. */
  own: ReadonlySet<number>;
}

const adding: ReadonlySet<DeskChange["kind"]> = new Set(["add", "spreadsheet", "folder"]);

/** Says what changed in the data set and by whom, as far as the desk tells; null if this page changed it. */
export function newsOf({ before, after, deskBefore, deskAfter, own }: News): string | null {
  const last = deskBefore?.history[0]?.number ?? 0;
  const since = deskBefore === undefined ? [] : (deskAfter?.history ?? []).filter(({ number }) => number > last);
  const others = since.filter(({ number }) => !own.has(number));
  if (since.length > 0 && others.length === 0) return null;
  const who = listWords([...new Set(others.flatMap((change) => change.who ?? []))]);
  const added = after.claim_count - before.claim_count;
  if (added > 0 && others.every(({ kind }) => adding.has(kind))) return strings.added(added, who);
  return others.length > 0 ? strings.changed(others.length, who) : strings.other;
}

/** The pause between requests: as a server remembers its data set for two seconds, news arrives within ten. */
const ASK_MS = 8000;

/**
 * Watches whether the data set of the server changes while the page is open, and if it does, asks all queries again. The
 * text says what changed, unless this page has changed it itself; null while there is nothing to tell. Asks only while
 * the page is visible and the server answers; an unchanged data set costs an empty answer (304).
 */
export function useDatasetNews(isReached: boolean): { news: string | null; close: () => void } {
  const queries = useQueryClient();
  const [news, setNews] = useState<string | null>(null);

  useEffect(() => {
    const own = new Set<number>();
    const stop = lastSaved.subscribe(() => {
      const saved = lastSaved.value();
      if (saved) own.add(saved.change);
    });
    let busy = false;
    async function ask() {
      if (document.visibilityState !== "visible" || busy) return;
      busy = true;
      const text = await takeChange(queries, own).catch(() => null);
      if (text !== null) setNews(text);
      busy = false;
    }
    if (!isReached) return stop;
    const timer = setInterval(ask, ASK_MS);
    document.addEventListener("visibilitychange", ask);
    return () => {
      stop();
      clearInterval(timer);
      document.removeEventListener("visibilitychange", ask);
    };
  }, [queries, isReached]);

  const close = useCallback(() => setNews(null), []);
  return { news, close };
}

/** Compares the data set with that of the page, and asks all again if it is another one; null if there is no news. */
async function takeChange(queries: QueryClient, own: ReadonlySet<number>): Promise<string | null> {
  const before = queries.getQueryData<Summary>(summary().queryKey);
  const deskBefore = queries.getQueryData<DeskState>(desk().queryKey);
  // Without an answer on the page, nothing on it can be old.
  if (before === undefined) return null;
  const after = await fetchJson<Summary>("/api/summary");
  // A change of this page asks for everything itself.
  if (after.dataset.hash === before.dataset.hash || queries.isFetching({ queryKey: summary().queryKey }) > 0)
    return null;
  queries.setQueryData(summary().queryKey, after);
  await askAgain(queries);
  return newsOf({ before, after, deskBefore, deskAfter: queries.getQueryData<DeskState>(desk().queryKey), own });
}
