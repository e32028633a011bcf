import type { ChangeCause } from "@atlas/server/changeCause";
import type { ChangeAnswer } from "@atlas/server/contract";
import { counted, formatNumber } from "../../../model/words/formatNumber.ts";
import { inLanguages } from "../../../model/words/language.ts";

const en = {
  title: "What changed",
  titleOf: (from: string, to: string) => `What changed from ${from} to ${to}`,
  lead: "Compares two versions of the data set, claim by claim: what was added, removed, regraded or reworded. Use it to check a link or a briefing made with an older version.",
  versions: "Versions",
  from: "From",
  to: "To",
  now: (version: string) => `now (${version})`,
  ofDay: (version: string, date: string) => `${version} of ${date}`,
  noReleases:
    "No earlier version is stored here, so there is nothing to compare. To store a version when it is published, run npm run release:data.",
  onlyThis: (version: string) =>
    `Only the current version, ${version}, is stored here. Changes will appear here once there is another.`,
  unknown: (version: string) => `Version ${version} is not stored here. Available versions:`,
  byImpact: "What the changes mean to one who relied on the claims, each claim once",
  subjects: {
    watched: "What you watch",
    firms: "Organisations with most changes",
    rules: "Policies with most changes",
    goods: "Goods and technologies with most changes",
  },
  byCountry: "Countries with most changes",
  byStep: "By step of the chain",
  unplaced: (country: number, step: number) =>
    `Countries and steps are those of today, as no version keeps them. Not known, or gone since: the country of ${counted(country, "changed claim", "changed claims")}, the step of ${formatNumber(step)}.`,
  toView: "Back to the view",
  oldest: (since: string, version: string) =>
    `No version of ${since} is kept here, so this begins with the oldest one, ${version}.`,
  servedThen: (since: string, version: string) => `On ${since} the version was ${version}.`,
  byKind: "By kind of change",
  byPredicate: "By kind of link",
  byType: "By type of entity",
  all: "Show all",
  heading: (listed: number) => (listed === 0 ? "No claim changed" : counted(listed, "claim changed", "claims changed")),
  listed: (listed: number, changed: number) => `${formatNumber(listed)} of ${formatNumber(changed)} changed claims`,
  besideOthers:
    "Each number is of the changes that match your choices of other kinds. Organisations, policies and goods are one kind; several of one kind list more.",
  none: "No change matches these filters.",
  summary: (from: string, to: string, claims: string, changed: number) =>
    `From ${from} to ${to} (${claims}), ${formatNumber(changed)} changed.`,
  summaryNone: (from: string, to: string, claims: string) => `From ${from} to ${to} (${claims}), none changed.`,
  entities: ({ removed, added, renamed, named }: ChangeAnswer["entity_counts"]) =>
    `Entities: ${formatNumber(removed)} removed, ${formatNumber(added)} added, ${formatNumber(renamed)} renamed, ${formatNumber(named)} given a Chinese name.`,
  moreSubjects: (count: number) => `${formatNumber(count)} more`,
  narrowed: (names: string) => `Only these are listed: ${names}.`,
  first: (listed: number, total: number) =>
    `Only the first ${formatNumber(listed)} of ${formatNumber(total)} are listed. Use the filters to see others.`,
  kindTable: "Changes by what they mean",
  kindLead:
    "Each claim is counted once, under the most harmful thing that its change does to one who relied on it. What changed with it can be several things.",
  kind: "Change",
  count: "Claims",
  causes: "What changed with them",
  reasons: "The editors’ reasons given most",
  noReasons: "None noted",
  noted: (noted: number) => `noted for ${formatNumber(noted)}`,
  otherMoves: (left: number) => `${counted(left, "other move", "other moves")} of grades left out.`,
  subjectTable: "Subjects with most changes",
  watched: (name: string) => `${name} (watched)`,
  otherSubjects: (left: number) => `${counted(left, "other subject", "other subjects")} with changes left out.`,
  worstTable: "The most harmful changes",
  otherWorst: (left: number) =>
    `${counted(left, "other change", "other changes")} of these kinds left out; the page of this comparison lists them.`,
  finding: (from: string, to: string, changed: string, counts: string) => `${changed} from ${from} to ${to}: ${counts}`,
  findingOn: (subject: string, finding: string) => `${subject}: ${finding}`,
  moveTable: "Grades that changed",
  moveTo: (was: string, is: string) => `${was} → ${is}`,
  causeNames: {
    dispute: "a contradiction was recorded, settled, or found to concern a detail",
    word: "whose word it is was noted or corrected",
    relays: "which source only passes on another’s word was noted or corrected",
    "source-added": "a source was added",
    "source-dropped": "a source was taken off",
    sources: "its list of sources changed",
    statement: "it says something else",
    status: "its status changed",
    dates: "its dates changed",
    figures: "its figure, or how that is described, changed",
    remarks: "its remarks changed",
    rule: "nothing in the claim that decides a grade: the rule of evidence, or what is known of its sources, changed",
  } satisfies Record<ChangeCause, string>,
  table: "Claims that changed",
  change: "Change",
  claim: "Claim",
  statement: "Statement",
  before: "Earlier statement",
  differs: "Other changes",
  evidence: "Evidence",
  evidenceBefore: "Earlier evidence",
  reason: "Reason for the new grade",
  subject: "Subject",
  why: "The editors' reasons",
  entityRemoved: "Removed",
  entityAdded: "Added",
  entityNamed: (name: string) => `Chinese name added: ${name}`,
  entityChanges: (count: number) => counted(count, "entity changed", "entities changed"),
  limits: [
    "A change in the data is not a change in the world: a claim can be added years after the event, and a grade can change when a source is found or read again, or when the rule of evidence changes. Since 2026.12, state media on matters of their own state, weak publishers beside a strong one, and sources that repeat another are not counted. Since 2027.1, a speaker is one voice under however many publishers, a statement that is wholly somebody’s word is self-reported, and a dispute over a detail is no grade.",
    "For figures, sources and notes, this shows only that they changed, not how. For entities, only names are compared.",
    "An older version holds only the grade of a claim, so only the reason for its present grade is given.",
  ] as readonly string[],
  note: (version: string, note: string) => `${version}: ${note}`,
  loading: "Comparing the two versions…",
};

export type Strings = typeof en;

export const strings = inLanguages(en, async () => (await import("./strings.zh.ts")).zh);
