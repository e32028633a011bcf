import { type OwnMark, ownDataReason } from "../../../model/words/ownData/ownData.ts";
import { ownDataStrings } from "../../../model/words/strings.ts";
import type { Briefing } from "../../briefing/Briefing.ts";
import type { SheetColumn } from "./Sheet.ts";

/** The column that marks own data, if the data set has any. */
export function ownColumn<Item>({ dataset }: Briefing, markOf: (item: Item) => OwnMark): SheetColumn<Item>[] {
  if (dataset.own.length === 0) return [];
  return [{ head: ownDataStrings.nameInFiles, width: 28, of: (item) => ownDataReason(markOf(item)) }];
}
