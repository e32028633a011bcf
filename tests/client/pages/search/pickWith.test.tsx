import { fitsAddress } from "../../../../client/src/model/address/view/fitsAddress.ts";
import { formatView, parseView } from "../../../../client/src/model/address/view/viewState.ts";
import type { Found } from "../../../../client/src/pages/search/groupFound.ts";
import { type PickHow, pickWith } from "../../../../client/src/pages/search/pickWith.ts";
import type { ChangeView } from "../../../../client/src/parts/address/useViewState.ts";
import { standingIn } from "../../../../client/src/picture/graph/shownOf.ts";
import type { ViewGraph } from "../../../../client/src/picture/graph/viewGraph.ts";
import { baogang, magnets, report, supply } from "../../../support/browser/searchBox.ts";
import { claimOf, entityOf, hitOf } from "../../../support/records/clientRecords.ts";

const lynas = entityOf({ id: "lynas", name: "Lynas", country: "AU" });
const graph: ViewGraph = {
  entities: [baogang, magnets],
  claims: [supply],
  layers: [],
  opened: [{ id: "baogang-group", brought: ["magnets"] }],
};

/** The address and the announcement after a pick. */
function pick(query: string, found: Found, how: PickHow): [query: string, said: string] {
  const view = parseView(query);
  let after = view;
  const changeView: ChangeView = (change) => {
    const next = change(view);
    const hasRoom = fitsAddress(next, formatView(next), query);
    if (hasRoom) after = next;
    return hasRoom;
  };
  const onPick = pickWith({ changeView, go: () => {} }, { view, graph, inView: standingIn(graph, view) });
  const said = onPick(found, how);
  return [formatView(after), said];
}
const entity = (one: typeof lynas): Found => ({ key: one.id, kind: "entity", hit: hitOf(one) });

test("what collapsing put away is named by a step of its own, so that it is on the canvas as is said", () => {
  expect(pick("s=baogang-group*&folded=baogang-group", entity(magnets), "stay")).toEqual([
    "s=baogang-group*,magnets&folded=baogang-group",
    "Magnets is on the canvas. Pick more, or press Escape.",
  ]);
  expect(pick("s=baogang-group*&folded=baogang-group", entity(magnets), "add")).toEqual([
    "s=baogang-group*,magnets&folded=baogang-group&sel=magnets",
    "Magnets was added to the view.",
  ]);
});

test("of what filters keep back that is said, and not that it is on the canvas", () => {
  const said = "Lynas is in the view, but a filter hides it.";
  expect(pick("s=baogang-group*&onlyCountries=CN", entity(lynas), "stay")[1]).toBe(said);
  expect(pick("s=baogang-group*&onlyCountries=CN", entity(lynas), "add")[1]).toBe(said);
  expect(pick("s=baogang-group*&onlyCountries=CN&dim=yes", entity(lynas), "stay")[1]).toMatch(
    /^Lynas is on the canvas/,
  );
  expect(pick("s=baogang-group*&hideTypes=technology", entity(magnets), "add")[1]).toMatch(
    /^Magnets is in the view, but/,
  );
});

test("an entity that went with its claims is kept back, one that is added anew is not", () => {
  const away = "s=baogang-group*&onlyPredicates=FUNDS";
  expect(pick(away, entity(magnets), "stay")[1]).toMatch(/^Magnets is in the view, but/);
  expect(pick(away, entity(lynas), "stay")[1]).toMatch(/^Lynas is on the canvas/);
});

test("a claim is kept back with one of its ends, or by itself", () => {
  const claim: Found = { key: "c", kind: "claim", claim: supply, subject: baogang, object: magnets };
  expect(pick("s=baogang-group*", claim, "add")[1]).toBe("The claim and its two entities are on the canvas.");
  const said = "The claim is in the view, but a filter hides it.";
  expect(pick("s=baogang-group*&hideTypes=technology", claim, "add")[1]).toBe(said);
  expect(pick("s=baogang-group*&onlyPredicates=FUNDS", claim, "add")[1]).toBe(said);
  const abroad = claimOf({ id: "x", subject: "baogang-group", object: "lynas" });
  const found: Found = { key: "x", kind: "claim", claim: abroad, subject: baogang, object: lynas };
  expect(pick("s=baogang-group*&onlyCountries=CN", found, "add")[1]).toBe(said);
});

