import { Writable } from "node:stream";
import type { Express } from "express";
import { pino } from "pino";
import { DATA_FOLDER } from "../../../server/src/dataset/dataFolder.ts";
import { Desk } from "../../../server/src/desk/Desk.ts";
import { DeskKeeper } from "../../../server/src/desk/DeskKeeper.ts";
import { DeskQueue } from "../../../server/src/desk/DeskQueue.ts";
import { openDeskGraph } from "../../../server/src/desk/openDeskGraph.ts";
import { type AppOptions, createApp } from "../../../server/src/http/createApp.ts";
import { readDataPackage } from "../../../server/src/releases/package/readDataPackage.ts";
import type { GraphStore } from "../../../server/src/store/GraphStore.ts";
import { fakeStore } from "./fakeStore.ts";

/** Start time of every test app. */
export const UP_SINCE = "2026-11-25T08:00:00.000Z";

/** An app that is ready for requests, and its log lines. */
export interface TestApp {
  app: Express;
  log: Record<string, unknown>[];
}

/** A desk that is switched off; it reads the data set if somebody asks it for a check. */
function deskOff(store: GraphStore): Desk {
  const openGraph = () => openDeskGraph({ base: DATA_FOLDER, own: [], store });
  const parts = { folder: null, isLocked: false, openGraph, isEmbedded: true };
  return new Desk(new DeskKeeper(parts, () => {}), new DeskQueue());
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
  const store = options.store ?? fakeStore();
  const app = createApp({
    store,
    desk: deskOff(store),
    views: [],
    questions: [],
    releases: {
      list: [],
      read: async () => null,
      reasons: async () => new Map(),
      figures: async () => new Map(),
      sources: async () => new Map(),
    },
    dataPackage: () => readDataPackage({ base: DATA_FOLDER, own: [] }),
    upSince: new Date(UP_SINCE),
    logger: pino({ level: "info" }, lines),
    clientFolder: "/nowhere",
    publicUrl: null,
    editor: null,
    contact: null,
    requestsPerMinute: 0,
    trustProxy: 0,
    access: { kind: "open" },
    mcp: "on",
    queryTimeoutMs: 10_000,
    localOnly: true,
    servedFolder: () => DATA_FOLDER,
    program: "the program of the tests",
    ...options,
  });
  return { app, log };
}
