import type { Asker } from "../../../client/src/parts/api/request/fetchJson.ts";
import type { PaperRequest } from "../../../server/src/contract/index.ts";
import { written } from "../../../server/src/releases/compareStates.ts";
import type { Releases } from "../../../server/src/releases/openReleases.ts";
import { paperChanges } from "../../../server/src/releases/paper/paperChanges.ts";
import type { GraphStore } from "../../../server/src/store/GraphStore.ts";

/** Answers the requests on papers as a server with this store does. */
export function paperAsker(store: GraphStore, releases: Releases): Asker {
  const answers = {
    paperChanges: (request: PaperRequest) => paperChanges(store, releases, request),
    releasedClaims: async (version: string) => ({
      version,
      claims: [...((await releases.read(version))?.claims.values() ?? [])].map(written),
    }),
  };
  const fetchQuery = ({ queryKey: [name, asked] }: { queryKey: [keyof typeof answers, never] }) => answers[name](asked);
  // The paper check asks nothing else.
  return { fetchQuery } as unknown as Asker;
}
