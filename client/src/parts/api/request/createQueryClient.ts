import { QueryClient } from "@tanstack/react-query";
import { ApiError } from "./ApiError.ts";
import type { AskedRequest } from "./fetchJson.ts";

declare module "@tanstack/react-query" {
  interface Register {
    queryMeta: { asks?: AskedRequest | readonly AskedRequest[] };
  }
}

const MAX_RETRIES = 2;
/** For about half a minute: a busy server asks to be asked again, so this is waiting rather than failing. */
const MAX_RETRIES_BUSY = 24;
/** The server's Retry-After. */
const BUSY_MS = 1000;

/** The cache of all requests. The data set is read-only, so answers stay valid while the page is open. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        refetchOnWindowFocus: false,
        // A laptop without network still reaches a server on itself.
        networkMode: "always",
        retry: (failures, error) =>
          failures < (isBusy(error) ? MAX_RETRIES_BUSY : MAX_RETRIES) &&
          (!(error instanceof ApiError) || error.passing),
        // Spread over as long again, so that all who were sent away do not come back at once.
        retryDelay: (failures, error) => (isBusy(error) ? BUSY_MS * (1 + Math.random()) : 400 * 2 ** failures),
      },
    },
  });
}

function isBusy(error: unknown): boolean {
  return error instanceof ApiError && error.code === "server_busy";
}