test("of all that are added, those kept back are counted", () => {
  const all: Found = { key: "all", kind: "all", hits: [hitOf(baogang), hitOf(lynas)], first: false };
  expect(pick("s=baogang-group*&onlyCountries=CN", all, "add")[1]).toBe(
    "2 entities are in the view; filters hide 1 of them.",
  );
  expect(pick("s=baogang-group*", all, "add")[1]).toBe("2 entities are on the canvas.");
});

test("a claim whose line was hidden by hand is shown again, as a hidden entity is", () => {
  const claim: Found = { key: "c", kind: "claim", claim: supply, subject: baogang, object: magnets };
  expect(pick("s=baogang-group*&hide=magnets&hidePairs=baogang-group~magnets,a~b", claim, "stay")[0]).toBe(
    "s=baogang-group*&hidePairs=a~b",
  );
});

test("where the view has room for no more steps it is not said that anything is on the canvas", () => {
  const full = `s=${Array.from({ length: 300 }, (_, index) => `a${index}`).join()}`;
  expect(pick(full, entity(lynas), "stay")[1]).toBe("");
  expect(pick(full, entity(lynas), "add")[1]).toBe("");
  expect(pick(full, { key: "all", kind: "all", hits: [hitOf(lynas)], first: false }, "add")[1]).toBe("");
});

test("an entity begins a new view, in which only the languages of names stay, with a few neighbours and nothing filtered", () => {
  expect(pick("s=baogang-group*&hide=magnets&sel=magnets&onlyCountries=CN&labels=zh", entity(lynas), "open")).toEqual([
    "s=lynas*8&sel=lynas&labels=zh",
    "A new view shows Lynas with up to 8 of its neighbours. Undo brings the last view back.",
  ]);
});

test("what is in the view already is selected there, and shown if it was hidden", () => {
  expect(pick("s=baogang-group*&hide=magnets", entity(magnets), "open")).toEqual([
    "s=baogang-group*&sel=magnets",
    "Magnets is already on the canvas and is now selected.",
  ]);
});

test("a claim begins a new view of its two ends, unless both are in the view", () => {
  const abroad = claimOf({ id: "x", subject: "baogang-group", object: "lynas" });
  const found: Found = { key: "x", kind: "claim", claim: abroad, subject: baogang, object: lynas };
  expect(pick("s=baogang-group*", found, "open")[0]).toBe("s=baogang-group.lynas&sel=claim:x");
  expect(pick("s=baogang-group*", found, "add")[0]).toBe("s=baogang-group*,lynas&sel=claim:x");
  const inView: Found = { key: "c", kind: "claim", claim: supply, subject: baogang, object: magnets };
  expect(pick("s=baogang-group*", inView, "open")[0]).toBe("s=baogang-group*&sel=claim:bao-001");
});

test("several claims begin a new view of their ends, or join the view", () => {
  const abroad = claimOf({ id: "x", subject: "baogang-group", object: "lynas" });
  const found: Found = { key: "all claims", kind: "allClaims", claims: [supply, abroad] };
  expect(pick("s=tesla", found, "open")[0]).toBe("s=baogang-group.magnets.lynas");
  expect(pick("s=baogang-group*", found, "add")[0]).toBe("s=baogang-group*,lynas");
});

test("a source opens beside the view, which stays as it is", () => {
  const found: Found = { key: "report", kind: "source", source: report };
  expect(pick("s=baogang-group*", found, "open")[0]).toBe("s=baogang-group*&sel=source:report");
});
