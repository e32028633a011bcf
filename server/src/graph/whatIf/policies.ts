import type { Claim, WhatIfPolicy } from "../../contract/index.ts";
import { compareText } from "../compareText.ts";
import { groupBy } from "../groupBy.ts";

interface Touched {
  /** Entities that are taken out. */
  taken: ReadonlySet<string>;
  /** The technologies and products that goods reach. */
  chain: ReadonlySet<string>;
}

/** The policies on what is taken out, then those on the things that goods reach; by policy and what it touches. */
export function policies(claims: readonly Claim[], { taken, chain }: Touched): WhatIfPolicy[] {
  const touching = claims
    .filter(({ predicate }) => predicate === "AFFECTS")
    .flatMap(({ id, subject, object, about }) =>
      [...new Set([object, about ?? object])].map((touches) => [`${subject} ${touches}`, id] as const),
    );
  const found = [...groupBy(touching)].flatMap(([key, ids]): WhatIfPolicy[] => {
    const [policy = "", touches = ""] = key.split(" ");
    const on = taken.has(touches) ? "taken" : chain.has(touches) ? "chain" : null;
    return on === null ? [] : [{ policy, touches, on, claim_ids: [...new Set(ids)].sort() }];
  });
  return found.sort(
    (a, b) => compareText(b.on, a.on) || compareText(a.policy, b.policy) || compareText(a.touches, b.touches),
  );
}
