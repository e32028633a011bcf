import request from "supertest";
import { keptBodies } from "../../../server/src/http/keptBodies.ts";
import { fakeStore } from "../../support/fakeStore.ts";
import { testApp } from "../../support/testApp.ts";

const body = (length: number) => Buffer.alloc(length, "a");

test("an answer is given again under the same tag and address, and under no other", () => {
  const kept = keptBodies();
  kept.keep("one", "/api/landscape", body(3));
  expect(kept.of("one", "/api/landscape")).toEqual(body(3));
  expect(kept.of("one", "/api/landscape?stage=magnet")).toBeUndefined();
  expect(kept.of("two", "/api/landscape")).toBeUndefined();
});

test("with another tag all that was kept goes", () => {
  const kept = keptBodies();
  kept.keep("one", "/api/landscape", body(3));
  kept.keep("two", "/api/evidence", body(3));
  expect(kept.of("one", "/api/landscape")).toBeUndefined();
  expect(kept.of("two", "/api/evidence")).toEqual(body(3));
});

test("more than there is room for makes what was asked for least lately go, and what is too large is not kept", () => {
  const kept = keptBodies({ mostBytes: 10, mostOfOne: 6 });
  kept.keep("one", "a", body(4));
  kept.keep("one", "b", body(4));
  kept.of("one", "a");
  kept.keep("one", "c", body(4));
  kept.keep("one", "d", body(7));
  const there = ["a", "b", "c", "d"].filter((address) => kept.of("one", address) !== undefined);
  expect(there).toEqual(["a", "c"]);
});

test("an answer that is made again under an address takes the place of the first", () => {
  const kept = keptBodies({ mostBytes: 10 });
  for (let times = 0; times < 5; times++) kept.keep("one", "a", body(6));
  expect(kept.of("one", "a")).toEqual(body(6));
});

test("readers of the same landscape get the same answer, and the graph is asked once", async () => {
  const state = { hash: "a", reads: 0 };
  const store = fakeStore({
    read: async () => {
      state.reads += 1;
      return [];
    },
    health: async () => ({
      dataset: { title: "Atlas", version: "1", date: "2026-11-25", licence: "CC0", own: [], hash: state.hash },
    }),
  });
  const { app } = testApp({ store });
  const first = await request(app).get("/api/landscape?stage=magnet");
  const reads = state.reads;
  const second = await request(app).get("/api/landscape?stage=magnet");
  expect([first.status, second.status, second.body, second.headers["content-type"]]).toEqual([
    200,
    200,
    first.body,
    first.headers["content-type"],
  ]);
  expect([reads > 0, state.reads]).toEqual([true, reads]);
});
