import { setTimeout as sleep } from "node:timers/promises";
import request from "supertest";
import { createTurns } from "../../../server/src/http/createTurns.ts";
import { fakeStore } from "../../support/engines/fakeStore.ts";
import { testApp } from "../../support/engines/testApp.ts";

const PATIENT = 60_000;

/** Answers that are under way until they are finished from outside. */
function held() {
  const begun: string[] = [];
  const finish: (() => void)[] = [];
  const make = (name: string) => () => {
    begun.push(name);
    return new Promise<string>((resolve) => finish.push(() => resolve(name)));
  };
  return { begun, make, finishNext: () => finish.shift()?.() };
}

/** The outcome of each request: its answer, or the code of its error. */
async function outcomes(asked: Promise<string>[]) {
  const settled = await Promise.allSettled(asked);
  return settled.map((one) => (one.status === "fulfilled" ? one.value : one.reason.code));
}

test("answers are made a few at a time, in the order in which they were asked for", async () => {
  const { begun, make, finishNext } = held();
  const turns = createTurns({ atOnce: 2, waiting: 10, patienceMs: PATIENT });
  const asked = ["a", "b", "c"].map((name) => turns(make(name)));
  await sleep(0);
  expect(begun).toEqual(["a", "b"]);
  finishNext();
  expect(await asked[0]).toBe("a");
  await sleep(0);
  expect(begun).toEqual(["a", "b", "c"]);
  finishNext();
  finishNext();
  expect(await outcomes(asked)).toEqual(["a", "b", "c"]);
});

test("who comes when enough wait is sent away at once, and the others are answered", async () => {
  const { make, finishNext } = held();
  const turns = createTurns({ atOnce: 1, waiting: 1, patienceMs: PATIENT });
  const asked = ["a", "b"].map((name) => turns(make(name)));
  await expect(turns(make("c"))).rejects.toMatchObject({ code: "server_busy" });
  await sleep(0);
  finishNext();
  await asked[0];
  await sleep(0);
  finishNext();
  expect(await outcomes(asked)).toEqual(["a", "b"]);
});

test("who has waited too long is sent away, and nobody makes that answer afterwards", async () => {
  const { begun, make, finishNext } = held();
  const turns = createTurns({ atOnce: 1, waiting: 5, patienceMs: 1 });
  const first = turns(make("slow"));
  await expect(turns(make("late"))).rejects.toMatchObject({ code: "server_busy" });
  finishNext();
  expect(await first).toBe("slow");
  const next = turns(make("next"));
  await sleep(0);
  expect(begun).toEqual(["slow", "next"]);
  finishNext();
  expect(await next).toBe("next");
});

test("an answer that cannot be made tells why, and makes room for the next", async () => {
  const turns = createTurns({ atOnce: 1, waiting: 1, patienceMs: PATIENT });
  await expect(turns(() => Promise.reject(new Error("away")))).rejects.toThrow("away");
  expect(await turns(async () => "next")).toBe("next");
});

test("of a burst of requests to a slow database, each is answered or told soon when to ask again", async () => {
  let begun = 0;
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const store = fakeStore({
    search: async () => {
      begun += 1;
      await released;
      return [];
    },
    health: async () => ({
      dataset: { title: "Atlas", version: "1", date: "2026-11-25", licence: "CC0", horizon: null, own: [], hash: "a" },
    }),
  });
  const { app } = testApp({ store });
  const server = app.listen(0);
  let sentAway = 0;
  const ask = async (nth: number) => {
    const answer = await request(server).get(`/api/search?q=n${nth}`);
    if (answer.status === 503) sentAway += 1;
    // The database answers only when all who wait have been told.
    if (sentAway === 12) release();
    return answer;
  };
  const answers = await Promise.all(Array.from({ length: 20 }, (_, nth) => ask(nth)));
  await new Promise((resolve) => server.close(resolve));
  const busy = answers.filter(({ status }) => status === 503);
  expect([answers.length - busy.length, busy.length]).toEqual([8, 12]);
  expect(begun).toBe(8);
  for (const { headers, body } of busy)
    expect([headers["retry-after"], headers["cache-control"], body.error.code]).toEqual([
      "1",
      "no-store",
      "server_busy",
    ]);
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(8);
});
