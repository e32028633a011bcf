import type { Source } from "@atlas/server/contract";
import { relays, speakerName } from "../../model/claim/ownWord.ts";
import { publisherParts } from "../../model/claim/source/publisherParts.ts";
import { titleLanguage } from "../../model/claim/source/voiceOf.ts";
import { languageName } from "../../model/words/codes/codeNames.ts";
import { foreignLanguage } from "../../model/words/entityName.ts";
import { formatDate } from "../../model/words/formatDate.ts";
import { language } from "../../model/words/language.ts";
import { listParts } from "../../model/words/listWords.ts";
import { ownDataText } from "../../model/words/ownData/ownData.ts";
import { strings as shared } from "../../model/words/strings.ts";
import type { Briefing, NumberedSource } from "../briefing/Briefing.ts";
import type { Block, Run } from "./Block.ts";
import { say } from "./runs.ts";
import { strings } from "./strings.ts";

/** The sources not in `cited` by number, with the claims that cite them, and addresses in full for readers on paper. */
export function sourceList(briefing: Briefing, cited: ReadonlySet<number>): Block[] {
  const others = briefing.sources.filter(({ number }) => !cited.has(number));
  if (others.length === 0) return [];
  return [
    { block: "heading", level: 1, text: cited.size === 0 ? strings.sourceList : strings.furtherSources },
    { block: "paragraph", style: "note", runs: [say(strings.sourcesNote)] },
    {
      block: "sources",
      sources: others.map((source) => ({ source: source.number, runs: listed(source, briefing) })),
    },
  ];
}

function listed({ source, supports, disputes }: NumberedSource, briefing: Briefing): Run[] {
  return [
    ...sourceRuns(source, briefing),
    say(shared.between),
    ...(source.url === null ? [] : [{ text: readableAddress(source.url), href: source.url }, say(shared.between)]),
    ...citing(strings.citedBy, supports),
    ...(supports.length > 0 && disputes.length > 0 ? [say(strings.semicolon)] : []),
    ...citing(strings.citedAgainst, disputes),
    say(shared.end),
  ];
}

function citing(label: string, claims: readonly number[]): Run[] {
  if (claims.length === 0) return [];
  return [
    say(label),
    ...claims.flatMap((claim, place): Run[] => [...(place > 0 ? [say(strings.listed)] : []), { claim }]),
  ];
}

/** An address with its Chinese characters decoded, for readers; unchanged if malformed. */
function readableAddress(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}

/** A source as cited: publisher, linked title, date, kind of publisher, and whose word it is if not the publisher's. */
export function sourceRuns(source: Source, { named }: Briefing): Run[] {
  const { via, publisher_entity } = source;
  const speaker = publisher_entity === null ? null : speakerName(publisher_entity, named);
  const about = [
    dateText(source),
    ...publisherParts(source, named),
    source.language === language() ? null : strings.inLanguage(languageName(source.language)),
    via === null ? null : strings.via(via),
    speaker && (relays(source) ? strings.relaysWord(speaker) : strings.ownWordOf(speaker)),
    ownDataText(source),
  ];
  return citedWith(source, listParts(about.filter((part) => part !== null)));
}

/** A source as the note of a claim cites it: publisher, linked title and date. */
export function shortSourceRuns(source: Source): Run[] {
  const own = ownDataText(source);
  return citedWith(source, dateText(source) + (own ? strings.comma + own : ""));
}

function citedWith(source: Source, about: string): Run[] {
  const { publisher, title, url } = source;
  return [
    { text: publisher, lang: foreignLanguage(publisher) ?? language() },
    say(strings.comma),
    { text: strings.quoted(title), ...(url === null ? {} : { href: url }), lang: titleLanguage(source) },
    say(strings.comma + (url === null ? listParts([about, shared.notPublic]) : about)),
  ];
}

function dateText({ published }: Source): string {
  return published === null ? strings.undated : formatDate(published);
}
