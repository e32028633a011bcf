import { Router } from "express";
import type { ShortViews } from "../../desk/ShortViews.ts";

/** For readers of either language, who typed the address from paper. */
const NOT_FOUND = [
  "There is no page of this atlas under this address. Compare its letters and digits with the paper.",
  "本图谱中没有此地址的页面。请与纸面核对其中的字母和数字。",
].join("\n");

/** Sends whoever types a short address to its page. */
export function shortViewRoute(views: ShortViews): Router {
  const router = Router();
  router.get("/:key", async ({ params: { key } }, response) => {
    const address = await views.find(key);
    response.set("Cache-Control", "no-store");
    if (address === null) response.status(404).type("text").send(NOT_FOUND);
    else response.redirect(302, address);
  });
  return router;
}
