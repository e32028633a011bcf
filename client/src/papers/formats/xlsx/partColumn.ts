import { partText } from "../../answers/common/partOfAnswer.ts";
import { strings } from "../../answers/common/strings.ts";
import type { Briefing, NumberedClaim } from "../../briefing/Briefing.ts";
import type { SheetColumn } from "./Sheet.ts";

/** The column that tells claims of the answer from context, if there is an answer. */
export function partColumn({ analysis }: Briefing): SheetColumn<NumberedClaim>[] {
  return analysis === null ? [] : [{ head: strings.part, width: 14, of: partText }];
}
