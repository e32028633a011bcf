import { type EntityClass, entityClasses, entityClassOf } from "@atlas/server/vocabulary";
import { formatNumber } from "../../model/words/formatNumber.ts";
import { listWords } from "../../model/words/listWords.ts";
import type { Briefing } from "../briefing/Briefing.ts";
import { percentText } from "../briefing/percentText.ts";
import { provenanceOf } from "../briefing/provenance.ts";
import { restrictToAnswer } from "../briefing/restrictToAnswer.ts";
import type { Block } from "./Block.ts";
import { say } from "./runs.ts";
import { strings } from "./strings.ts";

/** A number and what it counts. */
export interface KeyFigure {
  value: string;
  label: string;
}

/** The numbers of a view; for an analysis, claims, sources and publishers are those of its answer. */
export function keyFiguresOf(briefing: Briefing): KeyFigure[] {
  const { entities } = briefing;
  const { restricted, basis } = restrictToAnswer(briefing);
  const { claims, sources } = restricted;
  const claimsLabel = basis === "some" ? strings.claimsOfAnswer : strings.claims;
  const publishers = new Set(sources.map(({ source }) => source.publisher));
  return [
    { value: formatNumber(entities.length), label: strings.entities(entities.length, classesText(briefing)) },
    { value: formatNumber(claims.length), label: claimsLabel(claims.length) },
    { value: formatNumber(sources.length), label: strings.sources(sources.length) },
    { value: formatNumber(publishers.size), label: strings.publishers(publishers.size) },
    ...provenanceOf(briefing)
      .grades.filter(({ count }) => count > 0)
      .map(({ grade, count }) => ({
        value: percentText(count, claims.length),
        label: strings.graded(grade, count, claims.length),
      })),
  ];
}

/** Says which claims are counted; empty if all are. */
export function countedNote(briefing: Briefing): Block[] {
  const { counted } = provenanceOf(briefing);
  return counted === "" ? [] : [{ block: "paragraph", style: "note", runs: [say(counted)] }];
}

function classesText({ entities }: Briefing): string {
  const counts = new Map<EntityClass, number>();
  for (const entity of entities) counts.set(entityClassOf(entity), (counts.get(entityClassOf(entity)) ?? 0) + 1);
  // Object.keys types the keys as plain strings; they are those of the vocabulary.
  const classes = Object.keys(entityClasses) as EntityClass[];
  return listWords(classes.flatMap((name) => classText(name, counts.get(name) ?? 0)));
}

function classText(name: EntityClass, count: number): string[] {
  return count === 0 ? [] : [strings.ofClass(count, name)];
}
