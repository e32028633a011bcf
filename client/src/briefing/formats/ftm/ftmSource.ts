import type { Source } from "@atlas/server/contract";
import { ownDataText } from "../../../words/ownData/ownData.ts";
import { type FtmRecord, ftmRecord } from "./FtmRecord.ts";

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

/** Record id of a source; entities keep their own ids. */
export function ftmSourceId(id: string): string {
  return `source.${id}`;
}

/** A source as a document, the proof of links. */
export function ftmSource(source: Source): FtmRecord {
  return ftmRecord(ftmSourceId(source.id), "Document", {
    name: source.title,
    title: source.title,
    fileName: source.title,
    publisher: source.publisher,
    sourceUrl: source.url,
    publishedAt: source.published,
    language: languages[source.language],
    keywords: [source.kind, source.publisher_kind, ownDataText(source)],
  });
}
