import type { QueryClient } from "@tanstack/react-query";
import type { AskedRequest } from "./fetchJson.ts";

/** What asks the API through the cache of the page. */
export type Asker = Pick<QueryClient, "fetchQuery">;

/** An asker that notes in `asks` what is asked through it. */
export function notingAsker(client: Asker, asks: AskedRequest[]): Asker {
  return {
    fetchQuery: (options) => {
      asks.push(...[options.meta?.asks ?? []].flat());
      return client.fetchQuery(options);
    },
  };
}
