import type { ChangeAnswer } from "@atlas/server/contract";
import { formatNumber } from "../../words/formatNumber.ts";
import { inLanguages } from "../../words/language.ts";

const en = {
  title: "What changed",
  titleOf: (from: string, to: string) => `What changed from ${from} to ${to}`,
  lead: "Two versions of the data set, claim by claim: what came, what went, what is graded or worded otherwise. A link or a briefing made with an older version can be checked here.",
  versions: "Versions",
  from: "From",
  to: "To",
  now: (version: string) => `now (${version})`,
  ofDay: (version: string, date: string) => `${version} of ${date}`,
  noReleases:
    "No earlier version is kept here, so there is nothing to compare with. A version is kept by npm run release:data when it is published.",
  onlyThis: (version: string) =>
    `Only the present version, ${version}, is kept here. What changes from now on will stand here once there is another.`,
  unknown: (version: string) => `Version ${version} is not kept here. These are:`,
  byKind: "By what became of them",
  byPredicate: "By kind of link",
  byType: "By type of an end",
  all: "Show all",
  heading: (listed: number) =>
    listed === 1 ? "1 claim changed" : listed === 0 ? "No claim changed" : `${formatNumber(listed)} claims changed`,
  listed: (listed: number, changed: number) => `${formatNumber(listed)} of ${formatNumber(changed)} changed claims`,
  none: "No change passes these filters.",
  summary: (from: string, to: string, claims: string, changed: number, counts: string) =>
    `From ${from} to ${to} (${claims}), ${formatNumber(changed)} changed: ${counts}.`,
  summaryNone: (from: string, to: string, claims: string) => `From ${from} to ${to} (${claims}), none changed.`,
  several: "One claim can be of several kinds.",
  regraded: (moves: string) => `Regraded: ${moves}.`,
  move: (count: number, before: string, after: string) =>
    `${formatNumber(count)} from ${before.toLowerCase()} to ${after.toLowerCase()}`,
  entities: ({ removed, added, renamed, named }: ChangeAnswer["entity_counts"]) =>
    `Entities: ${formatNumber(removed)} removed, ${formatNumber(added)} added, ${formatNumber(renamed)} under another name, ${formatNumber(named)} given a Chinese name.`,
  narrowed: (names: string) => `Listed are those of: ${names}.`,
  first: (listed: number, total: number) =>
    `The first ${formatNumber(listed)} of ${formatNumber(total)} are listed; filters bring the others.`,
  table: "Claims that changed",
  change: "Change",
  claim: "Claim",
  statement: "Statement",
  before: "Statement before",
  differs: "What else differs",
  evidence: "Evidence",
  evidenceBefore: "Evidence before",
  reason: "Reason for the new grade",
  entityRemoved: "Removed",
  entityAdded: "Added",
  entityNamed: (name: string) => `Chinese name added: ${name}`,
  entityChanges: (count: number) => `${formatNumber(count)} ${count === 1 ? "entity" : "entities"} changed`,
  limits: [
    "A change of the data is not a change in the world: a claim can be added years after what it tells of, and a grade changes when a source is found or read again, or when the rule of evidence changes. Since 2026.12, state media on matters of their own state, weak publishers beside a strong one, and sources that retell another are left out.",
    "Of figures, sources and remarks it was only kept that they differ, not how; of entities only their names are compared.",
    "An older version holds only the grade of a claim, so only the reason for its present grade is given.",
  ] as readonly string[],
  note: (version: string, note: string) => `${version}: ${note}`,
  loading: "Comparing the two versions …",
};

export type Strings = typeof en;

export const strings = inLanguages(en, async () => (await import("./strings.zh.ts")).zh);
