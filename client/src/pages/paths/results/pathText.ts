import type { ClaimDetail, Source } from "@atlas/server/contract";
import { sourceAddress } from "../../../model/claim/source/publisherParts.ts";
import { statusWord } from "../../../model/claim/statusText.ts";
import { entityName } from "../../../model/words/entityName.ts";
import { formatDate } from "../../../model/words/formatDate.ts";
import { listParts } from "../../../model/words/listWords.ts";
import { gradeName } from "../../../model/words/names.ts";
import type { HopReading, PathReading } from "../readPaths.ts";
import { strings } from "../strings.ts";
import { pathMeaning } from "./pathMeaning.ts";

/** A path as self-contained text: for each step a sentence with evidence, statement and sources. */
export function pathText(path: PathReading, details: ReadonlyMap<string, ClaimDetail>, address: string): string {
  const [first] = path.entities;
  const last = path.entities.at(-1);
  if (!first || !last) return "";
  const meaning = pathMeaning(path);
  return [
    strings.pathTitle(entityName(first), entityName(last), path.hops.length),
    `${strings.weakest(gradeName(path.weakest))}.`,
    ...(meaning === "" ? [] : [meaning]),
    ...path.hops.flatMap((hop, index) => ["", ...hopLines(hop, index + 1, details)]),
    "",
    address,
  ].join("\n");
}

function hopLines(hop: HopReading, place: number, details: ReadonlyMap<string, ClaimDetail>): string[] {
  return hop.claims.flatMap(({ claim, first, phrase, second }, index) => {
    const sentence = `${entityName(first)} ${phrase} ${entityName(second)}${strings.sentenceEnd(statusWord(claim))}`;
    const mark = index === 0 ? `${place}. ` : "   ";
    const detail = details.get(claim.id);
    const cited = detail?.sources.filter(({ id }) => claim.sources.includes(id)) ?? [];
    const against = detail?.sources.filter(({ id }) => claim.disputed_by.includes(id)) ?? [];
    return [
      `${mark}${sentence} [${gradeName(claim.evidence)}; ${claim.id}]`,
      `   ${claim.statement}`,
      ...cited.map((source) => `   ${strings.textSource(sourceText(source))}`),
      ...against.map((source) => `   ${strings.textAgainst(sourceText(source))}`),
    ];
  });
}

function sourceText(source: Source): string {
  const { publisher, title, published } = source;
  const parts = [publisher, title, published ? formatDate(published) : null, sourceAddress(source)];
  return listParts(parts.filter((part) => part !== null));
}
