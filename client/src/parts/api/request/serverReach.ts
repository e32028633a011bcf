import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { SCRIPT_MISSED } from "../../../ui/browser/scriptMissed.ts";
import { ApiError } from "./ApiError.ts";
import { asksForLogin, seesLogin } from "./fetchJson.ts";

/** Whether requests are answered: well, no server, no database, or the login has ended. */
export type Reach = "well" | "no-server" | "no-store" | "no-login";

/** Asks the server whether it is there. */
export async function serverReach(): Promise<Reach> {
  try {
    const answer = await fetch("/api/health", seesLogin);
    // A 429 is an answer too.
    if (answer.ok || answer.status === 429) return "well";
    if (asksForLogin(answer)) return "no-login";
    return answer.status === 503 ? "no-store" : "no-server";
  } catch {
    return "no-server";
  }
}

/** By then the first paint is done. */
const LATER_MS = 3000;

/**
 * Loads a script when the page is idle, so that it is there if the server goes away; returns a function that cancels
 * it. Not attempted while the server is away, because browsers cache a failed script as failed.
 */
export function prefetchLater(load: () => Promise<unknown>): () => void {
  let stopped = false;
  let timer = setTimeout(tryLoading, LATER_MS);
  async function tryLoading() {
    const answered = (await serverReach()) !== "no-server";
    if (stopped) return;
    if (answered) load().catch(() => undefined);
    else timer = setTimeout(tryLoading, LATER_MS);
  }
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}

/** The pause between tries while nobody answers. */
const RETRY_MS = 2500;

/** Watches whether the server answers. While it does not, keeps trying; then repeats what failed. */
export function useServerReach(): Reach {
  const queries = useQueryClient();
  const [reach, setReach] = useState<Reach>("well");

  useEffect(() => onFailure(queries, setReach), [queries]);

  useEffect(() => {
    // A browser that reports no network may still reach a server on the same machine, so the server is asked.
    const ask = async () => setReach(await serverReach());
    let later: ReturnType<typeof setTimeout> | undefined;
    const askTwice = () => {
      void ask();
      // Requests under way when the network went may still be answered.
      clearTimeout(later);
      later = setTimeout(ask, RETRY_MS);
    };
    window.addEventListener("offline", askTwice);
    // The network may have gone before anyone listened.
    if (!navigator.onLine) askTwice();
    // A script that fails to load does not say why.
    window.addEventListener(SCRIPT_MISSED, ask);
    return () => {
      clearTimeout(later);
      window.removeEventListener("offline", askTwice);
      window.removeEventListener(SCRIPT_MISSED, ask);
    };
  }, []);

  useEffect(() => {
    if (reach === "well") return;
    const ask = async () => {
      const now = await serverReach();
      setReach(now);
      if (now === "well") await retryFailed(queries);
    };
    const timer = setInterval(ask, RETRY_MS);
    window.addEventListener("online", ask);
    return () => {
      clearInterval(timer);
      window.removeEventListener("online", ask);
    };
  }, [reach, queries]);

  return reach;
}

/** Calls back when a request fails because nobody answers; returns a function that stops it. */
function onFailure(queries: QueryClient, tell: (reach: Reach) => void): () => void {
  return queries.getQueryCache().subscribe((event) => {
    if (event.type !== "updated" || (event.action.type !== "failed" && event.action.type !== "error")) return;
    const { error } = event.action;
    if (!(error instanceof ApiError)) return;
    if (error.code === "network") tell("no-server");
    if (error.code === "store_unavailable") tell("no-store");
    if (error.code === "login_needed") tell("no-login");
  });
}

function retryFailed(queries: QueryClient): Promise<void> {
  return queries.refetchQueries({ type: "active", predicate: (query) => query.state.status === "error" });
}

/** Repeats every failed request on the page: when the server is back, one click restores all. */
export function useRetryFailed(): () => void {
  const queryClient = useQueryClient();
  return () => void retryFailed(queryClient);
}
