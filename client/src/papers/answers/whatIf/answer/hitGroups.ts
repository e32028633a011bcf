import type { WhatIfAnswer, WhatIfHit } from "@atlas/server/contract";
import type { TakenKind } from "../strings.ts";

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

/** Organisations of which only a product that stands for several technologies is recorded. */
export function perhapsHit({ hits }: Hits): WhatIfHit[] {
  return hits.filter(({ uncertain }) => uncertain);
}

/** Whether claims name a firm as a customer of what drops out, or as depending on it. */
export function isDirect({ shortest }: Pick<WhatIfHit, "shortest">): boolean {
  return shortest.length === 1;
}

/** Whether chains start from one thing that is named, from several, or from what organisations and places supply. */
export function takenKind({ things }: Pick<WhatIfAnswer, "things">): TakenKind {
  const named = things.filter(({ why }) => why === "taken");
  if (named.length === 0 || named.length < things.length) return "goods";
  return named.length === 1 ? "thing" : "things";
}
