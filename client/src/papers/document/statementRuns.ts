import type { Claim, Entity } from "@atlas/server/contract";
import { claimTitle } from "../../model/claim/claimTitle.ts";
import { intentOf } from "../../model/claim/intent.ts";
import { isCounted, periodText } from "../../model/claim/periodText.ts";
import { heldText, leadText } from "../../model/claim/standing/standingText.ts";
import { markedStatement, statementParts, withMark } from "../../model/claim/statement.ts";
import { capital } from "../../model/words/asSentence.ts";
import { entityName } from "../../model/words/entityName.ts";
import { figureText, heldShare } from "../../model/words/figureText.ts";
import { language } from "../../model/words/language.ts";
import { labelled, listClauses, listParts, listWords, withAside } from "../../model/words/listWords.ts";
import { strings as shared } from "../../model/words/strings.ts";
import { partText } from "../answers/common/analysisText.ts";
import type { Briefing, NumberedClaim } from "../briefing/Briefing.ts";
import { dayOf } from "../briefing/dayOf.ts";
import type { Run } from "./Block.ts";
import { data, plainText, say } from "./runs.ts";
import { strings } from "./strings.ts";

/** A full stop at the end of a statement, English or Chinese. */
const fullStop = /[.。]\s*$/u;
const units =
  "%|per ?cent|(?:metric )?tonnes?|t(?:/yr|pa)?|kg|g|yuan|dollars|euros|GWh?|MWh?|kWh?|MW|km|hectares|mu|jobs|people";
/** A number with its unit or currency; years and the names of things have neither. */
const amounts = new RegExp(
  `(?:(?:US|A|C|AU|CA)?[$€£¥]\\s?|(?:CNY|USD|EUR|AUD|CAD|RMB) )\\d[\\d,.]*\\d?(?: (?:million|billion|trillion))?|\\d[\\d,]*(?:\\.\\d+)?(?: (?:million|billion|trillion))?[ \\u00a0-]?(?:${units})(?![\\p{L}])`,
  "gu",
);

type Told = Pick<Briefing, "named" | "view" | "made">;

/** A claim as a sentence between what has run out of it, or when it was last reported, and its standing, figures in bold; in Chinese made from its fields, with the English statement after it. */
export function statementRuns(claim: NumberedClaim["claim"], briefing: Told): Run[] {
  const { named } = briefing;
  const day = dayOf(briefing);
  const [lead, held] = [leadText(claim, day), heldText(claim, day)];
  const first = lead === null ? [] : [{ text: capital(lead) + shared.end, bold: true as const }, say(shared.gap)];
  const standing = held === lead ? [] : [say(capital(held) + shared.end.trim())];
  const statement = claim.statement.replace(fullStop, "");
  if (language() === "en" && statement !== "") {
    const whole = markedStatement({ ...claim, statement: wholeStatement({ ...claim, statement }, named) });
    return [...first, ...boldAmounts(`${whole}${shared.end}`), ...standing.flatMap((run) => [say(shared.gap), run])];
  }
  const facts = claimFacts(claim);
  const title = claimTitle(claim, named);
  const own =
    facts.length === 0
      ? title
      : language() === "zh"
        ? listParts([title, ...facts])
        : withAside(title, listClauses(facts));
  const told = [...first, say(own + shared.end.trim()), ...standing];
  return statement === "" ? told : [...told, say(shared.gap), ...quotedRuns(claim)];
}

/** The statement in the words of the data; the marks of speakers are not its own, and Chinese is never slanted. */
function quotedRuns(claim: Claim): Run[] {
  return statementParts(claim).flatMap(({ text, word }): Run[] => {
    const run = data(text);
    return [
      "lang" in run && run.lang === "en" ? { ...run, italic: true } : run,
      ...(word === null ? [] : [say(withMark("", word))]),
    ];
  });
}

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

type Named = ReadonlyMap<string, Pick<Entity, "name" | "name_zh" | "aliases">>;
type Stated = Pick<Claim, "subject" | "predicate" | "object" | "statement">;

