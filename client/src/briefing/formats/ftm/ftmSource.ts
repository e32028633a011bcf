import type { Source } from "@atlas/server/contract";
import { ownDataText } from "../../../words/ownData/ownData.ts";
import { type FtmRecord, ftmRecord } from "./FtmRecord.ts";

/** Languages by their codes of three letters, which FollowTheMoney wants; others are left out. */
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

/** Id of the record of a source; entities keep their own ids. */
export function ftmSourceId(id: string): string {
  return `source.${id}`;
}

/** A source as a document, by which links are proven. */
export function ftmSource(source: Source): FtmRecord {
  return ftmRecord(ftmSourceId(source.id), "Document", {
    name: source.title,
    title: source.title,
    fileName: source.title,
    publisher: source.publisher,
    sourceUrl: source.url,
    publishedAt: source.published,
    language: languages[source.language],
    keywords: [source.kind, ownDataText(source)],
  });
}
