import { type EntityClass, entityClasses, entityClassOf } from "@atlas/server/vocabulary";
import { formatNumber } from "../../ui/formatNumber.ts";
import { listWords } from "../../ui/listWords.ts";
import type { Briefing } from "../Briefing.ts";
import { partText } from "../partText.ts";
import { provenanceOf } from "../provenance.ts";
import type { Block } from "./Block.ts";
import { strings } from "./strings.ts";

/** One number with what it counts. */
export interface KeyFigure {
  value: string;
  label: string;
}

/** The numbers of a view, each with its base. */
export function keyFiguresOf(briefing: Briefing): KeyFigure[] {
  const { entities, claims, sources } = briefing;
  const publishers = new Set(sources.map(({ source }) => source.publisher));
  return [
    { value: formatNumber(entities.length), label: strings.entities(entities.length, classesText(briefing)) },
    { value: formatNumber(claims.length), label: strings.claims(claims.length) },
    { value: formatNumber(sources.length), label: strings.sources(sources.length) },
    { value: formatNumber(publishers.size), label: strings.publishers(publishers.size) },
    ...provenanceOf(briefing).grades.map(({ grade, count }) => ({
      value: partText(count, claims.length),
      label: strings.graded(grade, count, claims.length),
    })),
  ];
}

/** The numbers under their heading. */
export function keyFigures(briefing: Briefing): Block[] {
  return [
    { block: "heading", level: 1, text: strings.keyFigures },
    { block: "keyFigures", figures: keyFiguresOf(briefing) },
  ];
}

function classesText({ entities }: Briefing): string {
  const counts = new Map<EntityClass, number>();
  for (const entity of entities) counts.set(entityClassOf(entity), (counts.get(entityClassOf(entity)) ?? 0) + 1);
  // Object.keys forgets the type of the keys; they are those of the vocabulary.
  const classes = Object.keys(entityClasses) as EntityClass[];
  return listWords(classes.flatMap((name) => classText(name, counts.get(name) ?? 0)));
}

function classText(name: EntityClass, count: number): string[] {
  return count === 0 ? [] : [strings.ofClass(count, name)];
}
