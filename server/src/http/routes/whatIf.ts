import { RemovalAnswer, RemovalRequest, WhatIfAnswer, WhatIfRequest } from "../../contract/index.ts";
import { removal } from "../../graph/whatIf/losses/removal.ts";
import { whatIf } from "../../graph/whatIf/whatIf.ts";
import { defineRoute } from "../defineRoute.ts";

export const whatIfRoutes = [
  defineRoute({
    path: "/removal",
    summary:
      "What loses its last recorded developer, producer or supplier if some organisations or a country drop out. Without either, what has only one maker on record.",
    request: RemovalRequest,
    answer: RemovalAnswer,
    isLarge: true,
    example: { path: "/removal?ids=northern-rare-earth" },
    respond: ({ store }, asked) => removal(store, asked),
  }),
  defineRoute({
    path: "/what-if",
    summary:
      "What if products, technologies, organisations or countries drop out, in three circles: what rules and shortages did to somebody before, who is recorded to buy or need just this, and, by inference, whom goods could reach and by which chains of claims. With it who else makes them, which policies touch them, and what is not recorded.",
    request: WhatIfRequest,
    answer: WhatIfAnswer,
    isLarge: true,
    example: { path: "/what-if?ids=sintered-ndfeb-magnets&country=CN" },
    respond: ({ store }, asked) => whatIf(store, asked),
  }),
];
