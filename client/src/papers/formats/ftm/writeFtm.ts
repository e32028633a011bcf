import type { Claim, Entity, Source } from "@atlas/server/contract";
import { isWhole } from "../../../model/address/splitAddress.ts";
import { caveatWords, reportedWords } from "../../../model/claim/claimWords.ts";
import { oldText } from "../../../model/claim/due/dueText.ts";
import { evidenceReason } from "../../../model/claim/evidenceReason.ts";
import { claimGrade } from "../../../model/claim/gradeText.ts";
import { startOf } from "../../../model/claim/periodText.ts";
import { standingText, standingWord } from "../../../model/claim/standing/standingText.ts";
import { standingStrings } from "../../../model/claim/standing/strings.ts";
import { markedStatement } from "../../../model/claim/statement.ts";
import { entityName } from "../../../model/words/entityName.ts";
import { figureText } from "../../../model/words/figureText.ts";
import { labelled, withAside } from "../../../model/words/listWords.ts";
import { predicatePhrase } from "../../../model/words/names.ts";
import { ownDataReason, ownDataText } from "../../../model/words/ownData/ownData.ts";
import { readableWord } from "../../../model/words/readableWord.ts";
import { partText } from "../../answers/common/analysisText.ts";
import { strings } from "../../answers/common/strings.ts";
import type { Briefing, NumberedClaim, NumberedSource } from "../../briefing/Briefing.ts";
import { dayOf } from "../../briefing/dayOf.ts";
import { recordLinks, recordNames } from "../../briefing/recordLinks.ts";
import { contentTitle } from "../../document/parts/frontPart.ts";
import { sourceLine } from "../graph/attributes.ts";
import { graphFacts } from "../graph/graphFacts.ts";
import { jsonText } from "../jsonText.ts";
import { sourceNote } from "../references/referencesOf.ts";
import { fileStrings as words } from "../strings.ts";
import { type FtmRecord, ftmEntity, ftmId, ftmRecord, ftmSchema } from "./FtmRecord.ts";

/** FollowTheMoney requires three-letter codes (ISO 639-3); other languages are omitted. */
const languages: Readonly<Record<string, string>> = {
  en: "eng",
  zh: "zho",
  ja: "jpn",
  ko: "kor",
  de: "deu",
  fr: "fra",
  ru: "rus",
  es: "spa",
  pt: "por",
  it: "ita",
  tr: "tur",
  uk: "ukr",
  th: "tha",
};

/** A source as a document, the proof of links; its author is the party whose word it is. */
function ftmSource(numbered: NumberedSource, briefing: Briefing): FtmRecord {
  const { source } = numbered;
  const speaker = source.publisher_entity === null ? undefined : briefing.named.get(source.publisher_entity);
  return ftmRecord(ftmId("source", source.id), "Document", {
    name: source.title,
    title: source.title,
    fileName: source.title,
    publisher: source.publisher,
    author: speaker === undefined ? source.publisher_entity : entityName(speaker),
    summary: sourceNote(numbered, briefing),
    sourceUrl: source.url,
    publishedAt: source.published,
    language: languages[source.language],
    keywords: [source.kind, source.publisher_kind, ownDataText(source)],
  });
}

/** Writes a briefing as FollowTheMoney records, one JSON object per line. */
export function writeFtm(briefing: Briefing): string {
  const links = recordLinks(briefing);
  const names = recordNames(briefing);
  const records = [
    aboutRecord(briefing),
    ...briefing.entities.map((entity) => ftmEntity(entity, links.entity(entity.id), names.entity(entity.id))),
    ...briefing.sources.map((source) => ftmSource(source, briefing)),
    ...ftmClaims(briefing),
  ];
  return records.map((record) => `${jsonText(record)}\n`).join("");
}

/** A note about the whole file; the format has no metadata of its own. */
function aboutRecord(briefing: Briefing): FtmRecord {
  const facts = Object.entries(graphFacts(briefing)).map(([name, value]) => `${name}: ${value}`);
  return ftmRecord(ftmId("briefing", briefing.hash), "Note", {
    name: contentTitle(briefing),
    description: facts.join("\n"),
    sourceUrl: isWhole(briefing.link) ? briefing.link : null,
    modifiedAt: briefing.made,
  });
}

