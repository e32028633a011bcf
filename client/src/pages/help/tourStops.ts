import { PATHS_PATH } from "../../model/address/pages/finderState.ts";
import { questionAddress } from "../../model/address/pages/questionAddress.ts";
import { BRIEFING_PATH, EXPLORE_PATH } from "../../model/address/view/viewPaths.ts";

export const tourStops = [
  "search",
  "canvas",
  "claim",
  "evidence",
  "undo",
  "question",
  "path",
  "briefing",
  "share",
] as const;
export type TourStop = (typeof tourStops)[number];

/** The page of each stop, and its target: the first of these elements on the page. */
export interface Sight {
  address: string;
  target: string;
  /** A button of the target that shows what it folds away on a small screen. */
  unfold?: string;
}

const whole = `${EXPLORE_PATH}?s=baogang-group*`;
const picture = `${whole}&sel=baogang-group`;

/** The sights of the tour. Each is a page of its own, so that what it tells of is there whatever the reader has open. */
export const sights: Record<TourStop, Sight> = {
  search: { address: picture, target: "[role=search]" },
  canvas: { address: picture, target: "[role=application]" },
  claim: { address: `${whole}&sel=claim:bao-008`, target: "[data-detail-panel]" },
  evidence: { address: whole, target: "[data-tour=legend]", unfold: "[data-tour=legend] > [aria-expanded=false]" },
  undo: { address: picture, target: "[data-tour=history]" },
  question: {
    address: questionAddress("whoElseMakesIt", { technology: "samarium-cobalt-magnets" }),
    target: "main form + div",
  },
  path: { address: `${PATHS_PATH}?from=baogang-group&to=tesla`, target: "main ol > li" },
  briefing: {
    address: `${BRIEFING_PATH}?s=baogang-group,northern-rare-earth`,
    target: "[aria-labelledby=files-document]",
  },
  share: { address: picture, target: "[data-tour=share]" },
};
