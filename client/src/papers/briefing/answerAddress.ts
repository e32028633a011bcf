import { wholeAddress } from "../../model/address/wholeAddress.ts";
import type { Briefing } from "./Briefing.ts";

/** The address of the analysis page behind a briefing, whole if that of the view is; null if there is none. */
export function answerAddress({ analysis, link }: Pick<Briefing, "analysis" | "link">): string | null {
  return analysis === null ? null : (wholeAddress(analysis.address, link) ?? analysis.address);
}
