import { takesShare } from "../../rules/claimSentence.ts";
import { firstDay, lastDay } from "../../rules/partialDate.ts";
import { type Predicate, predicates } from "../../rules/vocabulary.ts";
import type { ColumnOf, claimColumns } from "../read/columns.ts";
import type { RowFault } from "../read/fault.ts";
import { quoted } from "../read/quoted.ts";

export type ClaimCells = Record<ColumnOf<typeof claimColumns>, string>;

const quantityColumns = ["quantity", "unit", "quantity_of", "quantity_kind"] as const;
const holdings = ["SUBSIDIARY_OF", "OWNS_STAKE_IN"];
const plans = ["planned", "proposed"];

/** Faults between the cells of a claim. `today` is the data set's date, so that results stay, or own data's. */
export function claimFaults(claim: ClaimCells, today: string | null, named = "the data set's date"): RowFault[] {
  const checks = [selfClaim, quantity, share, maturity, about, period, due, bothSides];
  return [...checks.flatMap((check) => check(claim)), ...(today === null ? [] : start(claim, today, named))];
}

function selfClaim({ subject, object }: ClaimCells): RowFault[] {
  if (subject !== object || object === "") return [];
  return [{ column: "object", message: `has ${quoted(object)}, which is also the subject, expected another entity` }];
}

function quantity(claim: ClaimCells): RowFault[] {
  const empty = quantityColumns.filter((column) => claim[column] === "");
  if (empty.length === quantityColumns.length) return [];
  return empty.map((column) => ({
    column,
    message: `is empty, expected all of ${quantityColumns.join(", ")} or none`,
  }));
}

function share({ predicate, share_pct }: ClaimCells): RowFault[] {
  if (share_pct === "" || takesShare(predicate)) return [];
  return [
    { column: "share_pct", message: `has ${quoted(share_pct)}, expected a share only on ${holdings.join(" or ")}` },
  ];
}

function maturity(claim: ClaimCells): RowFault[] {
  if (claim.maturity === "" || claim.predicate === "DEVELOPS") return [];
  return [{ column: "maturity", message: `has ${quoted(claim.maturity)}, expected a maturity only on DEVELOPS` }];
}

function about(claim: ClaimCells): RowFault[] {
  if (!isPredicate(claim.predicate)) return [];
  if (claim.predicate === "COUNTERPART_OF" && claim.about === "") {
    return [{ column: "about", message: "is empty, expected the technology that both sides work on" }];
  }
  if (claim.about === "" || predicates[claim.predicate].about.length > 0) return [];
  return [{ column: "about", message: `has ${quoted(claim.about)}, expected an empty cell on ${claim.predicate}` }];
}

function period({ since, until }: ClaimCells): RowFault[] {
  if (since === "" || until === "" || lastDay(until) >= firstDay(since)) return [];
  return [{ column: "until", message: `has ${quoted(until)}, expected a date on or after since, ${since}` }];
}

function due({ since, due, status }: ClaimCells): RowFault[] {
  if (due === "") return [];
  if (status === "ended")
    return [{ column: "due", message: `has ${quoted(due)}, expected none, because the claim has ended` }];
  if (since === "" || lastDay(due) >= firstDay(since)) return [];
  return [{ column: "due", message: `has ${quoted(due)}, expected a date on or after since, ${since}` }];
}

function start({ since, status }: ClaimCells, today: string, named: string): RowFault[] {
  if (since === "" || firstDay(since) <= today || plans.includes(status)) return [];
  const message = `has ${quoted(since)}, after ${named} ${today}, expected a future date only with status ${plans.join(" or ")}`;
  return [{ column: "since", message }];
}

function bothSides({ sources, disputed_by }: ClaimCells): RowFault[] {
  const supporting = sources.split(";");
  const both = disputed_by.split(";").filter((id) => id !== "" && supporting.includes(id));
  return both.map((id) => ({
    column: "disputed_by",
    message: `has ${quoted(id)}, which is also in sources, expected it in one of the two columns`,
  }));
}

/** Whether a cell names a predicate of the closed list. */
export function isPredicate(cell: string): cell is Predicate {
  return Object.hasOwn(predicates, cell);
}
