import type { Entity, ReadSentence } from "@atlas/server/contract";
import type { Evidence } from "@atlas/server/vocabulary";
import { uncapital } from "../../../model/words/asSentence.ts";
import { entityName } from "../../../model/words/entityName.ts";
import { counted, formatNumber } from "../../../model/words/formatNumber.ts";
import { inLanguages } from "../../../model/words/language.ts";
import { listWords } from "../../../model/words/listWords.ts";

export type Bar = "names_nothing" | "not_in_atlas" | "from_text" | "differs" | Evidence;
/** A verdict on a sentence: its mark, or why it differs though no figure does. */
export type Said = Bar | "only_planned" | "already_so" | "name_only";
export type CountId = "all" | "known" | "own" | "text" | "against" | "new" | "nothing";
type Stance = ReadSentence["stance"][number];

const en = {
  heading: "Read an article against the atlas",
  lead: "Paste an article and see, sentence by sentence, what the atlas knows of it, on what evidence, where its figures differ, and what is new. Or bring a paper that the atlas made, and see which of its claims still hold.",
  textLabel: "Text of the article",
  placeholder: "Paste the text here, in English, Chinese or both",
  read: "Read this text",
  choose: "Choose a file",
  formats:
    "Text, Markdown, HTML, Word (.docx) or PDF; of the atlas’s own papers also PowerPoint, Excel, CSV (.zip), SVG or PNG. Drop it anywhere on this page.",
  drop: "Drop the file to read it",
  readingFile: (name: string) => `Reading ${name}…`,
  pageOf: (page: number, pages: number) => `page ${page} of ${pages}`,
  privacy:
    "The text is sent to this atlas’s server to be read; the server neither keeps nor logs it. It is kept in this browser tab until you close it. Of a paper of the atlas, only the IDs of its claims, its version and its day are sent.",
  another: "Another text",
  elsewhere:
    "The text of this link stayed in the tab where it was read, so it cannot be shown here. Paste it again to read it.",
  empty: "There is no text to read yet. Paste one, or choose a file.",
  loading: (length: number) => `Reading ${counted(length, "character", "characters")}…`,
  again: "Reading the text again; what you see is the reading before.",
  cancel: "Cancel",
  earlier: "Texts of this tab",
  forget: "Forget these texts",
  limits: [
    "The atlas compares names, relations, figures, dates and denials; it does not understand what a sentence means, and it reads no pictures.",
    "“Not in the atlas” says nothing about whether a sentence is true, and “known” does not say that it is.",
  ],
  limitsLabel: "What this cannot do",
  cut: (read: string, length: string, last: string) =>
    `The text has ${length} characters. Only the first ${read} were read, up to “…${last}”.`,
  partly: "The text names more than could be looked up. Some names or claims may be missing.",
  untitled: "Text without a title",
  unknownPublisher: "Publisher not given",
  relays: (name: string) => `repeats what ${name} says`,
  isSource: (claims: number) =>
    `The atlas has this text as a source: ${counted(claims, "claim cites", "claims cite")} it. The text cannot confirm itself, so what comes from it alone is counted apart.`,
  scorecard: "Scorecard of this source",
  controlled: (name: string) => `its publisher is controlled by ${name}`,
  kin: (names: string) => `This text is no independent source on ${names}.`,
  about: (subject: string | null) =>
    subject === null ? "Publisher, date and main subject" : `Main subject: ${subject}. Publisher, date and more`,
  publisher: "Publisher",
  publisherHint: "From the list, or any other name",
  published: "Published (such as 2025-06-30)",
  address: "Address",
  subject: "Main subject",
  subjectOf: (reason: "chosen" | "title" | "most_named") =>
    ({
      chosen: "Chosen by you. A sentence that names nobody is read as being about it.",
      title: "Named in the title. A sentence that names nobody is read as being about it.",
      most_named: "Named most often. A sentence that names nobody is read as being about it.",
    })[reason],
  noSubject: "None found. A sentence that names nobody is read as being about the one that you choose.",
  guessSubject: "Guess it again",
  ignoredNames: "Ignored in this text:",
  unignore: (name: string) => `Take notice of “${name}” again`,
  counts: "Sentences by what the atlas knows of them",
  count: {
    all: (count: number): string => (count === 1 ? "sentence" : "sentences"),
    known: () => "known, with independent evidence",
    own: () => "known, only from interested parties",
    text: () => "from this text alone",
    against: () => "disputed or different",
    new: () => "not in the atlas",
    nothing: () => "background: name nothing in the atlas, or state nothing that it judges",
  } satisfies Record<CountId, (count: number) => string>,
  namingTwo: (count: number) => `${formatNumber(count)} name two or more entities`,
  ofGrade: (count: number, grade: string) => `${formatNumber(count)} ${uncapital(grade)}`,
  ofDisputed: (count: number) => `${formatNumber(count)} disputed`,
  ofDiffering: (count: number) => `${formatNumber(count)} where the atlas says otherwise`,
  shown: (shown: number, all: number) => `${formatNumber(shown)} of ${counted(all, "sentence", "sentences")} shown.`,
  showAll: "Show all",
  text: "Text",
  card: "What the atlas knows",
  sentenceOf: (number: number, all: number) => `Sentence ${formatNumber(number)} of ${formatNumber(all)}`,
  sentenceIs: (number: number, verdict: string) => `Sentence ${formatNumber(number)}: ${verdict}`,
  verdict: {
    names_nothing: "Background",
    name_only: "Only a name",
    not_in_atlas: "Not in the atlas",
    from_text: "Comes from this text",
    differs: "The atlas says otherwise",
    only_planned: "The atlas knows this only as planned",
    already_so: "The atlas knows this as already so",
    disputed: "Known, but disputed",
    corroborated: "Known, corroborated",
    "single-source": "Known, from a single source",
    assessed: "Known, assessed by the editors",
    "self-reported": "Known, only from an interested party",
  } satisfies Record<Said, string>,
  inPart: (verdict: string) => `${verdict}: in part`,
  statement: "One statement of the sentence",
  stance: {
    negation: "The sentence denies something. A claim that fits may say the opposite.",
    plan: "The sentence tells of a plan or a possibility, not of what is.",
    question: "The sentence asks; it asserts nothing.",
    name_only: "This is a name without a statement, so nothing can be compared.",
  } satisfies Record<Stance, string>,
  fromText: "The atlas has this from the text that you are reading, and from nobody else. So it confirms nothing.",
  stoodIn: (name: string) => `The sentence names nobody, so it is read as being about ${name}.`,
  near: "What comes near",
  unmatched: (figures: readonly string[]) => `No claim here has this figure of the text: ${listWords(figures)}.`,
  inText: "The text says",
  inAtlas: "The atlas has",
  agrees: "agrees",
  isFromText: "comes from this text",
  differsHere: "differs",
  figure: { quantity: "Quantity", share: "Share", date: "Date", count: "Number" },
  readClaim: (sources: number) =>
    sources === 1 ? "Read the claim and its source" : `Read the claim and its ${formatNumber(sources)} sources`,
  draft: "Draft a claim",
  goOn: "Go on with the draft",
  drafts: "Drafts of this text",
  draftsOf: (count: number) => counted(count, "draft of this text", "drafts of this text"),
  draftAll: (count: number) => `Keep all ${formatNumber(count)} new sentences as drafts`,
  previous: "Previous sentence",
  next: "Next sentence",
  close: "Close",
  canvas: (count: number) =>
    count === 1 ? "Draw the one entity as a graph" : `Draw all ${formatNumber(count)} entities as a graph`,
  tooMany: (most: number) => `The text names more than ${formatNumber(most)} entities, too many to draw as a graph.`,
  briefing: "Briefing of this reading",
  keys: "↑ ↓ go from sentence to sentence.",
  gone: "The text is kept in this browser tab until you close it.",
  pick: "Choose a sentence to see what the atlas knows of it.",
  ambiguous: (name: string) => `${name}: several entities have this name`,
  means: (word: string, names: string) => `“${word}” is read as ${names}`,
  showCardOf: (entity: Pick<Entity, "name" | "name_zh">) => `Show the card of ${entityName(entity)}`,
  showCard: "Show its card",
  showCanvas: "Draw with its neighbours as a graph",
  ignore: (name: string) => `Ignore “${name}” in this text`,
  which: "Which one is meant?",
};

