import type { WhatIfAnswer, WhatIfHit } from "@atlas/server/contract";

type Hits = Pick<WhatIfAnswer, "hits">;

/** Organisations outside China that are hit for certain, best evidenced first. */
export function firmsAbroad({ hits }: Hits): WhatIfHit[] {
  return hits.filter(({ abroad, uncertain }) => abroad === true && !uncertain);
}

/** The same in China. */
export function firmsInChina({ hits }: Hits): WhatIfHit[] {
  return hits.filter(({ abroad, uncertain }) => abroad === false && !uncertain);
}

export function sectorsHit({ hits }: Hits): WhatIfHit[] {
  return hits.filter(({ kind, uncertain }) => kind === "sector" && !uncertain);
}

/** Those of whom only a product that stands for several technologies is recorded. */
export function perhapsHit({ hits }: Hits): WhatIfHit[] {
  return hits.filter(({ uncertain }) => uncertain);
}
