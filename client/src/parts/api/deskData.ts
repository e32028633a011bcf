import type { DataBackRequest, DataPreview, DataRequest, DataState } from "@atlas/server/contract";
import { type QueryClient, queryOptions } from "@tanstack/react-query";
import { type DeskWrite, sendWithToken } from "./desk.ts";
import { asking } from "./request/fetchJson.ts";

/** The version of the data set that is served, and the one before. */
export function servedData() {
  return queryOptions({ queryKey: ["servedData"], queryFn: asking<DataState>("/api/desk/data").queryFn });
}

/** Asks what a data package would change; nothing is taken in. */
export function previewData(queryClient: QueryClient, content: string | null, key: string) {
  return queryOptions({
    queryKey: ["dataPreview", key],
    queryFn: () =>
      sendWithToken<DataPreview>(queryClient, { method: "POST", path: "/data/preview", body: { content } }),
    enabled: content !== null,
    // A package with a fault has it the next time, too.
    retry: false,
    gcTime: 0,
  });
}

/** Takes a data package in; `older` says that an older version is meant, `aside` that own rows that do not fit are set aside. */
export function takeData(content: string, choice: Pick<DataRequest, "older" | "aside">): DeskWrite {
  return { method: "POST", path: "/data", body: { content, ...choice } satisfies DataRequest };
}

/** Goes back to the version before. */
export function backToData(to: string, aside = false): DeskWrite {
  return { method: "POST", path: "/data/back", body: { to, aside } satisfies DataBackRequest };
}
