import { inWords, isWhole } from "../../../model/address/splitAddress.ts";
import { dueText } from "../../../model/claim/due/dueText.ts";
import { formatDate } from "../../../model/words/formatDate.ts";
import { formatNumber } from "../../../model/words/formatNumber.ts";
import { labelled } from "../../../model/words/listWords.ts";
import { ownDataReason } from "../../../model/words/ownData/ownData.ts";
import { ownDataStrings } from "../../../model/words/strings.ts";
import type { Briefing } from "../../briefing/Briefing.ts";
import { limitsOf } from "../../briefing/limitsOf.ts";
import { provenanceOf } from "../../briefing/provenance.ts";
import { contentTitle, paragraphsOf } from "../../document/parts/frontPart.ts";
import { escapeMarkdown, plainLine } from "../markdown/writeMarkdown.ts";
import { csvStrings as words } from "./csvStrings.ts";
import type { Extract, OwnFolder } from "./extractOf.ts";

/** A file of the extract; `rows` is null unless it is a table. */
export interface ExtractFile {
  path: string;
  text: string;
  what: string;
  rows: number | null;
}

/** README of the extract: its files, how to load and read them, and what it contains beyond the view. */
export function readmeText(files: readonly ExtractFile[], { extra }: Extract, own: readonly OwnFolder[]): string {
  const noExtra = extra.entities.length + extra.claims.length === 0;
  return blocks([
    `# ${words.readme}`,
    words.whatItIs,
    table(
      [words.file, words.what, words.rows],
      files.map(({ path, what, rows }) => [
        `\`${path}\``,
        escapeMarkdown(what),
        rows === null ? "" : formatNumber(rows),
      ]),
    ),
    `## ${words.loading}`,
    words.loadingSteps,
    ...(own.length === 0 ? [] : [words.loadingOwn(own.map(({ path }) => path))]),
    `## ${words.reading}`,
    words.readingNotes.map((note) => `- ${note}`).join("\n"),
    `## ${words.alike}`,
    noExtra ? words.nothingBeside : words.besides(extra.entities.length, extra.claims.length),
    words.evidence,
    ...(extra.claims.length === 0 ? [] : [words.besideClaims + extra.claims.join(", ")]),
    ...(extra.entities.length === 0 ? [] : [words.besideEntities + extra.entities.join(", ")]),
  ]);
}

/** ABOUT of the extract: provenance, grades of evidence and caveats. */
export function aboutText(briefing: Briefing, own: readonly OwnFolder[]): string {
  const { dataset, link, answeredAt, hash, licence, grades, caveat, omissions } = provenanceOf(briefing);
  const { entities, claims, sources, settings, made } = briefing;
  const written = paragraphsOf(settings.summary);
  const facts: [string, string][] = [
    [words.dataset, escapeMarkdown(dataset)],
    [words.view, addressMarkdown(link)],
    ...(answeredAt === null ? [] : [[words.answeredAt, addressMarkdown(answeredAt)] satisfies [string, string]]),
    [words.made, formatDate(made)],
    [words.hash, hash],
    [words.licence, escapeMarkdown(licence)],
    [words.counts, words.countsOf(entities.length, claims.length, sources.length)],
  ];
  return blocks([
    `# ${escapeMarkdown(contentTitle(briefing)).trim()}`,
    ...(written.length === 0
      ? []
      : [`## ${words.summary}`, ...written.map((text) => `> ${escapeMarkdown(text).trim()}`)]),
    ...answerParts(briefing),
    `## ${words.cannotTell}`,
    limitsOf(briefing)
      .map((limit) => `- ${plainLine(escapeMarkdown(limit))}`)
      .join("\n"),
    `## ${words.provenance}`,
    facts.map(([name, value]) => `- ${labelled(name, value)}`).join("\n"),
    `## ${words.grades}`,
    table(
      [words.grade, words.claims, words.meaning],
      grades.map(({ grade, count, meaning }) => [grade, formatNumber(count), meaning]),
    ),
    escapeMarkdown(caveat),
    ...(omissions === "" ? [] : [escapeMarkdown(omissions)]),
    ...dueList(briefing),
    ...ownList(own),
  ]);
}

/** The answer in sentences; its tables are files of their own. */
function answerParts({ analysis }: Briefing): string[] {
  if (analysis === null) return [];
  const { title, sentences } = analysis;
  return [`## ${escapeMarkdown(title).trim()}`, ...sentences.map((text) => plainLine(escapeMarkdown(text)))];
}

function addressMarkdown(address: string): string {
  return isWhole(address) ? `<${address}>` : escapeMarkdown(inWords(address));
}

/** The rows of own data by id, with the reason for overriding others, which is in no column. */
function ownList(own: readonly OwnFolder[]): string[] {
  const items = own.flatMap(({ rows }) =>
    [...rows.entities, ...rows.claims, ...rows.sources].map(
      (row) => `- ${row.id}: ${escapeMarkdown(ownDataReason(row) ?? "")}`,
    ),
  );
  return items.length === 0 ? [] : [`## ${ownDataStrings.nameInFiles}`, words.ownRows, items.join("\n")];
}

/** The claims due for a check, which is in no column. */
function dueList({ claims, made }: Briefing): string[] {
  const items = claims.flatMap(({ claim }) => {
    const text = dueText(claim, made);
    return text === null ? [] : `- ${claim.id}: ${text}`;
  });
  return items.length === 0 ? [] : [`## ${words.due}`, items.join("\n")];
}

function blocks(parts: readonly string[]): string {
  return `${parts.join("\n\n")}\n`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
