import type { Landscape, LandscapeRow } from "@atlas/server/contract";
import type { LandscapeFilter } from "../../../model/address/pages/landscapeAddress.ts";
import { uncapital } from "../../../model/words/asSentence.ts";
import { labelled, listClauses, listParts } from "../../../model/words/listWords.ts";
import { readableTitle } from "../../../model/words/readableWord.ts";
import { confirmedSpans, doubtText, fittingFinding } from "../common/findingParts.ts";
import { type Lookup, nameOf } from "./Lookup.ts";
import { gapText, shareTexts } from "./landscapeWords.ts";
import { strings } from "./strings.ts";

/** Comparisons that a heading can tell: who is not found, or on which side there are more names. */
const told: ReadonlySet<LandscapeRow["gap"]> = new Set([
  "none-found-abroad",
  "more-in-china",
  "as-many",
  "more-abroad",
  "none-found-in-china",
]);

/** The landscape as a heading: its technologies by who is found on which side; null where it is cut or compares nothing. */
export function landscapeFinding(
  rows: readonly LandscapeRow[],
  { claims, more }: Landscape,
  { stage, sector, gap: asked, evidence }: LandscapeFilter,
  lookup: Lookup,
): string | null {
  const compared = rows.filter(({ gap, kinds }) => kinds.length === 0 && told.has(gap));
  if (more || rows.length < 2 || compared.length === 0 || (asked !== "" && compared.length < rows.length)) return null;
  const count = (gap: LandscapeRow["gap"]) => compared.filter((row) => row.gap === gap).length;
  const ids = new Set(rows.flatMap(({ claim_ids }) => claim_ids));
  const under = claims.filter(({ id }) => ids.has(id));
  const about = [
    ...(stage === "" ? [] : [readableTitle(stage)]),
    ...(sector === "" ? [] : [nameOf(sector, lookup)]),
    ...(evidence === "disputed" ? [] : [strings.floors[evidence]]),
  ];
  const texts =
    asked === ""
      ? [rows.length - compared.length, 0].map((rest) => strings.finding(rows.length, count, rest))
      : [strings.findingOfGap(rows.length, strings.gaps[asked])];
  return restingOn(
    texts.map((text) => (about.length === 0 ? text : labelled(listParts(about), text))),
    under,
  );
}

/**
 * One technology as a heading: China's share of the world if one is recorded, else the names on both sides or who is not found;
 * null where nothing is compared, or claims are left out.
 */
export function technologyFinding(row: LandscapeRow, answer: Landscape, lookup: Lookup): string | null {
  const { technology, gap, kinds, claim_ids } = row;
  if (answer.below_floor > 0 || answer.more) return null;
  const [share] = shareTexts(row, lookup);
  const name = nameOf(technology, lookup);
  const shareClaim = lookup.claims.get(row.share_claim ?? "");
  if (share && shareClaim) {
    const told = labelled(name, uncapital(share.replace(/[.。]$/u, "")));
    return fittingFinding(confirmedSpans([shareClaim]).map((when) => joined([told, when])));
  }
  if (kinds.length > 0 || !told.has(gap)) return null;
  const claims = claim_ids.flatMap((id) => lookup.claims.get(id) ?? []);
  return restingOn([labelled(name, uncapital(gapText(row, "disputed")))], claims);
}

/** The fullest of some texts, with the months or years between which its claims were last confirmed, and how many are doubtful. */
function restingOn(texts: readonly string[], claims: Landscape["claims"]): string | null {
  const spans = confirmedSpans(claims);
  return fittingFinding(texts.flatMap((text) => spans.map((when) => joined([text, when, doubtText(claims)]))));
}

function joined(parts: readonly string[]): string {
  return listClauses(parts.filter((part) => part !== ""));
}
