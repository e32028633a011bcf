import { listSome } from "../../words/listWords.ts";
import type { Briefing, NumberedClaim } from "../Briefing.ts";
import type { Block } from "./Block.ts";
import { claimSentence } from "./claimSentence.ts";
import { findingStrings as words } from "./findingStrings.ts";
import { nameText, say, shortName } from "./runs.ts";
import { themeIds, themeOfPredicate } from "./themes.ts";

/** Claims from which a subject gets its own heading. */
const OWN_HEADING = 3;
/** Claims from which those of a subject are divided by theme. */
const BY_THEME = 6;
/** Subjects named in a shared heading. */
const MOST_NAMED = 3;

/** Claims of consecutive subjects under one heading. */
interface Group {
  subjects: string[];
  claims: NumberedClaim[];
}

/** The findings of a view: one sentence per claim, by number. They say no more than the claims. */
export function findings(briefing: Briefing): Block[] {
  const heading: Block = { block: "heading", level: 1, text: words.title };
  if (briefing.claims.length === 0) return [heading, { block: "paragraph", runs: [say(words.none)] }];
  return [
    heading,
    { block: "paragraph", style: "note", runs: [say(words.intro)] },
    ...groupsOf(briefing.claims).flatMap((group) => groupBlocks(group, briefing)),
  ];
}

/** Subjects with many claims get a group of their own; neighbouring subjects with few share one. */
function groupsOf(claims: readonly NumberedClaim[]): Group[] {
  const groups: Group[] = [];
  for (const subject of new Set(claims.map(({ claim }) => claim.subject))) {
    const own = claims.filter(({ claim }) => claim.subject === subject);
    const last = groups.at(-1);
    if (own.length < OWN_HEADING && last !== undefined && !ofItsOwn(last)) {
      last.subjects.push(subject);
      last.claims.push(...own);
    } else groups.push({ subjects: [subject], claims: own });
  }
  return groups;
}

function ofItsOwn({ subjects, claims }: Group): boolean {
  return subjects.length === 1 && claims.length >= OWN_HEADING;
}

function groupBlocks(group: Group, briefing: Briefing): Block[] {
  const { subjects, claims } = group;
  const { named, settings } = briefing;
  const names = subjects.map((id) => {
    const entity = named.get(id);
    if (entity === undefined) return id;
    return subjects.length === 1 ? nameText(entity, settings.labels) : shortName(entity, settings.labels);
  });
  const heading: Block = { block: "heading", level: 2, text: listSome(names, MOST_NAMED) };
  if (!ofItsOwn(group) || claims.length < BY_THEME) return [heading, sentences(claims, briefing)];
  return [
    heading,
    ...themeIds.flatMap((theme): Block[] => {
      const part = claims.filter(({ claim }) => themeOfPredicate(claim.predicate) === theme);
      if (part.length === 0) return [];
      return [{ block: "heading", level: 3, text: words.themes[theme] }, sentences(part, briefing)];
    }),
  ];
}

function sentences(claims: readonly NumberedClaim[], briefing: Briefing): Block {
  return { block: "list", items: claims.map((claim) => claimSentence(claim, briefing)) };
}
