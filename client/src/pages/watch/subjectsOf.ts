import type { WatchedNews } from "@atlas/server/contract";
import { type NewsLine, newsKinds, newsLines } from "../../model/watch/newsLines.ts";
import type { News } from "../../parts/watch/useNews.ts";
import { strings } from "./strings.ts";

/** Something watched with its news. */
export interface SubjectNews {
  watch: News["watched"][number];
  name: string;
  news: WatchedNews;
  lines: readonly NewsLine[];
}

/** All that is watched with its news, the most harmful news first, of equal ones the one with more of it. */
export function subjectsOf({ answer, watched }: News): SubjectNews[] {
  const claims = new Map(answer.claims.map((claim) => [claim.id, claim]));
  const subjects = watched.flatMap((watch, at): SubjectNews[] => {
    const news = answer.watches[at];
    const name = watch.behind.title ?? strings.nameGone(watch.title);
    return news === undefined ? [] : [{ watch, name, news, lines: newsLines(news, claims) }];
  });
  return subjects.sort((left, right) => worst(left) - worst(right) || right.lines.length - left.lines.length);
}

function worst({ lines: [first] }: SubjectNews): number {
  return first === undefined ? newsKinds.length : newsKinds.indexOf(first.kind);
}
