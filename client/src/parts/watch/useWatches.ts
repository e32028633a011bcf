import { useQueryClient } from "@tanstack/react-query";
import { useSyncExternalStore } from "react";
import { onKept } from "../../model/state/browserMemory.ts";
import { addWatch, dropWatch, isWatched, storedWatches, type Watch } from "../../model/watch/watches.ts";
import { today } from "../../model/words/formatDate.ts";
import { summary } from "../api/records.ts";

/** All that is watched in this browser. */
export function useWatches(): readonly Watch[] {
  return useSyncExternalStore(onKept, storedWatches);
}

/** A function that begins or stops watching an address, given its title; it returns false if nothing can be kept. */
export function useToggleWatch(): (address: string, title: string) => Promise<boolean> {
  const client = useQueryClient();
  return async (address, title) => {
    if (isWatched(address)) {
      dropWatch(address);
      return true;
    }
    const { dataset } = await client.fetchQuery(summary());
    return addWatch({ address, title, seen: { version: dataset.version, day: today() }, claims: [] });
  };
}
