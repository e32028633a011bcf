import type { Request } from "express";
import type { Access } from "../../Access.ts";
import type { Writer } from "../../desk/RowChange.ts";
import { BadRequest } from "../../errors.ts";
import { ConditionNeeded } from "../httpErrors.ts";

/** The sender of a request, and the state of a row that it has seen. */
export interface Sender {
  /** The name that the login proxy gives, else the one that the reader gave; null for neither. */
  who: string | null;
  /** The name that the login proxy gives; null without such a proxy. */
  proxyUser: string | null;
  /** The address, to tell the checks of one reader from those of another. */
  address: string;
  /** Tag of the row that a change has seen, null for a row that must not exist yet; undefined if the request does not say. */
  seen?: string | null;
}

/** The sender of a request that does not come over HTTP. */
export const NOBODY: Sender = { who: null, proxyUser: null, address: "" };

const LONGEST_NAME = 60;

/** The sender of a request, and the condition that it sets. Throws BadRequest for headers that cannot be read. */
export function senderOf(request: Request, access: Access): Sender {
  const seen = conditionOf(request);
  const user = proxyUser(request, access);
  return {
    who: user ?? givenName(request),
    proxyUser: user,
    address: request.ip ?? "",
    ...(seen === undefined ? {} : { seen }),
  };
}

/** The reader as the login proxy names them; null without such a proxy. */
function proxyUser(request: Request, access: Access): string | null {
  if (access.kind !== "proxy") return null;
  // Node reads headers as Latin-1; proxies send UTF-8.
  const name = Buffer.from(request.get(access.header) ?? "", "latin1")
    .toString("utf8")
    .trim();
  return name === "" ? null : [...name].slice(0, LONGEST_NAME).join("");
}

function givenName(request: Request): string | null {
  const name = decoded(request.get("X-Atlas-Who") ?? "")
    .normalize("NFC")
    .trim();
  if ([...name].length > LONGEST_NAME)
    throw new BadRequest(`X-Atlas-Who: expected a name of at most ${LONGEST_NAME} characters`);
  if (/\p{C}/u.test(name)) throw new BadRequest("X-Atlas-Who: expected visible characters");
  return name === "" ? null : name;
}

function decoded(header: string): string {
  try {
    return decodeURIComponent(header);
  } catch {
    throw new BadRequest("X-Atlas-Who: expected a name in percent-encoded UTF-8");
  }
}

function conditionOf(request: Request): string | null | undefined {
  const match = request.get("If-Match");
  const noneMatch = request.get("If-None-Match");
  // A browser sends this with any request for a cached answer.
  if (request.method === "GET" || request.method === "HEAD") return undefined;
  if (match !== undefined && noneMatch !== undefined)
    throw new BadRequest("If-Match and If-None-Match: expected one of them");
  if (match !== undefined) return tagIn(match);
  if (noneMatch === undefined) return undefined;
  if (noneMatch.trim() !== "*") throw new BadRequest("If-None-Match: expected *");
  return null;
}

function tagIn(header: string): string {
  const tag = /^"([\w-]{1,40})"$/.exec(header.trim())?.[1];
  if (tag === undefined) throw new BadRequest('If-Match: expected the tag of the row in quotes, such as "k2Jx0q"');
  return tag;
}

/** The writer of a row, and the state that they have seen. Throws ConditionNeeded if the request does not say. */
export function seenBy({ who, seen }: Sender): Writer {
  if (seen === undefined)
    throw new ConditionNeeded('send If-Match with the tag of the row in quotes, or "If-None-Match: *" for a new row');
  return { who, seen };
}
