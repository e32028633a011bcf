import { WhatIfAnswer, WhatIfRequest } from "../../contract/index.ts";
import { whatIf } from "../../graph/whatIf/whatIf.ts";
import { defineRoute } from "../defineRoute.ts";

export const whatIfRoutes = [
  defineRoute({
    method: "get",
    path: "/what-if",
    summary:
      "Where the goods go if products, technologies, organisations or countries drop out: whom they reach and by which chains of claims, who else makes them, which policies touch them, and what is not recorded.",
    request: WhatIfRequest,
    answer: WhatIfAnswer,
    isKept: true,
    errors: ["not_found", "store_unavailable", "query_timeout"],
    example: { path: "/what-if?ids=sintered-ndfeb-magnets&country=CN" },
    respond: ({ store }, asked) => whatIf(store, asked),
  }),
];
