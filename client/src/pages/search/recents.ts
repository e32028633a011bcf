import type { Entity } from "@atlas/server/contract";
import { type EntityClass, entityClasses, entityClassOf } from "@atlas/server/vocabulary";
import { keepText, keptText, parsedJson } from "../../model/state/browserMemory.ts";
import type { Found } from "./groupFound.ts";

/** An earlier pick, with what is needed to show and pick it again. */
export type Recent = { id: string; name: string } & (
  | { kind: "entity"; name_zh: string | null; shape: EntityClass }
  | { kind: "claim"; subject: string; object: string }
  | { kind: "source"; publisher: string }
);

export const MOST_RECENTS = 8;
const STORED = "atlas-recent-picks";

/** The last picks in this browser, latest first; unreadable ones are left out. */
export function readRecents(): Recent[] {
  const stored = parsedJson(keptText(STORED) ?? "");
  return Array.isArray(stored) ? stored.filter(isRecent).slice(0, MOST_RECENTS) : [];
}

export function rememberPick(found: Found): void {
  const recent = recentOf(found);
  if (!recent) return;
  const others = readRecents().filter(({ kind, id }) => kind !== recent.kind || id !== recent.id);
  write([recent, ...others].slice(0, MOST_RECENTS));
}

export function forgetRecents(): void {
  write([]);
}

/** A pick as remembered; null if it is of no later use. */
function recentOf(found: Found): Recent | null {
  switch (found.kind) {
    case "entity":
      return recentEntity(found.hit.entity);
    case "claim": {
      const { id, statement, subject, object } = found.claim;
      return { kind: "claim", id, name: statement, subject, object };
    }
    case "source":
      return { kind: "source", id: found.source.id, name: found.source.title, publisher: found.source.publisher };
    case "recent":
      return found.recent;
    default:
      return null;
  }
}

function recentEntity(entity: Entity): Recent {
  const { id, name, name_zh } = entity;
  return { kind: "entity", id, name, name_zh, shape: entityClassOf(entity) };
}

function write(recents: readonly Recent[]): void {
  keepText(STORED, JSON.stringify(recents));
}

function isRecent(value: unknown): value is Recent {
  if (!hasTexts(value, ["kind", "id", "name"])) return false;
  if (value.kind === "claim") return hasTexts(value, ["subject", "object"]);
  if (value.kind === "source") return hasTexts(value, ["publisher"]);
  const { name_zh, shape } = value;
  return (
    value.kind === "entity" &&
    (name_zh === null || typeof name_zh === "string") &&
    typeof shape === "string" &&
    Object.hasOwn(entityClasses, shape)
  );
}

function hasTexts(value: unknown, names: readonly string[]): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null) return false;
  const record = new Map<string, unknown>(Object.entries(value));
  return names.every((name) => typeof record.get(name) === "string");
}
