import { dueKinds, dueOf } from "@atlas/server/due";
import { entityName } from "../../../model/words/entityName.ts";
import { formatDate } from "../../../model/words/formatDate.ts";
import { formatNumber } from "../../../model/words/formatNumber.ts";
import { listWords } from "../../../model/words/listWords.ts";
import { chipsOf } from "../../../picture/filters/chipsOf.ts";
import type { Briefing } from "../../briefing/Briefing.ts";
import { percentText } from "../../briefing/percentText.ts";
import { omissions, provenanceOf } from "../../briefing/provenance.ts";
import { restrictToAnswer } from "../../briefing/restrictToAnswer.ts";
import type { Block } from "../Block.ts";
import { countedNote } from "../keyFigures.ts";
import { missingFacts, sentenceWithNumbers } from "../missingFacts.ts";
import { cell, numberCell, say } from "../runs.ts";
import { evidenceStrings as words } from "./strings.ts";

/** Entities named as having the most neighbours out of view. */
const MOST_NAMED = 3;

/** Sentences on what the view leaves out of the data set. */
export function coverage(briefing: Briefing): string[] {
  const { filters, bundles } = briefing.view;
  return [
    beyond(briefing),
    ...(chipsOf(filters).length > 0 ? [] : [words.noFilters]),
    ...omissions(briefing),
    ...(bundles.length === 0 ? [] : [words.unbundled]),
  ];
}

/** Counts the entities with neighbours that are not shown, and names those with the most. */
function beyond({ entities, undrawnNeighbours: counts }: Briefing): string {
  const further = entities
    .map((entity) => ({ entity, hidden: counts.get(entity.id) ?? 0 }))
    .filter(({ hidden }) => hidden > 0)
    .sort((a, b) => b.hidden - a.hidden);
  if (further.length === 0) return words.nothingBeyond;
  const most = further
    .slice(0, MOST_NAMED)
    .map(({ entity, hidden }) => words.beyondOf(entityName(entity), hidden, entity.neighbour_count));
  return words.beyond(further.length, entities.length, listWords(most));
}

/** The evidence behind the claims (those of the answer, if any), what the view leaves out, and what is missing. */
export function evidencePart(briefing: Briefing): Block[] {
  const { grades, ownWord } = provenanceOf(briefing);
  const { restricted } = restrictToAnswer(briefing);
  const all = restricted.claims.length;
  return [
    { block: "heading", level: 1, text: words.annexTitle },
    ...countedNote(briefing),
    {
      block: "table",
      caption: words.mixCaption,
      columns: [words.grade, words.meaning, words.count, words.part],
      widths: [18, 58, 12, 12],
      rows: grades.map(({ grade, meaning, count }) => [
        cell({ text: grade, bold: true }),
        cell(say(meaning)),
        numberCell(formatNumber(count)),
        numberCell(percentText(count, all)),
      ]),
    },
    { block: "heading", level: 2, text: words.selfReported },
    { block: "paragraph", runs: [say(ownWord)] },
    ...publishersPart(restricted),
    ...duePart(restricted),
    { block: "heading", level: 2, text: words.coverage },
    { block: "list", items: coverage(briefing).map((sentence) => [say(sentence)]) },
    { block: "heading", level: 2, text: words.notFound },
    { block: "paragraph", style: "note", runs: [say(words.notFoundNote)] },
    { block: "list", items: missingFacts(briefing) },
  ];
}

/** Lists the claims due for a check on the day of the briefing, and why. */
export function duePart({ claims, made }: Briefing): Block[] {
  const due = claims.flatMap((numbered) => {
    const found = dueOf(numbered.claim, made);
    return found === null ? [] : { ...numbered, kind: found.kind };
  });
  const heading: Block = { block: "heading", level: 2, text: words.due };
  if (due.length === 0)
    return [heading, { block: "paragraph", runs: [say(words.nothingDue(formatDate(made), claims.length))] }];
  return [
    heading,
    { block: "paragraph", runs: [say(words.dueOn(formatDate(made), due.length, claims.length))] },
    {
      block: "list",
      items: dueKinds.flatMap((kind) =>
        sentenceWithNumbers(
          due.filter((one) => one.kind === kind),
          words.dueKinds[kind],
        ),
      ),
    },
  ];
}

const MOST_LISTED = 8;

interface PublisherCount {
  publisher: string;
  sources: number;
  claims: number;
}

/** The publishers that most claims cite. */
function publishersPart(briefing: Briefing): Block[] {
  const publishers = publishersBy(briefing);
  const [first] = publishers;
  if (first === undefined) return [];
  const all = briefing.claims.length;
  const text = words.publishersText(
    briefing.sources.length,
    publishers.length,
    first.publisher,
    percentText(first.claims, all),
  );
  return [
    { block: "heading", level: 2, text: words.publishers },
    { block: "paragraph", runs: [say(text)] },
    {
      block: "table",
      caption: words.publishersCaption,
      columns: [words.publisher, words.sources, words.claims, words.ofClaims],
      widths: [52, 14, 14, 20],
      rows: publishers
        .slice(0, MOST_LISTED)
        .map(({ publisher, sources, claims }) => [
          cell(say(publisher)),
          numberCell(formatNumber(sources)),
          numberCell(formatNumber(claims)),
          numberCell(percentText(claims, all)),
        ]),
    },
  ];
}

/** Most cited first. */
function publishersBy({ sources }: Briefing): PublisherCount[] {
  const found = new Map<string, { sources: number; claims: Set<number> }>();
  for (const { source, supports, disputes } of sources) {
    const known = found.get(source.publisher) ?? { sources: 0, claims: new Set<number>() };
    known.sources += 1;
    for (const claim of [...supports, ...disputes]) known.claims.add(claim);
    found.set(source.publisher, known);
  }
  return [...found]
    .map(([publisher, known]) => ({ publisher, sources: known.sources, claims: known.claims.size }))
    .sort((a, b) => b.claims - a.claims || b.sources - a.sources || (a.publisher < b.publisher ? -1 : 1));
}