/** Words for one body or several at the start of a statement, which only its card explains. */
const leading = /^(?:The|This|Its?)\b(?: (?:company|group|firm|project|joint venture)\b(?! of| that|,))?(?<own>[’']s)?/;
const several =
  /^(?:(?:The|These) (?:two|three)|Both)(?: (?:companies|groups|firms|sides|partners|parties|institutes))\b|^They\b/;
const within =
  /^Phase\b|\b(?:the two (?:companies|groups|firms|sides|partners|parties)|the company|the firm|the project)\b/i;
/** Words of names that many names share, which therefore name nobody. */
const common = new Set(
  "rare earth earths group company limited ltd corporation technology technologies materials material metals metal institute research university ministry government national state china chinese and for the of with from new high international resources industry industrial magnets magnet".split(
    " ",
  ),
);

/** The statement as a sentence that stands alone: with "the company" named, and after ends that it does not name. */
export function wholeStatement(claim: Stated, entities: Named): string {
  const { statement } = claim;
  const [subject, object] = [entities.get(claim.subject), entities.get(claim.object)];
  if (statement === "" || subject === undefined || object === undefined) return statement;
  const [hasSubject, hasObject] = [names(statement, subject), names(statement, object)];
  if (several.test(statement) && !(hasSubject && hasObject))
    return statement.replace(several, listWords([entityName(subject), entityName(object)]));
  const [start = "", own] = leading.exec(statement) ?? [];
  const isAnonymous = / |^Its?$/.test(start.trim());
  if (!hasSubject && isAnonymous) {
    const possessive = own !== undefined || start === "Its";
    return `${entityName(subject)}${possessive ? "’s" : ""}${statement.slice(start.length)}`;
  }
  if (!(hasSubject || hasObject) || (within.test(statement) && !hasSubject))
    return labelled(claimTitle(claim, entities), statement);
  return statement;
}

/** Whether a text has a name of an entity, or a word of it that few others share. */
function names(text: string, { name, name_zh, aliases }: Pick<Entity, "name" | "name_zh" | "aliases">): boolean {
  const lower = text.toLowerCase();
  const whole = [name, ...(name_zh === null ? [] : [name_zh]), ...aliases];
  if (whole.some((one) => lower.includes(one.toLowerCase()))) return true;
  return wordsOf(name).some((word) => lower.includes(word));
}

/** The distinctive words of a name, without endings, so that "magnetic" is found in "magnet". */
function wordsOf(name: string): string[] {
  const words = name.toLowerCase().match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [];
  return words
    .filter((word) => word.length > 2 && !common.has(word))
    .map((word) => word.slice(0, Math.max(4, word.length - 3)));
}

/** A claim as its sentence stands in the document. */
export function statementText(claim: NumberedClaim["claim"], briefing: Briefing): string {
  return plainText(statementRuns(claim, briefing));
}

/** Period, share and figure of a claim, as text; the day of a count stands beside what was counted. */
export function claimFacts(claim: NumberedClaim["claim"]): string[] {
  const period = periodText(claim);
  const [first, ...others] = claimFigures(claim);
  if (period === null || first === undefined) return [period, first].filter((fact) => typeof fact === "string");
  return isCounted(claim) ? [withAside(first, period), ...others] : [period, first, ...others];
}

export function claimFigures(claim: NumberedClaim["claim"]): string[] {
  const [figure, share] = [figureText(claim), heldShare(claim)];
  const shareWord = intentOf(claim) === null ? strings.shareHeld : strings.shareWanted;
  // An amount that is there needs no word for that.
  const isPlain = claim.quantity_kind === null || claim.quantity_kind === "actual";
  const amount = figure && (isPlain ? figure.text : strings.figureOf(figure.kind, figure.text));
  return [share && shareWord(share), amount].filter((fact) => fact !== null);
}

/** Marks a claim that does not belong to the answer. */
export function contextClause(part: NumberedClaim["part"]): string[] {
  return part === "context" ? [partText({ part })] : [];
}
