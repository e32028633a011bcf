import { jest } from "@jest/globals";
import { onTrail, record, trailNow, wayTo } from "../../../../../client/src/model/address/undo/trail.ts";

/** Changes the history as the router does, which writes a number and a key into each entry. */
function visit(idx: number, key: string, address: string): void {
  window.history.replaceState({ idx, key }, "", address);
  record();
}

afterEach(() => jest.restoreAllMocks());

test("the trail is cut where a new step is made, and kept where one goes back", () => {
  visit(0, "k0", "/explore?s=a");
  visit(1, "k1", "/explore?s=a,b");
  visit(2, "k2", "/explore?s=a,b,c");
  visit(1, "k1", "/explore?s=a,b");
  expect(trailNow()).toEqual({ at: 1, addresses: ["/explore?s=a", "/explore?s=a,b", "/explore?s=a,b,c"] });
  visit(2, "k3", "/explore?s=a,b,c");
  visit(3, "k4", "/explore?s=a,b,c,d");
  visit(0, "k0", "/explore?s=a");
  visit(1, "k5", "/explore?s=a,b");
  expect(trailNow()).toEqual({ at: 1, addresses: ["/explore?s=a", "/explore?s=a,b"] });
});

test("an entry that is replaced stays where it is in the trail", () => {
  visit(0, "k0", "/explore?s=a");
  visit(0, "k6", "/explore?s=a&labels=en");
  expect(trailNow()).toEqual({ at: 0, addresses: ["/explore?s=a&labels=en", "/explore?s=a,b"] });
  expect(wayTo(1)).toEqual({ by: 1 });
});

test("what is noted twice changes nothing", () => {
  const before = trailNow();
  record();
  expect(trailNow()).toBe(before);
});

test("each change is told, and kept for when the page is loaded again", () => {
  let told = 0;
  const stop = onTrail(() => told++);
  visit(1, "k7", "/paths");
  stop();
  visit(2, "k8", "/");
  expect(told).toBe(1);
  expect(JSON.parse(sessionStorage.getItem("atlas-trail") ?? "")).toEqual({
    addresses: ["/explore?s=a&labels=en", "/paths", "/"],
    slots: { 0: { key: "k6", number: 0 }, 1: { key: "k7", number: 1 }, 2: { key: "k8", number: 2 } },
  });
});

test("what the browser has dropped comes back in place of what is open, and the way forward stays", () => {
  jest.spyOn(window.history, "length", "get").mockReturnValue(2);
  visit(1, "k7", "/paths");
  expect(wayTo(2)).toEqual({ by: 1 });
  expect(wayTo(0)).toEqual({ address: "/explore?s=a&labels=en" });
  visit(1, "k9", "/explore?s=a&labels=en");
  expect(trailNow()).toEqual({ at: 0, addresses: ["/explore?s=a&labels=en", "/paths", "/"] });
  expect(wayTo(1)).toEqual({ address: "/paths" });
  visit(1, "k10", "/paths");
  expect([trailNow().at, wayTo(2)]).toEqual([1, { by: 1 }]);
});

test("of a very long day only the last 300 addresses are remembered", () => {
  for (let step = 2; step < 400; step++) visit(step, `k${step + 10}`, `/explore?s=e${step}`);
  expect(trailNow().addresses.filter((address) => address !== undefined)).toHaveLength(300);
  expect(wayTo(3)).toBeNull();
});

test("an entry of which nothing is known begins a new trail", () => {
  visit(7, "unknown", "/table");
  expect(trailNow()).toEqual({ at: 0, addresses: ["/table"] });
});

test("reading cuts nothing off: what was undone can be done again from there, through the history or in place of it", () => {
  jest.spyOn(window.history, "length", "get").mockReturnValue(3);
  visit(0, "r0", "/explore?s=a");
  visit(1, "r1", "/explore?s=a,b");
  visit(2, "r2", "/explore?s=a,b,c");
  visit(0, "r0", "/explore?s=a");
  visit(1, "r3", "/explore?s=a&sel=a");
  expect(trailNow()).toEqual({
    at: 1,
    addresses: ["/explore?s=a", "/explore?s=a&sel=a", "/explore?s=a,b", "/explore?s=a,b,c"],
  });
  expect([wayTo(0), wayTo(2)]).toEqual([{ by: -1 }, { address: "/explore?s=a,b" }]);
  visit(1, "r4", "/explore?s=a,b");
  expect([trailNow().at, wayTo(1), wayTo(3)]).toEqual([
    2,
    { address: "/explore?s=a&sel=a" },
    { address: "/explore?s=a,b,c" },
  ]);
  visit(1, "r5", "/explore?s=a,b,c");
});

test("what lies ahead moves on by one where something is read, also where the browser holds it behind", () => {
  visit(0, "t0", "/explore?s=d");
  visit(1, "t1", "/explore?s=d,e");
  jest.spyOn(window.history, "length", "get").mockReturnValue(1);
  expect(wayTo(0)).toEqual({ address: "/explore?s=d" });
  visit(1, "t2", "/explore?s=d");
  visit(2, "t3", "/explore?s=d&sel=d");
  expect(trailNow()).toEqual({ at: 1, addresses: ["/explore?s=d", "/explore?s=d&sel=d", "/explore?s=d,e"] });
  visit(1, "t2", "/explore?s=d");
  expect(trailNow().at).toBe(0);
});

test("another question or another page is a step, so that what lay ahead is gone", () => {
  visit(0, "q0", "/paths?from=a");
  visit(1, "q1", "/paths?from=b");
  visit(0, "q0", "/paths?from=a");
  visit(1, "q2", "/paths?from=c");
  expect(trailNow().addresses).toEqual(["/paths?from=a", "/paths?from=c"]);
});
