import { formatNumber } from "../../../model/words/formatNumber.ts";
import type { Briefing } from "../../briefing/Briefing.ts";
import { percentText } from "../../briefing/percentText.ts";
import type { Block } from "../Block.ts";
import { cell, numberCell, say } from "../runs.ts";
import { evidenceStrings as words } from "./strings.ts";

const MOST_LISTED = 8;

interface PublisherCount {
  publisher: string;
  sources: number;
  claims: number;
}

/** The publishers that most claims cite. */
export function publishersPart(briefing: Briefing): Block[] {
  const publishers = publishersBy(briefing);
  const [first] = publishers;
  if (first === undefined) return [];
  const all = briefing.claims.length;
  const text = words.publishersText(
    briefing.sources.length,
    publishers.length,
    first.publisher,
    percentText(first.claims, all),
  );
  return [
    { block: "heading", level: 2, text: words.publishers },
    { block: "paragraph", runs: [say(text)] },
    {
      block: "table",
      caption: words.publishersCaption,
      columns: [words.publisher, words.sources, words.claims, words.ofClaims],
      widths: [52, 14, 14, 20],
      rows: publishers
        .slice(0, MOST_LISTED)
        .map(({ publisher, sources, claims }) => [
          cell(say(publisher)),
          numberCell(formatNumber(sources)),
          numberCell(formatNumber(claims)),
          numberCell(percentText(claims, all)),
        ]),
    },
  ];
}

/** Most cited first. */
function publishersBy({ sources }: Briefing): PublisherCount[] {
  const found = new Map<string, { sources: number; claims: Set<number> }>();
  for (const { source, supports, disputes } of sources) {
    const known = found.get(source.publisher) ?? { sources: 0, claims: new Set<number>() };
    known.sources += 1;
    for (const claim of [...supports, ...disputes]) known.claims.add(claim);
    found.set(source.publisher, known);
  }
  return [...found]
    .map(([publisher, known]) => ({ publisher, sources: known.sources, claims: known.claims.size }))
    .sort((a, b) => b.claims - a.claims || b.sources - a.sources || (a.publisher < b.publisher ? -1 : 1));
}
