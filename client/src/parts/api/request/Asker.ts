import type { QueryClient } from "@tanstack/react-query";
import type { AskedRequest } from "./fetchJson.ts";

/** Makes API requests through the cache of the page. */
export type Asker = Pick<QueryClient, "fetchQuery">;

/** An asker that records its requests in `asks`. */
export function notingAsker(client: Asker, asks: AskedRequest[]): Asker {
  return {
    fetchQuery: (options) => {
      asks.push(...[options.meta?.asks ?? []].flat());
      return client.fetchQuery(options);
    },
  };
}
