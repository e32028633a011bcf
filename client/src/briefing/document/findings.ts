import { listSome } from "../../words/listWords.ts";
import type { Briefing, NumberedClaim } from "../Briefing.ts";
import type { Block } from "./Block.ts";
import { claimSentence } from "./claimSentence.ts";
import { findingStrings as words } from "./findingStrings.ts";
import { nameText, say, shortName } from "./runs.ts";
import { themeIds, themeOfPredicate } from "./themes.ts";

/** From so many claims on, a subject has a heading of its own, and from so many on its claims are parted by theme. */
const OWN_HEADING = 3;
const BY_THEME = 6;
/** Subjects that a heading over several of them names. */
const NAMED = 3;

/** Claims of consecutive subjects that stand under one heading. */
interface Group {
  subjects: string[];
  claims: NumberedClaim[];
}

/** What the view shows, one sentence a claim, in the order of their numbers: never more than the claims say. */
export function findings(briefing: Briefing): Block[] {
  const heading: Block = { block: "heading", level: 1, text: words.title };
  if (briefing.claims.length === 0) return [heading, { block: "paragraph", runs: [say(words.none)] }];
  return [
    heading,
    { block: "paragraph", style: "note", runs: [say(words.intro)] },
    ...groupsOf(briefing.claims).flatMap((group) => groupBlocks(group, briefing)),
  ];
}

/** Subjects of many claims by themselves, and those of few together with their neighbours in the order. */
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
  const heading: Block = { block: "heading", level: 2, text: listSome(names, NAMED) };
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
