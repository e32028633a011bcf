import type { CheckedFigure, Claim, FittingClaim } from "../../contract/index.ts";
import { stanceOf } from "../../language/stanceOf.ts";

/** Words by which a text may speak of what is not there yet, besides those of a plan or possibility. */
const AHEAD =
  /\b(?:plan\w*|target\w*|goals?|offer\w*|memorandum|letters? of (?:intent|interest)|agree\w*|sign(?:s|ed|ing)?|contract\w*|commit\w*|conditional\w*|approv\w*|permit\w*|announc\w*|chose|chosen|picked|design(?:s|ed)?|drafts?|drafting|forecast\w*|future|next year|(?:when|once)\b.{0,40}\bcompleted?|(?:is|are|was|were) to|from 20\d\d|by (?:the end of |mid-|late |early )?20\d\d)\b|协议|备忘录|签署|签订|签约|筹建|获批|批准|选址|设计|目标|(?:建成|投产|达产|完工)后|到20\d\d年/i;
/** Words for what is being built. */
const UNDER_WAY =
  /\b(?:builds?|(?:is|are|was|were|began|started) building|construct\w*|under way|broke ground|expand\w*|to (?:be|start|begin|open|reach))\b|在建|建设|开工|扩建/i;

/** Words for what is there, whatever else the clause says. */
const DONE =
  /\b(?:opened|inaugurated|went into (?:operation|production)|in operation|is running|has (?:begun|started|completed)|(?:was|were|been) (?:completed|commissioned|opened|delivered|finished))\b|已(?:建成|投产|完成|开业|交付)|正式(?:投产|运营)/i;

const looksAhead = (text: string) => AHEAD.test(text) || stanceOf(text).includes("plan");

interface Compared {
  /** The clause without the names in it. */
  plain: string;
  compared: readonly CheckedFigure[];
  /** The claim's own figure as `compared` writes it. */
  measured: string | null;
}

/** The one of clause and claim that only plans what the other says is so ("X makes 750 t/yr", of which the atlas has a plan); null if they speak alike, or may. */
export function onlyPlans(claim: Claim, { plain, compared, measured }: Compared): FittingClaim["only_plans"] {
  const equal = compared.filter(({ agrees, what }) => agrees && what !== "date");
  const stance = stanceOf(plain);
  const speaksOfPlan = looksAhead(claim.statement);
  if (stance.includes("plan")) return equal.length > 0 && isSo(claim) && !speaksOfPlan ? "sentence" : null;
  const isDone = DONE.test(plain);
  if (stance.length > 0 || (!isDone && (AHEAD.test(plain) || UNDER_WAY.test(plain)))) return null;
  const isPlanned = claim.status === "planned" || claim.status === "proposed";
  if (isPlanned) return isDone || speaksOfPlan || UNDER_WAY.test(claim.statement) ? "claim" : null;
  return claim.quantity_kind === "planned" && equal.some(({ in_claim }) => in_claim === measured) ? "claim" : null;
}

function isSo({ status, quantity_kind, due }: Claim): boolean {
  return status === "in-force" && due === null && quantity_kind !== "planned" && quantity_kind !== "forecast";
}
