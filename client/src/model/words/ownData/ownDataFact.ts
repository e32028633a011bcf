import { ownDataStrings as words } from "../strings.ts";
import { type OwnMark, ownDataReason } from "./ownData.ts";

/** The line of a fact list that marks own data; none for the data set itself. */
export function ownDataFact(mark: OwnMark): { name: string; value: string }[] {
  const value = ownDataReason(mark);
  return value === null ? [] : [{ name: words.name, value }];
}
