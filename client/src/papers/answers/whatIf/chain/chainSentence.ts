import type { Claim, GoodsStep } from "@atlas/server/contract";
import { claimAddress } from "../../../../model/address/view/claimAddress.ts";
import { capital } from "../../../../model/words/asSentence.ts";
import { canvasAddress } from "../../common/canvasAddress.ts";
import type { WhatIfWords } from "../WhatIfWords.ts";
import { chainStrings, type StepNames } from "./chainStrings.ts";

/** A part of a chain's sentence, with the address that shows the claims behind it. */
export interface ChainPart {
  /** Stands before it: a comma, except at the first. */
  before: string;
  text: string;
  to: string;
}

/**
 * A chain of goods as one sentence, a part for each step: "Dysprosium oxide goes into dysprosium metal", "which goes
 * into sintered NdFeB magnets", "with which JL MAG supplies Tesla".
 */
export function chainParts(steps: readonly GoodsStep[], words: WhatIfWords): ChainPart[] {
  return steps.map((step, place) => {
    const names = stepNames(step, words);
    const text = place === 0 ? capital(chainStrings.first[step.way](names)) : chainStrings.next[step.way](names);
    return { before: place === 0 ? "" : chainStrings.comma, text, to: stepAddress(words.claims(step.claim_ids), step) };
  });
}

export function chainSentence(steps: readonly GoodsStep[], words: WhatIfWords): string {
  return chainParts(steps, words)
    .map(({ before, text }) => before + text)
    .join("");
}

/** The address that shows the claims of a step: one on its card, several on that of their line. */
export function stepAddress(claims: readonly Claim[], { from, to }: Pick<GoodsStep, "from" | "to">): string {
  const [first, ...others] = claims;
  if (first === undefined) return canvasAddress([from, to]);
  if (others.length === 0) return claimAddress(first);
  const { subject, object } = first;
  const ends = [...new Set([subject, object, ...others.flatMap((claim) => [claim.subject, claim.object])])];
  return canvasAddress(ends, { kind: "pair", a: subject, b: object });
}

function stepNames({ from, to, claim_ids }: GoodsStep, words: WhatIfWords): StepNames {
  const isFirm = (id: string) => words.entity(id)?.type === "organisation";
  const [fromFirm, toFirm] = [isFirm(from), isFirm(to)];
  const claims = words.claims(claim_ids);
  const once = (ids: readonly string[]) => [...new Set(ids)].map((id) => words.inSentence(id));
  const thing = fromFirm ? to : from;
  return {
    from: words.inSentence(from),
    to: words.inSentence(to),
    many: words.isPlural(from),
    fromFirm,
    toFirm,
    toThing: ["technology", "product"].includes(words.entity(to)?.type ?? ""),
    suppliers: fromFirm ? [] : once(claims.map(({ subject }) => subject)),
    about: once(claims.flatMap(({ about }) => about ?? [])),
    // A technology with a name in the singular is a way of working: grain-boundary diffusion.
    process: claims.some(({ predicate }) => predicate === "DEVELOPS") && !words.isPlural(thing),
  };
}
