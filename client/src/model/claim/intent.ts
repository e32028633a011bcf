import type { Claim } from "@atlas/server/contract";
import type { Predicate } from "@atlas/server/vocabulary";

/** A relation that is wanted but, as far as told, not there yet. */
export const intents = ["planned", "proposed", "agreed", "announced"] as const;
export type Intent = (typeof intents)[number];

/** The fields that tell; releases keep only some of them. */
export type IntendedClaim = Pick<Claim, "predicate"> & Partial<Pick<Claim, "status" | "statement" | "money_status">>;

/** Relations that begin with money, so that a promise of it is no relation yet. */
const paidFor: ReadonlySet<Predicate> = new Set(["OWNS_STAKE_IN", "FUNDS"]);
const promises: Readonly<Record<"agreed" | "announced", RegExp>> = {
  agreed: /\b(?:agreed|committed|promised|decided)\b/,
  announced: /\bannounced (?:an? |that \S+ would)/,
};
/** Words for what has happened, which stands beside how it was agreed. */
const done = /\b(?:holds?|held|took|bought|gave|paid|put|joined|completed|became|raised)\b/;

/** Whether a claim tells of something planned, proposed, or only agreed or announced; null if it is there. */
export function intentOf({ predicate, status, statement = "", money_status }: IntendedClaim): Intent | null {
  if (status === "planned" || status === "proposed") return status;
  if (status !== "in-force" || !paidFor.has(predicate) || money_status === "paid" || done.test(statement)) return null;
  if (promises.agreed.test(statement)) return "agreed";
  return promises.announced.test(statement) ? "announced" : null;
}
