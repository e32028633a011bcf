import type { ClaimPage, SearchAnswer, SearchHit, SourcePage } from "@atlas/server/contract";
import type { Command } from "../ui/commands.ts";
import type { Found, FoundGroup } from "./Found.ts";
import { isNamed } from "./matchCommands.ts";
import type { Asked, FindableKind } from "./parseTyped.ts";
import type { Recent } from "./recents.ts";

/** The answers of the parts of the search so far. */
export interface Answers {
  entities: SearchAnswer | undefined;
  claims: ClaimPage | undefined;
  sources: SourcePage | undefined;
  commands: readonly Command[];
}

/** How many of each kind are shown when all kinds are. */
const FEW: Record<FindableKind, number> = { entity: 5, claim: 3, source: 3, command: 4 };

/** Results under their headings, a few of each kind if all kinds are searched; best name first. */
export function groupFound(asked: Asked, answers: Answers): FoundGroup[] {
  const hits = answers.entities?.hits ?? [];
  const groups = [
    withAll(asked, shorten("entity", asked, foundEntities(answers), null), hits),
    shorten("claim", asked, foundClaims(answers), answers.claims?.total ?? null),
    shorten("source", asked, foundSources(answers), answers.sources?.total ?? null),
    shorten("command", asked, foundCommands(answers.commands), answers.commands.length),
  ].filter(({ found }) => found.length > 0);
  // Typing the name of a command means the command, unless an entity has that name.
  const nameless = answers.entities !== undefined && !hits.some(({ match }) => match !== "similar");
  if (!nameless || !answers.commands.some((command) => isNamed(command, asked.text))) return groups;
  return [...groups.filter(({ id }) => id === "command"), ...groups.filter(({ id }) => id !== "command")];
}

/** Suggestions for an empty field: recent picks and some commands. */
export function groupOffers(recents: readonly Recent[], commands: readonly Command[]): FoundGroup[] {
  const groups: FoundGroup[] = [
    {
      id: "recent",
      found: recents.map((recent) => ({ key: `recent ${recent.kind} ${recent.id}`, kind: "recent", recent })),
    },
    shorten("command", { text: "", only: null, types: [] }, foundCommands(commands), commands.length),
  ];
  return groups.filter(({ found }) => found.length > 0);
}

function shorten(kind: FindableKind, { only }: Asked, found: Found[], total: number | null): FoundGroup {
  if (only === kind || found.length <= FEW[kind]) return { id: kind, found };
  return {
    id: kind,
    found: [...found.slice(0, FEW[kind]), { key: `more ${kind}`, kind: "more", of: kind, count: total }],
  };
}

/** If only entities are searched, several can be taken at once. */
function withAll({ only }: Asked, group: FoundGroup, hits: readonly SearchHit[]): FoundGroup {
  if (only !== "entity" || hits.length < 2) return group;
  return { ...group, found: [...group.found, { key: "all entities", kind: "all", hits }] };
}

function foundEntities({ entities }: Answers): Found[] {
  return (entities?.hits ?? []).map((hit) => ({ key: `entity ${hit.entity.id}`, kind: "entity", hit }));
}

function foundClaims({ claims: page }: Answers): Found[] {
  const entities = new Map(page?.entities.map((entity) => [entity.id, entity]));
  return (page?.claims ?? []).map((claim) => ({
    key: `claim ${claim.id}`,
    kind: "claim",
    claim,
    subject: entities.get(claim.subject),
    object: entities.get(claim.object),
  }));
}

function foundSources({ sources: page }: Answers): Found[] {
  return (page?.sources ?? []).map((source) => ({ key: `source ${source.id}`, kind: "source", source }));
}

function foundCommands(commands: readonly Command[]): Found[] {
  return commands.map((command) => ({ key: `command ${command.id}`, kind: "command", command }));
}
