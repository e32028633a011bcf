import { counted, formatNumber } from "../../../model/words/formatNumber.ts";
import { inLanguages } from "../../../model/words/language.ts";

const en = {
  privacy:
    "The file was read in this browser. Only the IDs of the claims found in it, its version and its day were sent to the server of this atlas; the file stays in this tab until you close it.",
  loading: "Comparing its claims with the data of now…",
  paperOf: (version: string) => `Paper of version ${version}`,
  paperOfDay: (version: string, day: string) => `Paper of ${day}, version ${version}`,
  remake: "Make it anew",
  note: "Note to hand on",
  readAsText: "Read its text as an article",
  drop: "Drop the file to check or read it",
  another: "Another text or paper",
  strip: "Claims of the paper in its order",
  claim: (number: number) => `Claim ${formatNumber(number)}`,
  unchanged: (count: number) => counted(count, "claim is unchanged", "claims are unchanged"),
  first: (count: number) => `The first ${formatNumber(count)}, those between two of its subjects before others.`,
  elsewhere: "The paper of this link stayed in the tab where it was checked. Bring it again to check it.",
};

export type ViewStrings = typeof en;

/** Words of the page of what became of a paper. */
export const viewStrings = inLanguages(en, async () => (await import("./strings.zh.ts")).viewZh);
