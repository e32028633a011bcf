import { splitAddress } from "../../model/address/splitAddress.ts";
import { MOST_KEY_POINTS, type ViewState } from "../../model/address/view/viewState.ts";
import type { Analysis } from "../answers/common/Analysis.ts";
import type { Briefing, ClaimInBriefing, NumberedClaim } from "../briefing/Briefing.ts";
import { mostNamedId, titleThemes } from "./proposedTitle.ts";
import { pointsOfTables, proposePoints, type Titled } from "./proposePoints.ts";
import { rankClaims } from "./rankClaims.ts";

/** Key points proposed, and beside an answer that leads. */
const PROPOSED = 4;
const PROPOSED_WITH_ANSWER = 2;

/**
 * The key points: those chosen; those that an answer proposes, or the best of the rows of its tables; or what answers
 * the title of a view. Where nothing is fit to open a paper, the best evidenced.
 */
export function chosenKeyPoints(chosen: readonly string[], claims: readonly ClaimInBriefing[], about: About): string[] {
  const shown = new Set(claims.map(({ claim }) => claim.id));
  const kept = [...new Set(chosen)].filter((id) => shown.has(id)).slice(0, MOST_KEY_POINTS);
  if (kept.length > 0 || about.analysis?.answerOnly) return kept;
  const points = about.analysis?.points?.filter((id) => shown.has(id)).slice(0, PROPOSED) ?? [];
  if (points.length > 0) return points;
  const most = about.analysis?.leads && !about.analysis.digest ? PROPOSED_WITH_ANSWER : PROPOSED;
  const found = [
    pointsOfTables(about.analysis?.tables ?? [], claims, most),
    proposePoints(claims, titledOf(claims, about), most),
  ];
  return found.find(({ length }) => length > 0) ?? proposed(claims, focusOf(about), most);
}

/** The subject that the title of a paper names: of a view, the entity and themes of most claims; of an answer, what was asked for. */
function titledOf(claims: readonly ClaimInBriefing[], about: About): Titled {
  const focus = focusOf(about);
  if (about.analysis !== null) return { entity: null, themes: [], focus };
  return { entity: mostNamedId(claims), themes: titleThemes(claims), focus };
}

/** The subject of a briefing: a view, or the answer of an analysis. */
interface About {
  view: Pick<ViewState, "steps">;
  analysis:
    | (Pick<Analysis, "address" | "leads" | "points" | "answerOnly"> & Partial<Pick<Analysis, "tables" | "digest">>)
    | null;
}

/** The entities that the reader asked about: those that the question names, or else those added to the view by hand. */
export function focusOf({ view, analysis }: About): ReadonlySet<string> {
  const asked = [...new URLSearchParams(splitAddress(analysis?.address ?? "").query).values()];
  return new Set(asked.length > 0 ? asked.flatMap((ids) => ids.split(",")) : view.steps.flatMap(({ ids }) => ids));
}

function proposed(claims: readonly ClaimInBriefing[], focus: ReadonlySet<string>, most: number): string[] {
  const disputed = onePerPair(rankClaims(claims, "disputed", focus));
  const best = onePerPair(rankClaims(claims, "evidence", focus));
  const taken = best.slice(0, disputed.length === 0 ? most : most - 1);
  return [...taken, ...disputed].slice(0, most).map(({ claim }) => claim.id);
}

function onePerPair(claims: readonly ClaimInBriefing[]): ClaimInBriefing[] {
  const pairs = new Set<string>();
  return claims.filter(({ claim: { subject, object } }) => {
    const pair = [subject, object].sort().join("~");
    const isNew = !pairs.has(pair);
    pairs.add(pair);
    return isNew;
  });
}

/** The key points of a briefing, in the author's order. Their numbers begin with 1, unless an answer that leads has notes before them. */
export function keyPointsOf({ claims, settings }: KeyPoints): readonly NumberedClaim[] {
  return settings.keyPoints.flatMap((id) => claims.find(({ claim }) => claim.id === id) ?? []);
}

interface KeyPoints {
  claims: Briefing["claims"];
  settings: Pick<Briefing["settings"], "keyPoints">;
}
