import type { CheckedFigure, Claim, FittingClaim, ReadSentence } from "../contract/index.ts";

/** A claim that is shown for a sentence. */
export interface Shown {
  claim: Claim;
  score: number;
  compared: readonly CheckedFigure[];
  onlyPlans: FittingClaim["only_plans"];
}

/** From this score on, a claim is taken to say what the sentence says; from the second if the sentence has another verb and no figure of it. */
const FITS_FROM = 0.18;
const FITS_OTHER_VERB_FROM = 0.3;
/** Only a claim that fits nearly as well as the best decides in its place. */
const NEAR_BEST = 0.4;

interface Judged extends Pick<ReadSentence, "verdict" | "grade"> {
  /** The claim on which the verdict rests; null if it rests on none. */
  by: Claim | null;
}

/** What the claims say about a sentence, from the best that fits. A sentence that asserts nothing needs a claim that does the same. */
export function verdictOf(
  shown: readonly Shown[],
  { stance, predicates, names }: Pick<ReadSentence, "stance" | "predicates"> & { names: boolean },
): Judged {
  if (stance.includes("name_only")) return { verdict: "names_nothing", grade: null, by: null };
  const [verb] = predicates;
  const fitting = shown.filter(({ claim, score, compared }) => {
    const hasOtherVerb = verb !== undefined && verb !== claim.predicate && compared.length === 0;
    return score >= (hasOtherVerb ? FITS_OTHER_VERB_FROM : FITS_FROM);
  });
  const [best] = fitting;
  if (best === undefined) return { verdict: names ? "not_in_atlas" : "names_nothing", grade: null, by: null };
  const near = fitting.filter(({ score }) => score >= NEAR_BEST * best.score);
  const judged = (verdict: Judged["verdict"], { claim }: Shown): Judged => ({
    verdict,
    grade: claim.evidence,
    by: claim,
  });
  const differing = near.find((one) => disagrees(one, fitting));
  if (differing !== undefined) return judged("differs", differing);
  const alike = best.onlyPlans === null ? best : near.find((one) => one.onlyPlans === null && isOfSame(one, best));
  if (alike === undefined) return judged("differs", best);
  if (!speaksAlike(alike, stance)) return { verdict: "not_in_atlas", grade: best.claim.evidence, by: null };
  return judged(alike.claim.evidence === "disputed" ? "disputed" : "known", alike);
}

/** Whether a figure of the text differs from the claim, and no claim that fits as well has the same one. */
function disagrees({ compared, score }: Shown, shown: readonly Shown[]): boolean {
  const better = shown.filter((one) => one.score >= score);
  const agreed = new Set(
    better.flatMap((one) => one.compared.flatMap((figure) => (figure.agrees ? figure.in_text : []))),
  );
  return compared.some(({ agrees, in_text }) => !agrees && !agreed.has(in_text));
}

/** Whether two claims say the same verb of the same two. */
function isOfSame({ claim: one }: Shown, { claim: other }: Shown): boolean {
  return one.predicate === other.predicate && one.subject === other.subject && one.object === other.object;
}

const DENIES =
  /\b(?:not|no|never|without|stopped|ended|denied|cancelled|unlikely|lapsed|terminated|only|far from)\b|n't\b/i;

/** Whether a claim denies, plans or asks where the sentence does. */
function speaksAlike({ claim, compared }: Shown, stance: ReadSentence["stance"]): boolean {
  if (stance.includes("question")) return false;
  const isPlan = claim.status === "planned" || claim.status === "proposed" || claim.quantity_kind === "planned";
  // An equal figure shows that both speak of the same.
  if (compared.some(({ agrees, what }) => agrees && what !== "date")) return true;
  if (stance.includes("plan") && !isPlan && claim.due === null) return false;
  if (!stance.includes("negation")) return true;
  return claim.status === "ended" || claim.status === "suspended" || DENIES.test(claim.statement);
}
