import { counted, formatNumber } from "../../model/words/formatNumber.ts";
import { inLanguages } from "../../model/words/language.ts";

const en = {
  toolbar: "View",
  tabs: "Tables",
  tabNames: { entities: "Entities", claims: "Claims" },
  emptyTitle: "The table is empty",
  filter: "Filter rows",
  found: (shown: number, all: number) => `${formatNumber(shown)} of ${formatNumber(all)} rows`,
  noneFound: "No row contains all these words.",
  copy: "Copy table",
  copyFailed: "Not copied: the browser did not allow it",
  keys: "Arrow keys move between cells. Home and End go to the ends of a row; with Ctrl, to the first and last row. Enter selects the row; with Ctrl it adds or removes the row; with Shift it selects all rows up to it; on a column heading it sorts. Escape clears the selection.",
  name: "Name",
  nameZh: "Chinese name",
  type: "Type",
  claimsHere: "Claims in view",
  claimsAll: "Claims in total",
  notShown: "Neighbours not shown",
  best: "Best evidence",
  weakest: "Weakest evidence",
  kind: "Kind or stage",
  id: "ID",
  claim: "Claim",
  subject: "Subject",
  predicate: "Kind of link",
  object: "Object",
  evidence: "Evidence",
  changed: "New or changed",
  line: "Line of several grades",
  reason: "Why this grade",
  shareHeld: (share: string) => `${share} held`,
  when: "When",
  due: "Due to be checked again",
  publishers: "Independent voices",
  publisherKinds: "Kinds of publisher",
  dossier: "Dossier",
  subjectId: "Subject ID",
  objectId: "Object ID",
  claimId: "Claim ID",
  sourceIds: "Source IDs",
  againstIds: "IDs of sources against it",
  ownComparison: (sources: number) => `Editors’ comparison; ${counted(sources, "source", "sources")} on the two sides`,
  contradictedBy: (against: number, publishers: number) =>
    `${counted(against, "source", "sources")} against; ${counted(publishers, "independent voice", "independent voices")} for`,
  ownWord: (sources: number) => `No independent voice; ${counted(sources, "source", "sources")}`,
  countAsOne: (publishers: number) => `${counted(publishers, "publisher", "publishers")} that count as one`,
  publishedBy: (publishers: number, leftOut: number) =>
    `${counted(publishers, "independent voice", "independent voices")}${leftOut > 0 ? `; ${counted(leftOut, "source", "sources")} left out` : ""}`,
};

export type Strings = typeof en;

export const strings = inLanguages(en, async () => (await import("./strings.zh.ts")).zh);
