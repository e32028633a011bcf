import { type OwnMark, ownDataReason } from "../../../words/ownData/ownData.ts";
import { ownDataStrings } from "../../../words/ownData/ownDataStrings.ts";
import type { Briefing } from "../../Briefing.ts";
import type { SheetColumn } from "./Sheet.ts";

/** The column that marks own data, if the data set has any. */
export function ownColumn<Item>({ dataset }: Briefing, markOf: (item: Item) => OwnMark): SheetColumn<Item>[] {
  if (dataset.own.length === 0) return [];
  return [{ head: ownDataStrings.nameInFiles, width: 28, of: (item) => ownDataReason(markOf(item)) }];
}
