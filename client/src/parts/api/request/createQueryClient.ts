import { QueryClient } from "@tanstack/react-query";
import { ApiError } from "./ApiError.ts";
import type { AskedRequest } from "./fetchJson.ts";

declare module "@tanstack/react-query" {
  interface Register {
    queryMeta: { asks?: AskedRequest | readonly AskedRequest[] };
  }
}

const MAX_RETRIES = 2;

/** The cache of all requests. The data set is read-only, so answers stay valid while the page is open. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        refetchOnWindowFocus: false,
        // A laptop without network still reaches a server on itself.
        networkMode: "always",
        retry: (failures, error) => failures < MAX_RETRIES && (!(error instanceof ApiError) || error.passing),
        retryDelay: (failures) => 400 * 2 ** failures,
      },
    },
  });
}
