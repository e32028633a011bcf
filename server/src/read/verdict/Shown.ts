import type { CheckedFigure, Claim, FittingClaim } from "../../contract/index.ts";
import { kinOf } from "../../language/predicateWords.ts";
import type { Told } from "../../language/toldHow.ts";
import type { Predicate } from "../../rules/vocabulary.ts";
import type { Figure } from "../figures/Figure.ts";

/** A clause of a sentence, as far as claims are judged by it. */
export interface SaidClause {
  /** Its words, with `·` for each name. */
  plain: string;
  /** The entity that it names first; null for nobody. */
  first: string | null;
  told: Told;
  /** Whether a heading lends it its relation, so that it has no verb that says whether it is planned or done. */
  isLent: boolean;
  /** The predicates for which it has a word, the most usual word first, with how usual that is. */
  verbs: ReadonlyMap<Predicate, number>;
  figures: readonly Figure[];
}

/** A claim that is shown for a sentence, with what they have in common. */
export interface Shown {
  claim: Claim;
  score: number;
  compared: readonly CheckedFigure[];
  /** Its own figure, if it has one. */
  measured: Figure | null;
  /** Dates of the claim: its columns, and those of its statement. */
  dates: readonly Figure[];
  /** Its ends that the sentence says or stands in for. */
  ends: number;
  /** Its ends that the clause itself names. */
  named: number;
  /** Whether the sentence has the words of its object, as "recycle magnets" has those of magnet recycling. */
  isWorded: boolean;
  /** Whether they share words besides names, as a degree from 0 to 1. */
  otherWords: number;
  onlyPlans: FittingClaim["only_plans"];
  /** Whether the clause tells what became of it, and the claim does not. */
  isOtherNews: boolean;
  /** Whether the clause names another organisation where the claim has one that it does not name. */
  isOfOthers: boolean;
  /** The clause of the sentence that speaks of it. */
  clause: SaidClause;
  /** The end that acts according to the sentence, where it tells and the relation has a direction. */
  acts: string | null;
}

/** The figures of the text that a claim has, too, dates aside. */
export function equalFigures({ compared }: Shown): string[] {
  return compared.filter(({ agrees, what }) => agrees && what !== "date").map(({ in_text }) => in_text);
}

/** Whether the clause has a word for the relation of a claim. */
export function saysRelation({ claim, clause, isWorded, acts }: Shown): boolean {
  return isWorded || acts !== null || kinOf(claim.predicate).some((predicate) => clause.verbs.has(predicate));
}

/** The end of a claim that acts: owns, supplies or pays; null for a relation that has no such side. */
export function actingEnd({ predicate, subject, object }: Claim): string | null {
  if (predicate === "SUBSIDIARY_OF") return object;
  return predicate === "OWNS_STAKE_IN" || predicate === "SUPPLIES" || predicate === "FUNDS" ? subject : null;
}
