import { strings as shared } from "../../model/words/strings.ts";
import type { Briefing, NumberedSource } from "../briefing/Briefing.ts";
import type { Block, Run } from "./Block.ts";
import { say } from "./runs.ts";
import { sourceRuns } from "./sourceRuns.ts";
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
    ...claims.flatMap((claim, place): Run[] => [...(place > 0 ? [say(strings.comma)] : []), { claim }]),
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
