import { DataBackRequest, DataPreview, DataPreviewRequest, DataRequest, DataState } from "../../contract/index.ts";
import { MOST_ZIPPED } from "../../desk/readZip.ts";
import type { DeskData } from "../../desk/versions/DeskData.ts";
import { NotFound } from "../../errors.ts";
import { type Context, defineRoute } from "../defineRoute.ts";
import { withFile } from "./withFile.ts";

const example = { content: "UEsFBgAAAAAAAAAAAAAAAAAAAAAAAA==" };

/** Versions of the data set, which a desk takes in as data packages. */
export const deskDataRoutes = [
  defineRoute({
    path: "/desk/data",
    summary: "Which version of the data set is served, since when, and which one a step back leads to.",
    answer: DataState,
    errors: ["not_found"],
    example: { path: "/desk/data" },
    isPrivate: true,
    respond: (context) => dataOf(context).state(),
  }),
  defineRoute({
    method: "post",
    path: "/desk/data/preview",
    summary:
      "What a data package would change: claims by kind of change, entities, and which of the desk's own rows rest on what goes. Its files, rows, version and content hash are checked whole. Nothing is taken in.",
    request: DataPreviewRequest,
    answer: DataPreview,
    errors: ["not_found"],
    example: { path: "/desk/data/preview", body: example },
    writes: "desk",
    mostBytes: withFile(MOST_ZIPPED),
    respond: (context, { content }) => dataOf(context).preview(content),
  }),
  defineRoute({
    method: "post",
    path: "/desk/data",
    summary:
      "Take in a data package, whole or not at all: from then on its version is served, by every server with this desk. The version before is kept. Own rows that do not fit it need `aside`, and a package older than the data that are served needs `older`.",
    request: DataRequest,
    answer: DataState,
    errors: ["not_found", "conflict"],
    example: { path: "/desk/data", body: example },
    writes: "desk",
    mostBytes: withFile(MOST_ZIPPED),
    respond: (context, asked, { who }) => dataOf(context).take(asked, who),
  }),
  defineRoute({
    method: "post",
    path: "/desk/data/back",
    summary: "Serve the version before again; the one that was served is then the one before.",
    request: DataBackRequest,
    answer: DataState,
    errors: ["not_found", "conflict"],
    example: { path: "/desk/data/back", body: { to: "2027.1" } },
    writes: "desk",
    respond: (context, asked, { who }) => dataOf(context).back(asked, who),
  }),
];

function dataOf({ desk }: Context): DeskData {
  if (desk.data === null) throw new NotFound("this server keeps no desk, so it serves the data that came with it");
  return desk.data;
}
