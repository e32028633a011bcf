import type { Source } from "@atlas/server/contract";
import { relays, speakerName } from "../../claim/ownWord.ts";
import { publisherParts } from "../../claim/source/publisherParts.ts";
import { languageName } from "../../words/codes/codeNames.ts";
import { foreignLanguage } from "../../words/entityName.ts";
import { formatDate } from "../../words/formatDate.ts";
import { language } from "../../words/language.ts";
import { listParts } from "../../words/listWords.ts";
import { ownDataText } from "../../words/ownData/ownData.ts";
import { strings as shared } from "../../words/strings.ts";
import { titleLanguage } from "../../words/titleLanguage.ts";
import type { Briefing } from "../Briefing.ts";
import type { Run } from "./Block.ts";
import { say } from "./runs.ts";
import { strings } from "./strings.ts";

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
