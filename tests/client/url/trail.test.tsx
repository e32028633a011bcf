import { jest } from "@jest/globals";
import { onTrail, record, trailNow, wayTo } from "../../../client/src/url/trail.ts";

/** What the router does to the history: it writes a number and a key into each entry. */
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
