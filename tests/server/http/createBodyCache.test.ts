import { randomBytes } from "node:crypto";
import { gunzipSync } from "node:zlib";
import request from "supertest";
import { createBodyCache } from "../../../server/src/http/createBodyCache.ts";
import type { Turns } from "../../../server/src/http/createTurns.ts";
import { AnswerCache } from "../../../server/src/store/AnswerCache.ts";
import { fakeStore } from "../../support/engines/fakeStore.ts";
import { testApp } from "../../support/engines/testApp.ts";

const turns: Turns = (make) => make();

/** A request in a state of the data, which need not wait. */
function asked(tag: string | null, address: string) {
  return { tag, request: address, turns };
}

/** Makes bodies that show whether they are new or cached. */
function maker() {
  const made: string[] = [];
  const make = (text: string) => async () => {
    made.push(text);
    return text;
  };
  return { made, make };
}

test("an answer is given again under the same tag and address, and under no other", async () => {
  const cache = createBodyCache(new AnswerCache());
  const { made, make } = maker();
  expect(gunzipSync(await cache.get(asked("one", "/api/landscape"), make("first"))).toString()).toBe("first");
  expect(gunzipSync(await cache.get(asked("one", "/api/landscape"), make("second"))).toString()).toBe("first");
  await cache.get(asked("one", "/api/landscape?stage=magnet"), make("third"));
  expect(made).toEqual(["first", "third"]);
});

test("with another tag all that was kept goes", async () => {
  const cache = createBodyCache(new AnswerCache());
  const { made, make } = maker();
  await cache.get(asked("one", "/api/landscape"), make("first"));
  await cache.get(asked("two", "/api/evidence"), make("second"));
  await cache.get(asked("two", "/api/landscape"), make("third"));
  await cache.get(asked("two", "/api/evidence"), make("fourth"));
  expect(made).toEqual(["first", "second", "third"]);
});

test("who asks for an answer while it is made waits for that one", async () => {
  const cache = createBodyCache(new AnswerCache());
  const { made, make } = maker();
  const bodies = await Promise.all(
    [1, 2, 3].map((reader) => cache.get(asked("one", "/api/landscape"), make(`for ${reader}`))),
  );
  expect([made, new Set(bodies.map((body) => gunzipSync(body).toString()))]).toEqual([["for 1"], new Set(["for 1"])]);
});

test("without a tag nothing is kept, but who asks for an answer while it is made waits for that one", async () => {
  const cache = createBodyCache(new AnswerCache());
  const { made, make } = maker();
  await cache.get(asked("one", "a"), make("kept"));
  await Promise.all([1, 2, 3].map((reader) => cache.get(asked(null, "a"), make(`for ${reader}`))));
  await cache.get(asked(null, "a"), make("anew"));
  expect(gunzipSync(await cache.get(asked("one", "a"), make("never"))).toString()).toBe("kept");
  expect(made).toEqual(["kept", "for 1", "anew"]);
});

test("an answer that cannot be made is told to all who wait, and tried again for the next", async () => {
  const cache = createBodyCache(new AnswerCache());
  const { made, make } = maker();
  const away = () => Promise.reject(new Error("away"));
  const waiting = [cache.get(asked("one", "a"), away), cache.get(asked("one", "a"), make("never"))];
  for (const answer of waiting) await expect(answer).rejects.toThrow("away");
  await cache.get(asked("one", "a"), make("after"));
  expect(made).toEqual(["after"]);
});

test("what was still being made when the data set changed is kept for neither", async () => {
  const cache = createBodyCache(new AnswerCache());
  const { made, make } = maker();
  let finish = (_text: string) => {};
  const held = new Promise<string>((resolve) => {
    finish = resolve;
  });
  const old = cache.get(asked("one", "a"), () => held);
  await cache.get(asked("two", "b"), make("of the next"));
  finish("of the last");
  expect(gunzipSync(await old).toString()).toBe("of the last");
  await cache.get(asked("two", "a"), make("anew"));
  expect(made).toEqual(["of the next", "anew"]);
});

test("more than there is room for makes what was asked for least lately go, and what is too large is not kept", async () => {
  const cache = createBodyCache(new AnswerCache({ maxSize: 10_000, maxEntrySize: 6000 }));
  const { made, make } = maker();
  // Random letters, which compress to about three quarters.
  const body = (bytes: number) => randomBytes((bytes * 3) / 4).toString("base64");
  const [a, b, c, d] = [body(4800), body(4800), body(4800), body(9600)];
  await cache.get(asked("one", "a"), make(a));
  await cache.get(asked("one", "b"), make(b));
  await cache.get(asked("one", "a"), make(a));
  await cache.get(asked("one", "c"), make(c));
  await cache.get(asked("one", "d"), make(d));
  made.length = 0;
  for (const [address, text] of Object.entries({ a, c, d, b })) await cache.get(asked("one", address), make(text));
  expect(made).toEqual([d, b]);
});

test("many small answers are counted with what each takes besides its bytes", async () => {
  const cache = createBodyCache(new AnswerCache({ maxSize: 1000 }));
  const { made, make } = maker();
  for (const address of ["a", "b", "c", "a"]) await cache.get(asked("one", address), make(address));
  expect(made).toEqual(["a", "b", "c", "a"]);
});

describe("a landscape", () => {
  const state = { reads: 0 };
  const store = fakeStore({
    read: async () => {
      state.reads += 1;
      return [];
    },
    health: async () => ({
      dataset: { title: "Atlas", version: "1", date: "2026-11-25", licence: "CC0", horizon: null, own: [], hash: "a" },
    }),
  });
  const { app } = testApp({ store });
  const landscape = (encoding: string) =>
    request(app).get("/api/landscape?stage=magnet").set("Accept-Encoding", encoding);

  test("is made once for all readers, who get the same", async () => {
    const first = await landscape("gzip");
    const reads = state.reads;
    const second = await landscape("gzip");
    expect([first.status, second.status, second.body, second.headers.etag]).toEqual([
      ...[200, 200, first.body],
      first.headers.etag,
    ]);
    expect([reads > 0, state.reads]).toEqual([true, reads]);
  });

  test.each([
    ["gzip, deflate, br", "gzip"],
    ["*", "gzip"],
    ["identity", undefined],
    ["", undefined],
    ["gzip;q=0", undefined],
    // Too short to be worth compressing again.
    ["br", undefined],
  ])("for Accept-Encoding: %s comes as %s", async (accepted, encoding) => {
    const { status, headers, body } = await landscape(accepted);
    expect([status, headers["content-encoding"], headers.vary, headers["content-type"]]).toEqual([
      ...[200, encoding, "Accept-Encoding"],
      "application/json; charset=utf-8",
    ]);
    expect(body.rows).toEqual([]);
  });

  test("has the head that it has with its body", async () => {
    const { headers: whole } = await landscape("gzip");
    const { headers, text } = await request(app).head("/api/landscape?stage=magnet").set("Accept-Encoding", "gzip");
    const told = ["content-encoding", "content-length", "content-type", "etag", "vary"];
    expect([told.map((name) => headers[name]), text]).toEqual([told.map((name) => whole[name]), undefined]);
    expect(Number(headers["content-length"])).toBeGreaterThan(0);
  });

  test("that a reader has is not sent again, in whatever encoding it came", async () => {
    const { headers } = await landscape("gzip");
    for (const encoding of ["gzip", "identity"]) {
      const again = await landscape(encoding).set("If-None-Match", headers.etag ?? "");
      expect([again.status, again.text, again.headers["content-encoding"]]).toEqual([304, "", undefined]);
    }
  });
});
