/// <reference path="./virtualPageScript.d.ts" />

import type { Claim, Source } from "@atlas/server/contract";
import { evidenceIds } from "@atlas/server/vocabulary";
import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import { pairName } from "../../../../model/address/view/hiding.ts";
import type { ClaimReading } from "../../../../model/claim/ClaimReading.ts";
import { claimTitle } from "../../../../model/claim/claimTitle.ts";
import { caveatWords } from "../../../../model/claim/claimWords.ts";
import { oldText } from "../../../../model/claim/due/dueText.ts";
import { evidenceReason } from "../../../../model/claim/evidenceReason.ts";
import { claimGrade } from "../../../../model/claim/gradeText.ts";
import { lineSentence } from "../../../../model/claim/line/lineLabels.ts";
import { byWeight } from "../../../../model/claim/source/byWeight.ts";
import { accessParts } from "../../../../model/claim/source/publisherParts.ts";
import { roleText } from "../../../../model/claim/source/roleText.ts";
import { titleLanguage } from "../../../../model/claim/source/voiceOf.ts";
import { standingText } from "../../../../model/claim/standing/standingText.ts";
import { markedStatement } from "../../../../model/claim/statement.ts";
import { capital } from "../../../../model/words/asSentence.ts";
import { mainName, nameOrId, otherName } from "../../../../model/words/entityName.ts";
import { formatDate } from "../../../../model/words/formatDate.ts";
import { labelled, listClauses, listParts } from "../../../../model/words/listWords.ts";
import { gradeName } from "../../../../model/words/names.ts";
import { ownDataText } from "../../../../model/words/ownData/ownData.ts";
import { webAddress } from "../../../../model/words/webAddress.ts";
import { linksOf } from "../../../../picture/graph/linksOf.ts";
import type { Briefing, NumberedClaim } from "../../../briefing/Briefing.ts";
import { dayOf } from "../../../briefing/dayOf.ts";
import { writableText } from "../../../briefing/writableText.ts";
import { claimFacts } from "../../../document/statementRuns.ts";
import { strings as documentWords, paperStrings } from "../../../document/strings.ts";
import { drawnPart } from "../../../figure/drawnPart.ts";
import { hasNote } from "../../../figure/numberRanges.ts";
import { escapeHtml } from "../blockHtml.ts";
import { type Citation, DATA_ID, type PageClaim, type PageData, type PageSource } from "../script/PageData.ts";
import { type Answers, writeHtml } from "../writeHtml.ts";
import { strings } from "./strings.ts";

/** The briefing as one web page: paper that prints, with a figure that answers in any browser, without a network. */
export async function writeAnsweringHtml(briefing: Briefing): Promise<string> {
  return writeHtml(briefing, answersHtml(pageData(briefing), await pageScript()));
}

/** Puts data and script into a page. Neither can end its element early, whatever the texts of the data. */
export function answersHtml(data: PageData, script: string): Answers {
  if (/<\/script|<!--/i.test(script)) throw new Error("The script of the page would end its element.");
  const json = JSON.stringify(data, writable).replaceAll("<", "\\u003c");
  return {
    html: `<script type="application/json" id="${DATA_ID}">${json}</script>\n<script>${script}</script>`,
    withoutScript: `<noscript><p class="off">${escapeHtml(data.words.scriptsOff)}</p></noscript>`,
    scriptSource: `'sha256-${base64(sha256(utf8ToBytes(script)))}'`,
  };
}

function writable(_: string, value: unknown): unknown {
  return typeof value === "string" ? writableText(value) : value;
}

function base64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

let replacement: string | null = null;

/** The script of a saved page, bundled and minified when the atlas was built. */
async function pageScript(): Promise<string> {
  return replacement ?? (await import("virtual:page-script")).default;
}

/** Replaces the script, where no bundler has built one. */
export function usePageScript(script: string): void {
  replacement = script;
}

/** All claims of a view with their sources, for the script of a saved page, in the language of the briefing. */
function pageData(briefing: Briefing): PageData {
  const { entities, claims, sources, named } = briefing;
  const reading = { entities: named, sources: new Map(sources.map(({ source }) => [source.id, source])) };
  const placeOf = new Map(sources.map(({ source }, place) => [source.id, place]));
  const grades = new Set(claims.map(({ claim }) => claim.evidence));
  return {
    entities: entities.map((entity) => ({
      id: entity.id,
      names: [mainName(entity), otherName(entity)].flatMap((name) => name?.text ?? []),
    })),
    lines: linksOf(drawnPart(briefing).claims.map(({ claim }) => claim)).map((link) => ({
      id: link.id,
      ends: [link.source, link.target],
      text: lineSentence(link.claims, (id) => nameOrId(named.get(id), id), dayOf(briefing)),
    })),
    claims: claims.map((one) => pageClaim(one, briefing, reading, placeOf)),
    sources: sources.map(({ source }) => pageSource(source)),
    grades: evidenceIds.filter((id) => grades.has(id)).map((id) => ({ id, name: gradeName(id) })),
    words: { ...strings },
  };
}

function pageClaim(
  one: NumberedClaim,
  briefing: Briefing,
  reading: ClaimReading,
  placeOf: ReadonlyMap<string, number>,
): PageClaim {
  const { number, claim } = one;
  const { subject, object, evidence } = claim;
  const cite = (ids: readonly string[]): Citation[] =>
    byWeight(
      claim,
      ids.flatMap((id) => reading.sources.get(id) ?? []),
    ).flatMap((source) => {
      const place = placeOf.get(source.id);
      return place === undefined ? [] : { source: place, role: roleText(claim, source, reading) ?? "" };
    });
  const day = dayOf(briefing);
  return {
    number: hasNote(one, briefing) ? number : null,
    line: pairName(subject, object),
    ends: [subject, object],
    grade: evidence,
    title: claimTitle(claim, reading.entities),
    statement: markedStatement(claim),
    facts: capital(listClauses([standingText(claim, day), ...claimFacts(claim)])),
    reason: labelled(claimGrade(claim), evidenceReason(claim, reading.sources, reading.entities)),
    remarks: [
      disputeOf(claim),
      ...claim.caveats.map((caveat) => caveatWords[caveat]),
      oldText(claim, day),
      ownDataText(claim),
    ].filter((remark) => remark !== null),
    for: cite(claim.sources),
    against: cite(claim.disputed_by),
  };
}

/** The point on which the sources of a disputed claim disagree, as the editors noted it. */
function disputeOf({ evidence, notes }: Claim): string | null {
  return evidence === "disputed" && notes !== null ? paperStrings.dispute + notes : null;
}

function pageSource(source: Source): PageSource {
  const { publisher, title, url, published } = source;
  return {
    publisher,
    title,
    href: url === null ? null : webAddress(url),
    lang: titleLanguage(source) ?? "",
    about: listParts([published === null ? documentWords.undated : formatDate(published), ...accessParts(source)]),
  };
}
