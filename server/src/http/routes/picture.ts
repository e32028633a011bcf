import { Picture, PictureRequest } from "../../contract/index.ts";
import { picture } from "../../graph/picture.ts";
import { defineRoute } from "../defineRoute.ts";

export const pictureRoutes = [
  defineRoute({
    method: "post",
    path: "/picture",
    summary:
      "What the steps of a view put on the canvas: entities, the neighbours they open, and all claims between them. POST because the list can be long; the request changes nothing.",
    request: PictureRequest,
    answer: Picture,
    errors: ["payload_too_large", "store_unavailable", "query_timeout"],
    example: {
      path: "/picture",
      body: { steps: [{ ids: ["baogang-group"], neighbours: 30 }, { ids: ["lynas-rare-earths"] }] },
    },
    respond: ({ store }, asked) => picture(store, asked),
  }),
];
