import { Reading, ReadRequest } from "../../contract/index.ts";
import { readArticle } from "../../read/readArticle.ts";
import { defineRoute } from "../defineRoute.ts";

/** Room for the longest text that is read in any script, and for a longer one, which is cut rather than refused. */
const MOST_BYTES = 1_000_000;

export const readRoutes = [
  defineRoute({
    method: "post",
    path: "/read",
    summary:
      "Reads an article against the atlas: which sentences claims fit, how well those are evidenced, and where figures differ. POST because the text is long; the request changes nothing, and the text is neither kept nor logged.",
    request: ReadRequest,
    answer: Reading,
    errors: ["payload_too_large", "store_unavailable", "query_timeout"],
    example: {
      path: "/read",
      body: {
        text: "Baogang unveils new rail\n\nBaogang recently unveiled rail for trains at 400 km/h. Northern Rare Earth develops disc motors.",
      },
    },
    mostBytes: MOST_BYTES,
    isPrivate: true,
    respond: ({ store }, asked) => readArticle(store, asked),
  }),
];
