import type { Claim, QuestionAnswer } from "@atlas/server/contract";
import { listClauses, listParts } from "../../../model/words/listWords.ts";
import { gradeName } from "../../../model/words/names.ts";
import { figureIn } from "./cellText.ts";
import { claimsOfRows } from "./rowClaims.ts";
import { rowStanding } from "./rowStanding.ts";
import { telling } from "./rowTables.ts";
import { strings } from "./strings.ts";

/** More shares would make the sentence too long to read. */
const MOST = 3;

/** Grades that a sentence must not leave to the table. */
const doubtful: ReadonlySet<Claim["evidence"]> = new Set(["disputed", "self-reported"]);

/** The first shares in per cent that hold now, each with what it is a share of; none if the question names somebody. */
export function sharesSentence(answer: QuestionAnswer): string[] {
  const { question, rows } = answer;
  const at = question.columns.findIndex(({ kind }) => kind === "figure");
  if (at < 0 || question.names !== null) return [];
  const standing = rowStanding(answer);
  const claimsOf = claimsOfRows(answer);
  const shares = telling(answer, rows).flatMap((row) => {
    const figure = row.cells[at];
    const claim = claimsOf(row).find(({ quantity }) => quantity === figure);
    if (typeof figure !== "number" || claim?.unit !== "%" || claim.quantity_kind === "change") return [];
    const text = figureIn([claim], figure)?.text;
    if (text === undefined || standing(row) !== "current") return [];
    return doubtful.has(claim.evidence) ? listParts([text, gradeName(claim.evidence).toLowerCase()]) : text;
  });
  if (shares.length === 0) return [];
  return [strings.shares(listClauses(shares.slice(0, MOST)), Math.max(0, shares.length - MOST))];
}
