import { type QueryClient, useQuery, useQueryClient } from "@tanstack/react-query";
import { useMemo, useSyncExternalStore } from "react";
import { splitAddress } from "../../model/address/splitAddress.ts";
import { onKept } from "../../model/state/browserMemory.ts";
import { watchKind } from "../../model/watch/watchedAddress.ts";
import { MOST_WATCHES, storedWatches, type Watch } from "../../model/watch/watches.ts";
import { today } from "../../model/words/formatDate.ts";
import type { MixedText } from "../../model/words/textLanguage.ts";
import { desk } from "../api/desk.ts";
import { summary } from "../api/records.ts";
import { dropKept, keepWatch, watchesOn, watchFailure } from "./keepWatch.ts";

/** A watch, and whether it is kept on the desk rather than in this browser. */
export interface KeptWatch extends Watch {
  isOnDesk: boolean;
}

/** All that the reader watches, and whether the desk has been asked for it. */
export function useKeptWatches(): { watches: readonly KeptWatch[]; isKnown: boolean } {
  // It is not in the graph, so that a change of it elsewhere does not show in its hash.
  const { data, isPending } = useQuery({ ...desk(), select: watchesOn, refetchOnWindowFocus: "always" });
  const stored = useSyncExternalStore(onKept, storedWatches);
  const watches = useMemo(() => {
    const onDesk = data ?? [];
    const others = stored.filter(({ address }) => onDesk.every((one) => one.address !== address));
    return [
      ...onDesk.map((watch) => ({ ...watch, isOnDesk: true })),
      ...others.map((watch) => ({ ...watch, isOnDesk: false })),
    ].slice(0, MOST_WATCHES);
  }, [data, stored]);
  return { watches, isKnown: !isPending };
}

export function useWatches(): readonly KeptWatch[] {
  return useKeptWatches().watches;
}

/** Something to watch: its address and title, and the claims of an answer. */
export interface Watchable extends Pick<Watch, "address" | "title"> {
  claims?: readonly string[] | undefined;
}

/** A function that begins or stops watching something; it returns why that failed, or null. */
export function useToggleWatch(): (watchable: Watchable) => Promise<MixedText | null> {
  const client = useQueryClient();
  const watches = useWatches();
  return async ({ address, title, claims }) => {
    try {
      if (watches.some((watch) => watch.address === address)) {
        await dropKept(client, address);
        return null;
      }
      const { dataset } = await client.fetchQuery(summary());
      const seen = { version: dataset.version, day: today() };
      await keepWatch(client, { address, title, seen, claims: claims ?? (await claimsOf(address, client)) });
      return null;
    } catch (error) {
      return watchFailure(error);
    }
  };
}

/** The claims of the paths at an address: unlike that of an answer, their page does not tell them. */
async function claimsOf(address: string, client: QueryClient): Promise<readonly string[]> {
  if (watchKind(address) !== "path") return [];
  const { behindPaths } = await import("./behindWatch.ts");
  return (await behindPaths(splitAddress(address).query, client)).claims;
}
