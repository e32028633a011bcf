import type { Claim } from "@atlas/server/contract";

/** Where the arrow of a claim starts and ends, and which verb phrase of its predicate reads that way. */
export interface DrawnWay {
  from: string;
  to: string;
  phrase: "out" | "in";
}

/** From owner to owned, however the claim states it; otherwise from subject to object. */
export function drawnWay({ predicate, subject, object }: Pick<Claim, "predicate" | "subject" | "object">): DrawnWay {
  return predicate === "SUBSIDIARY_OF"
    ? { from: object, to: subject, phrase: "in" }
    : { from: subject, to: object, phrase: "out" };
}
