import { readdir } from "node:fs/promises";
import type { Express } from "express";
import request from "supertest";
import { DeskState } from "../../../server/src/contract/index.ts";
import { interview, type OpenedDesk } from "../records/openedDesk.ts";

/** The finding that requests save, and its id. */
export const { id: findingId, ...finding } = interview();

export type Headers = Record<string, string>;
/** A request to the desk; by default it saves the finding. */
export interface Sent {
  method?: "put" | "post" | "delete" | "get" | "head" | "options" | "trace";
  path?: string;
  headers?: Headers;
  /** Headers that a page of this server sends, and this request does not. */
  without?: string[];
  body?: unknown;
}

/** What a page of this server sends to save a new finding. */
export async function pageHeaders(app: Express, extra: Headers = {}): Promise<Headers> {
  const { body } = await request(app)
    .get("/api/desk")
    .set({ Host: "localhost:3000", ...extra });
  return {
    Host: "localhost:3000",
    Origin: "http://localhost:3000",
    "Sec-Fetch-Site": "same-origin",
    "X-Atlas-Token": DeskState.parse(body).token,
    "If-None-Match": "*",
    "Content-Type": "application/json",
    ...extra,
  };
}

/** Sends a request with these headers of a page, and with what makes it another one. */
export async function send(app: Express, headers: Headers, sent: Sent): Promise<request.Response> {
  const { method = "put", path = `/api/desk/findings/${findingId}`, without = [], body = finding } = sent;
  const all = Object.entries({ ...headers, ...sent.headers }).filter(([name]) => !without.includes(name));
  const asked = request(app)[method](path).set(Object.fromEntries(all));
  const answer = await (["put", "post"].includes(method)
    ? asked.send(typeof body === "string" ? body : JSON.stringify(body))
    : asked);
  return answer;
}

/** Expects that the desk is as it was: empty, and without a folder. */
export async function expectUntouched({ desk, folder }: OpenedDesk): Promise<void> {
  expect((await desk.state()).history).toEqual([]);
  expect(await readdir(folder).catch(() => null)).toBeNull();
}