/**
 * Claims as records: "Ownership" if somebody holds a company, or did until a known date; otherwise "UnknownLink" with
 * the verb phrase as role, and the status if it is not in force. Supporting sources are its proof; disputing ones are
 * named in the description, with all that the format has no property for.
 */
function ftmClaims(briefing: Briefing): FtmRecord[] {
  const { claims, sources, named } = briefing;
  const day = dayOf(briefing);
  const sourceOf = new Map(sources.map(({ source }) => [source.id, source]));
  const nameOf = (id: string) => {
    const entity = named.get(id);
    return entity === undefined ? id : entityName(entity);
  };
  const lineOf = new Map(sources.map((numbered) => [numbered.source.id, sourceLine(numbered)]));
  return claims.map(({ number, claim, part }: NumberedClaim) => {
    const supporting = claim.sources.flatMap((id) => sourceOf.get(id) ?? []);
    const status = standingWord(claim, day);
    return ftmRecord(ftmId("claim", claim.id), isOwnership(claim, named) ? "Ownership" : "UnknownLink", {
      ...endsOf(claim, named),
      role: status === null ? predicatePhrase(claim.predicate) : withAside(predicatePhrase(claim.predicate), status),
      status: standingText(claim, day),
      startDate: startOf(claim),
      // Programs draw what has a start from there on; the day of a count or an act is only a date.
      date: startOf(claim) === null ? claim.since : null,
      endDate: claim.until,
      summary: markedStatement(claim),
      description: [
        `${claimGrade(claim)}. ${evidenceReason(claim, sourceOf, named)}`,
        ...claim.disputed_by.map((id) => words.disputedBy(lineOf.get(id) ?? id)),
        figure(claim),
        claim.maturity === null ? null : labelled(words.maturity, readableWord(claim.maturity)),
        claim.due === null ? null : labelled(words.due, claim.due),
        claim.newest_source === null ? null : labelled(reportedWords.newestSource, claim.newest_source),
        claim.confirmed === null ? null : labelled(standingStrings.lastConfirmed, claim.confirmed),
        oldText(claim, day),
        claim.about === null ? null : words.about(nameOf(claim.about)),
        ...claim.caveats.map((caveat) => caveatWords[caveat]),
        claim.notes,
        ownDataReason(claim),
        part === undefined ? null : labelled(strings.part, partText({ part })),
      ],
      recordId: String(number),
      proof: claim.sources.map((id) => ftmId("source", id)),
      sourceUrl: supporting.map(({ url }: Source) => url),
      publisher: supporting.map(({ publisher }) => publisher),
    });
  });
}

function figure(claim: Claim): string | null {
  const figure = figureText(claim);
  return figure === null ? null : labelled(figure.kind, figure.text);
}

function endsOf(claim: Claim, named: ReadonlyMap<string, Entity>) {
  const { predicate, share_pct } = claim;
  const subject = ftmId("entity", claim.subject);
  const object = ftmId("entity", claim.object);
  if (!isOwnership(claim, named)) return { subject, object };
  const [owner, asset] = predicate === "SUBSIDIARY_OF" ? [object, subject] : [subject, object];
  return { owner, asset, percentage: share_pct === null ? null : String(share_pct) };
}

/** Programs draw every "Ownership" as a holding of today unless it has an end date, so what is only planned is none. */
function isOwnership(
  { predicate, subject, object, status, until }: Claim,
  named: ReadonlyMap<string, Entity>,
): boolean {
  if (predicate !== "SUBSIDIARY_OF" && predicate !== "OWNS_STAKE_IN") return false;
  if (status !== "in-force" && !(status === "ended" && until !== null)) return false;
  const owned = named.get(predicate === "SUBSIDIARY_OF" ? subject : object);
  return owned !== undefined && ftmSchema(owned) === "Company";
}
