import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { SCRIPT_MISSED } from "../../../ui/browser/scriptMissed.ts";
import { ApiError } from "./ApiError.ts";
import { knock, type Reach } from "./knock.ts";

/** How often to try while nobody answers. */
const KNOCK_MS = 2500;

/** Watches whether the server answers. While it does not, keeps trying; then repeats what failed. */
export function useServerReach(): Reach {
  const queries = useQueryClient();
  const [reach, setReach] = useState<Reach>("well");

  useEffect(() => onFailure(queries, setReach), [queries]);

  useEffect(() => {
    // A browser that reports no network may still reach a server on the same machine, so the server is asked.
    const ask = async () => setReach(await knock());
    let later: ReturnType<typeof setTimeout> | undefined;
    const askTwice = () => {
      void ask();
      // Requests under way when the network went may still be answered.
      clearTimeout(later);
      later = setTimeout(ask, KNOCK_MS);
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
      const now = await knock();
      setReach(now);
      if (now === "well") await askAgain(queries);
    };
    const timer = setInterval(ask, KNOCK_MS);
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

function askAgain(queries: QueryClient): Promise<void> {
  return queries.refetchQueries({ type: "active", predicate: (query) => query.state.status === "error" });
}
