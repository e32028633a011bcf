import { namedEntities } from "../requestMix.ts";
import type { ReaderClient } from "./ReaderClient.ts";

/** What a simulated visit needs. */
export interface Visitor {
  client: ReaderClient;
  random: () => number;
  /** Waits about this many seconds, like a person who reads. */
  pause: (seconds: number) => Promise<unknown>;
}

type Deed = (visitor: Visitor) => Promise<unknown>;

const KEYSTROKE_S = 0.18;
const entities = namedEntities();
const organisations = entities.filter(({ type }) => type === "organisation");

/** What readers do, with the weight of each. */
const deeds: [often: number, deed: Deed][] = [
  [30, searchAsOneTypes],
  [25, openNeighbours],
  [15, readCard],
  [6, openTable],
  [8, findPaths],
  [6, (visitor) => ask(visitor, "/api/landscape")],
  [6, askQuestion],
  [2, (visitor) => ask(visitor, "/api/evidence")],
  [2, (visitor) => ask(visitor, `/api/removal?ids=${any(visitor, organisations).id}`)],
];

/** Opens the page and then does one thing after another, with pauses, until `pause` rejects. */
export async function visit(visitor: Visitor): Promise<never> {
  await openPage(visitor);
  while (true) {
    await visitor.pause(6);
    await chosen(visitor.random())(visitor);
  }
}

/**
 * Loads the page with all files that its head names, as on a first visit. A file that the browser may cache is
 * requested only once.
 */
async function openPage(visitor: Visitor): Promise<void> {
  const page = (await visitor.client.ask({ path: "/explore" }))?.toString() ?? "";
  const files = [...page.matchAll(/(?:src|href)="(\/[^"]+\.\w+)"/g)].map(([, path = ""]) => path);
  await Promise.all([...files, "/api/summary", "/api/views"].map((path) => visitor.client.ask({ path })));
}

/** Searches entities, claims and sources after each letter. */
async function searchAsOneTypes(visitor: Visitor): Promise<void> {
  const { name } = any(visitor, entities);
  const asked: Promise<unknown>[] = [];
  for (let length = 2; length <= Math.min(name.length, 7); length++) {
    const q = encodeURIComponent(name.slice(0, length));
    asked.push(...["claims", "sources", "search"].map((kind) => ask(visitor, `/api/${kind}?q=${q}&limit=20`)));
    await visitor.pause(KEYSTROKE_S);
  }
  await Promise.all(asked);
}

/** A double-click: loads the picture that it opens, and the card. */
async function openNeighbours(visitor: Visitor): Promise<void> {
  const id = anyEntity(visitor);
  await ask(visitor, "/explore");
  await Promise.all([
    visitor.client.ask({ path: "/api/picture", body: { steps: [{ ids: [id], neighbours: 30 }] } }),
    readCard(visitor, id),
  ]);
}

async function readCard(visitor: Visitor, id = anyEntity(visitor)): Promise<void> {
  await Promise.all([
    ask(visitor, `/api/entities/${id}`),
    ask(visitor, `/api/entities/${id}/claims?limit=200&offset=0`),
  ]);
}

/** Opens the table of several entities with the links between them. */
async function openTable(visitor: Visitor): Promise<void> {
  const ids = [...new Set(Array.from({ length: 40 }, () => anyEntity(visitor)))].sort();
  await ask(visitor, "/table");
  await visitor.client.ask({ path: "/api/picture", body: { steps: [{ ids }] } });
}

function findPaths(visitor: Visitor): Promise<unknown> {
  const from = anyEntity(visitor);
  const others = entities.filter(({ id }) => id !== from);
  return ask(visitor, `/api/paths?from=${from}&to=${any(visitor, others).id}`);
}

async function askQuestion(visitor: Visitor): Promise<void> {
  await ask(visitor, "/api/questions");
  await ask(
    visitor,
    `/api/questions/${any(visitor, ["exportControls", "singleDeveloper", "disputedClaims", "ended"])}`,
  );
}

function ask({ client }: Visitor, path: string): Promise<unknown> {
  return client.ask({ path });
}

/** Some entities are requested far more often than others, as on any server. */
function anyEntity({ random }: Visitor): string {
  return entities[Math.floor(entities.length * random() ** 2)]?.id ?? "baogang-group";
}

function any<T>({ random }: Visitor, things: readonly T[]): T {
  const thing = things[Math.floor(random() * things.length)];
  if (thing === undefined) throw new Error("nothing to choose from");
  return thing;
}

function chosen(random: number): Deed {
  let left = random * deeds.reduce((sum, [often]) => sum + often, 0);
  for (const [often, deed] of deeds) {
    left -= often;
    if (left < 0) return deed;
  }
  return searchAsOneTypes;
}
