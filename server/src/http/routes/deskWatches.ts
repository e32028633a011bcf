import { DeskSaved, WatchesRequest } from "../../contract/index.ts";
import { defineRoute } from "../defineRoute.ts";

/** Bytes of a hundred watches, each with the claims of a long answer. */
const MOST_BYTES = 4_000_000;

const exampleWatch = {
  address: "/explore?s=baogang-group*&sel=baogang-group",
  title: "Baogang Group",
  seen: { version: "2027.1", day: "2026-12-01" },
  claims: [],
};

/** The way to keep on the desk what a reader watches. */
export const deskWatchRoutes = [
  defineRoute({
    method: "post",
    path: "/desk/watches",
    summary:
      "Watch pages, mark them as seen, or watch them no longer. They are those of the reader whom the login proxy names; without such names, those of everybody at this desk.",
    request: WatchesRequest,
    answer: DeskSaved,
    errors: [],
    example: { path: "/desk/watches", body: { put: [exampleWatch] } },
    writes: "desk",
    mostBytes: MOST_BYTES,
    respond: ({ desk }, asked, { who, proxyUser }) => desk.changeWatches(asked, { who, knownAs: proxyUser }),
  }),
];
