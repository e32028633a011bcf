import { PaperAnswer, PaperRequest, ReleasedClaims, ReleasedClaimsRequest } from "../../contract/index.ts";
import { NotFound } from "../../errors.ts";
import { written } from "../../releases/compareStates.ts";
import { paperChanges } from "../../releases/paper/paperChanges.ts";
import { defineRoute } from "../defineRoute.ts";

export const paperRoutes = [
  defineRoute({
    method: "post",
    path: "/changes/paper",
    summary:
      "Whether a paper made with an earlier version still holds: for each of its claims whether it is gone, ended, reworded, regraded, has another figure, or ran out since, and what is new on the same subjects. POST because the list can be long; the request changes nothing.",
    request: PaperRequest,
    answer: PaperAnswer,
    errors: ["not_found", "payload_too_large", "store_unavailable", "query_timeout"],
    example: {
      path: "/changes/paper",
      body: { from: "2026.12.2", ids: ["bao-001", "bao-002", "mag-227"], made: "2026-11-29", day: "2026-12-01" },
    },
    respond: ({ store, releases }, asked) => paperChanges(store, releases, asked),
  }),
  defineRoute({
    path: "/releases/:version/claims",
    summary:
      "All claims of a version that is kept, with which a paper without IDs is compared in the reader's browser.",
    request: ReleasedClaimsRequest,
    answer: ReleasedClaims,
    errors: ["not_found"],
    example: { path: "/releases/2026.12.2/claims" },
    respond: async ({ releases }, { version }) => {
      const kept = await releases.read(version);
      if (kept === null) throw new NotFound(`there is no release ${version}; /api/releases lists all releases`);
      return { version, claims: [...kept.claims.values()].map(written) };
    },
  }),
];
