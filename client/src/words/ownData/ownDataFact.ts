import { type OwnMark, ownDataReason } from "./ownData.ts";
import { ownDataStrings as words } from "./ownDataStrings.ts";

/** The line of a list of facts that says that something is own data; none for what is the data set's own. */
export function ownDataFact(mark: OwnMark): { name: string; value: string }[] {
  const value = ownDataReason(mark);
  return value === null ? [] : [{ name: words.name, value }];
}
