import { Writable } from "node:stream";
import type { Express } from "express";
import { pino } from "pino";
import { type AppOptions, createApp } from "../../../server/src/http/createApp.ts";
import { fakeStore } from "./fakeStore.ts";

/** Start time of every test app. */
export const UP_SINCE = "2026-11-25T08:00:00.000Z";

/** An app that is ready for requests, and its log lines. */
export interface TestApp {
  app: Express;
  log: Record<string, unknown>[];
}

/** An app on an empty fake store, by default without a rate limit and without a built client. */
export function testApp(options: Partial<AppOptions> = {}): TestApp {
  const log: TestApp["log"] = [];
  const lines = new Writable({
    write(chunk, _encoding, done) {
      log.push(JSON.parse(String(chunk)));
      done();
    },
  });
  const app = createApp({
    store: fakeStore(),
    views: [],
    questions: [],
    releases: { list: [], read: async () => null },
    upSince: new Date(UP_SINCE),
    logger: pino({ level: "info" }, lines),
    clientFolder: "/nowhere",
    publicUrl: null,
    requestsPerMinute: 0,
    trustProxy: 0,
    access: { kind: "open" },
    localOnly: true,
    program: "the program of the tests",
    ...options,
  });
  return { app, log };
}