export type Strings = typeof en;

/** The words of the page that reads an article. */
export const strings = inLanguages(en, async () => (await import("./strings.zh.ts")).zh);

const are = (count: number) => (count === 1 ? "is" : "are");

const outEn = {
  title: (subject: string | null, known: number, all: number) =>
    `${subject === null ? "An article" : `An article on ${subject}`}: ${formatNumber(known)} of ${counted(all, "sentence", "sentences")} independently supported`,
  text: (title: string, facts: string) => `The article is “${title}”${facts === "" ? "" : ` (${facts})`}.`,
  counts: (all: number, parts: readonly string[]) =>
    `Of its ${counted(all, "sentence", "sentences")}, ${listWords(parts)}.`,
  counted: {
    known: (count: number) => `${formatNumber(count)} ${are(count)} known with independent evidence`,
    own: (count: number) => `${formatNumber(count)} ${are(count)} known only from interested parties`,
    text: (count: number) => `${formatNumber(count)} ${count === 1 ? "comes" : "come"} from this text alone`,
    against: (count: number) => `${formatNumber(count)} ${are(count)} disputed or different`,
    new: (count: number) => `${formatNumber(count)} ${are(count)} not in the atlas`,
    nothing: (count: number) => `${formatNumber(count)} ${count === 1 ? "is background" : "are background"}`,
  },
  isSource: (claims: number) =>
    `The atlas has this article as a source: ${counted(claims, "claim cites", "claims cite")} it. It cannot confirm itself.`,
  ownWord: (speaker: Pick<Entity, "name" | "name_zh">) =>
    `The article repeats what ${entityName(speaker)} says, so it is no independent source on it.`,
  digest: "What stands out",
  captions: {
    against: "Disputed or different",
    new: "Not in the atlas",
    known: "Known, with independent evidence",
    own: "Known, only from interested parties",
    text: "From this text alone",
    nothing: "Background",
  },
  number: "No.",
  verdict: "Verdict",
  evidence: "Evidence",
  kept: "The atlas keeps no copy of the article; only what is quoted here is left of it once the browser tab is closed.",
};

export type OutStrings = typeof outEn;

/** The words of the document of a reading. */
export const outStrings = inLanguages(outEn, async () => (await import("./strings.zh.ts")).outZh);
