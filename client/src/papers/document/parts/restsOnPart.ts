import { dueOf } from "@atlas/server/due";
import { evidenceIds } from "@atlas/server/vocabulary";
import { leftOutReason } from "../../../model/claim/source/roleText.ts";
import { horizonText } from "../../../model/claim/standing/horizonText.ts";
import { formatDate } from "../../../model/words/formatDate.ts";
import { formatNumber } from "../../../model/words/formatNumber.ts";
import { listSentences } from "../../../model/words/listWords.ts";
import { gradeMeaning } from "../../../model/words/names.ts";
import type { Briefing, NumberedClaim } from "../../briefing/Briefing.ts";
import { keyPointsOf } from "../../keyPoints/chosenKeyPoints.ts";
import { notedClaims } from "../../keyPoints/notedClaims.ts";
import type { Block } from "../Block.ts";
import { cell, say } from "../runs.ts";
import { sourcesOf } from "../sourceList.ts";
import { paperStrings as words } from "../strings.ts";
import { ownSentence } from "./ownClaims.ts";

/** The grades of the claims that the paper states, what they mean, and how far its sources carry. */
export function restsOnPart(briefing: Briefing): Block[] {
  const claims = statedClaims(briefing);
  if (claims.length === 0) return [];
  const used = evidenceIds.filter((grade) => claims.some(({ claim }) => claim.evidence === grade));
  return [
    { block: "heading", level: 1, text: words.restsOn },
    {
      block: "table",
      caption: words.restsOn,
      headed: true,
      kept: true,
      columns: [words.claims, words.evidence, words.means],
      widths: [12, 24, 64],
      rows: used.map((grade) => [
        cell(say(formatNumber(claims.filter(({ claim }) => claim.evidence === grade).length))),
        cell({ grade }),
        cell(say(gradeMeaning(grade))),
      ]),
    },
    { block: "paragraph", runs: [say(sourcesText(claims, briefing))] },
  ];
}

/** The claims that a paper states: its key points and, for an analysis, those on which its answer rests; of one that leads, those with a note. */
function statedClaims(briefing: Briefing): readonly NumberedClaim[] {
  if (briefing.analysis?.leads) return notedClaims(briefing);
  const points = new Set(keyPointsOf(briefing));
  return briefing.claims.filter((one) => points.has(one) || (briefing.analysis !== null && one.part === "answer"));
}

/** The day of the newest source of what a paper states; "" if none is dated. */
export function newestSource(briefing: Briefing): string {
  return newestIn(statedClaims(briefing));
}

function newestIn(claims: readonly NumberedClaim[]): string {
  const days = claims.map(({ claim }) => claim.newest_source ?? "");
  return days.toSorted().at(-1) ?? "";
}

function sourcesText(claims: readonly NumberedClaim[], briefing: Briefing): string {
  const { sources, named, made, dataset, view } = briefing;
  const listed = sourcesOf(notedClaims(briefing), briefing).size;
  const cited = sources.filter(({ source }) => claims.some(({ claim }) => claim.sources.includes(source.id)));
  const against = sources.filter(({ source }) => claims.some(({ claim }) => claim.disputed_by.includes(source.id)));
  const notCounted = cited.filter(({ source }) =>
    claims.every(({ claim }) => !claim.sources.includes(source.id) || leftOutReason(claim, source, named) !== null),
  );
  const checks = claims.flatMap(({ claim }) =>
    claim.check_sources.map((id, place) => ({ id, date: claim.check_dates[place] ?? "" })),
  );
  const newest = newestIn(claims);
  const due = claims.filter(({ claim }) => dueOf(claim, made) !== null).length;
  return listSentences([
    // An answer has said it.
    briefing.analysis === null ? ownSentence(claims.map(({ claim }) => claim)) : "",
    words.sourcesCited(new Set([...cited, ...against]).size, against.length, listed),
    words.notCountedOf(notCounted.length, cited.length),
    checks.length === 0
      ? words.notReadAgain
      : words.readAgain(
          new Set(checks.map(({ id }) => id)).size,
          formatDate(
            checks
              .map(({ date }) => date)
              .toSorted()
              .at(-1) ?? "",
          ),
        ),
    newest === "" ? "" : words.newest(formatDate(newest)),
    due === 0 ? "" : words.due(due),
    horizonText(dataset.horizon, view.filters.asOf),
  ]);
}
