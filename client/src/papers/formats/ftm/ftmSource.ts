import { entityName } from "../../../model/words/entityName.ts";
import { ownDataText } from "../../../model/words/ownData/ownData.ts";
import type { Briefing, NumberedSource } from "../../briefing/Briefing.ts";
import { sourceNote } from "../references/referencesOf.ts";
import { type FtmRecord, ftmId, ftmRecord } from "./FtmRecord.ts";

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
export function ftmSource(numbered: NumberedSource, briefing: Briefing): FtmRecord {
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
