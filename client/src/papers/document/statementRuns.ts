import { claimTitle } from "../../model/claim/claimTitle.ts";
import { statusNote } from "../../model/claim/statusText.ts";
import { language } from "../../model/words/language.ts";
import { listClauses, withAside } from "../../model/words/listWords.ts";
import { strings as shared } from "../../model/words/strings.ts";
import type { Briefing, NumberedClaim } from "../briefing/Briefing.ts";
import type { Run } from "./Block.ts";
import { claimFacts } from "./claimFacts.ts";
import { data, say } from "./runs.ts";
import { wholeStatement } from "./wholeStatement.ts";

/** A full stop at the end of a statement, English or Chinese. */
const fullStop = /[.。]\s*$/u;
const units =
  "%|per ?cent|(?:metric )?tonnes?|t(?:/yr|pa)?|kg|g|yuan|dollars|euros|GWh?|MWh?|kWh?|MW|km|hectares|mu|jobs|people";
/** A number with its unit or currency; years and the names of things have neither. */
const amounts = new RegExp(
  `(?:(?:US|A|C|AU|CA)?[$€£¥]\\s?|(?:CNY|USD|EUR|AUD|CAD|RMB) )\\d[\\d,.]*\\d?(?: (?:million|billion|trillion))?|\\d[\\d,]*(?:\\.\\d+)?(?: (?:million|billion|trillion))?[ \\u00a0-]?(?:${units})(?![\\p{L}])`,
  "gu",
);

/**
 * A claim as a sentence that can stand alone, with its figures in bold. In Chinese the sentence is made from the fields
 * of the claim, and the English statement follows.
 */
export function statementRuns(claim: NumberedClaim["claim"], { named }: Pick<Briefing, "named">): Run[] {
  const status = statusNote(claim);
  const statement = claim.statement.replace(fullStop, "");
  if (language() === "en" && statement !== "") {
    const whole = wholeStatement({ ...claim, statement }, named);
    return boldAmounts(status === null ? `${whole}${shared.end}` : `${withAside(whole, status)}${shared.end}`);
  }
  const facts = listClauses([...(status === null ? [] : [status]), ...claimFacts(claim)]);
  const title = claimTitle(claim, named);
  const own = [say((facts === "" ? title : withAside(title, facts)) + shared.end.trim())];
  return statement === "" ? own : [...own, say(" "), { ...data(claim.statement), italic: true }];
}

/** Text with its amounts in bold. */
function boldAmounts(text: string): Run[] {
  const runs: Run[] = [];
  let done = 0;
  for (const { 0: amount, index } of text.matchAll(amounts)) {
    if (index > done) runs.push(say(text.slice(done, index)));
    runs.push({ text: amount, bold: true });
    done = index + amount.length;
  }
  return done < text.length ? [...runs, say(text.slice(done))] : runs;
}
