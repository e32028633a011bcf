import type { Claim } from "../../contract/index.ts";
import { firstDay, lastDay } from "../../rules/partialDate.ts";
import { untilDay } from "../../rules/untilDay.ts";
import { saysControl, saysEvent } from "./relationOf.ts";
import type { Said } from "./Said.ts";
import { standingWords } from "./standingWords.ts";
import { compareFigure } from "./statedFigure.ts";

/** In what a claim differs. */
interface Differing {
  what: "figure" | "time" | "status" | "denial";
  stated: string;
  recorded: string;
}

/** The answer of one claim to a statement on the same two entities and the same relation. */
export interface Judged {
  claim: Claim;
  /** `near`: it is on the same matter, and neither says nor denies it. */
  verdict: "known" | "differs" | "near";
  reason: string;
  differing: Differing | null;
}

/** Compares a statement with a claim as of the day of the statement, or else of today: time, plan or fact, denial, figure. */
export function judgeClaim(statement: Said, claim: Claim, today: string): Judged {
  const time = timeOf(statement, claim, today);
  const isPlan = claim.status === "planned" || claim.status === "proposed";
  const standing = standingWords(claim, today);
  if (statement.negated) return judgeDenial(claim, { time, isPlan, standing });
  if (statement.planned) return isPlan ? byFigure(statement, claim, standing) : judgePlan(statement, claim, standing);
  if (isPlan) return differs(claim, `the claim is ${standing}`, ["status", "as a fact", standing]);
  if (time.kind === "other-period") return near(claim, `the figure recorded is of another time: ${time.recorded}`);
  if (time.kind !== "holds")
    return differs(claim, `the claim says ${time.recorded}`, ["time", statement.day ?? "now", time.recorded]);
  if (claim.status === "suspended" && statement.day === undefined)
    return differs(claim, `it is ${standing}`, ["status", "in force", standing]);
  return stakeFor(statement, claim, standing) ?? byFigure(statement, claim, standing);
}

/** The least share, in per cent, that gives control. */
const CONTROL_PCT = 50;

/** The answer of a recorded stake to whoever says that one controls the other, without a figure; null if it does not matter. */
function stakeFor({ relation, figure }: Said, claim: Claim, standing: string): Judged | null {
  if (claim.predicate !== "OWNS_STAKE_IN" || figure !== undefined || !saysControl(relation)) return null;
  if (claim.share_pct === null)
    return saysEvent(relation) ? null : near(claim, `a stake of unknown size is recorded, ${standing}; control is not`);
  if (claim.share_pct > CONTROL_PCT) return null;
  const recorded = `a stake of ${claim.share_pct}%`;
  return differs(claim, `the claim says only ${recorded}`, ["status", "control", recorded]);
}

interface Time {
  kind: "holds" | "before" | "after" | "other-period";
  recorded: string;
}

function timeOf({ day, figure, relation }: Said, claim: Claim, today: string): Time {
  const [first, last] = day === undefined ? [today, today] : [firstDay(day), lastDay(day)];
  const end = untilDay(claim);
  // The end of a figure's period does not end the relation.
  const isPeriod = claim.quantity !== null && claim.status === "in-force" && claim.until !== null;
  if (isPeriod && figure === undefined) return { kind: "holds", recorded: "" };
  const other = isPeriod ? "other-period" : null;
  if (claim.since !== null && last < firstDay(claim.since))
    return { kind: other ?? "before", recorded: `since ${claim.since}` };
  if (day !== undefined && claim.since !== null && saysEvent(relation) && first > lastDay(claim.since))
    return { kind: other ?? "after", recorded: `it began ${claim.since}` };
  if (end !== null && first > end)
    return { kind: other ?? "after", recorded: `it ended ${claim.until ?? "before now"}` };
  return { kind: "holds", recorded: "" };
}

interface Circumstances {
  time: Time;
  isPlan: boolean;
  standing: string;
}

function judgeDenial(claim: Claim, { time, isPlan, standing }: Circumstances): Judged {
  if (isPlan) return known(claim, `the claim only plans or proposes it (${standing})`);
  if (time.kind === "after") return known(claim, `the claim says that ${time.recorded}`);
  if (time.kind === "before") return near(claim, `the claim says it only ${time.recorded}`);
  return differs(claim, "the claim says that it is so", ["denial", "denied", standing]);
}

function judgePlan(statement: Said, claim: Claim, standing: string): Judged {
  if (claim.due !== null || claim.quantity_kind === "planned") return byFigure(statement, claim, standing);
  return differs(claim, `the claim has it as done: ${standing}`, ["status", "only planned", standing]);
}

function byFigure(statement: Said, claim: Claim, standing: string): Judged {
  const result = compareFigure(statement, claim);
  if (result.kind === "differs") {
    const { stated, recorded } = result;
    return differs(claim, `the claim gives ${recorded}`, ["figure", stated, recorded]);
  }
  if (result.kind === "unrecorded")
    return near(
      claim,
      `the relation is recorded, the figure ${result.stated} is not: the claim gives none of that kind`,
    );
  return known(claim, `the claim says so, ${standing}`);
}

function known(claim: Claim, reason: string): Judged {
  return { claim, verdict: "known", reason, differing: null };
}

function near(claim: Claim, reason: string): Judged {
  return { claim, verdict: "near", reason, differing: null };
}

function differs(claim: Claim, reason: string, [what, stated, recorded]: [Differing["what"], string, string]): Judged {
  return { claim, verdict: "differs", reason, differing: { what, stated, recorded } };
}
