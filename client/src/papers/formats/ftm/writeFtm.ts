import { isWhole } from "../../../model/address/wholeAddress.ts";
import { entityName } from "../../../model/words/entityName.ts";
import { ownDataText } from "../../../model/words/ownData/ownData.ts";
import type { Briefing, NumberedSource } from "../../briefing/Briefing.ts";
import { contentTitle } from "../../briefing/contentTitle.ts";
import { recordLinks, recordNames } from "../../briefing/recordLinks.ts";
import { graphFacts } from "../graph/graphFacts.ts";
import { jsonText } from "../jsonText.ts";
import { sourceNote } from "../references/referencesOf.ts";
import { type FtmRecord, ftmId, ftmRecord } from "./FtmRecord.ts";
import { ftmClaims } from "./ftmClaim.ts";
import { ftmEntity } from "./ftmEntity.ts";

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
