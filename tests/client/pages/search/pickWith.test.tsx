import { fitsAddress } from "../../../../client/src/model/address/view/fitsAddress.ts";
import { formatView, parseView } from "../../../../client/src/model/address/view/viewState.ts";
import type { Found } from "../../../../client/src/pages/search/groupFound.ts";
import { pickWith } from "../../../../client/src/pages/search/pickWith.ts";
import type { ChangeView } from "../../../../client/src/parts/address/useViewState.ts";
import { standingIn } from "../../../../client/src/picture/graph/shownOf.ts";
import type { ViewGraph } from "../../../../client/src/picture/graph/viewGraph.ts";
import { baogang, magnets, supply } from "../../../support/browser/searchBox.ts";
import { claimOf, entityOf, hitOf } from "../../../support/records/clientRecords.ts";

const lynas = entityOf({ id: "lynas", name: "Lynas", country: "AU" });
const graph: ViewGraph = {
  entities: [baogang, magnets],
  claims: [supply],
  layers: [],
  opened: [{ id: "baogang-group", brought: ["magnets"] }],
};

/** The address and the announcement after a pick. */
function pick(query: string, found: Found, stay: boolean): [query: string, said: string] {
  const view = parseView(query);
  let after = view;
  const changeView: ChangeView = (change) => {
    const next = change(view);
    const hasRoom = fitsAddress(next, formatView(next), query);
    if (hasRoom) after = next;
    return hasRoom;
  };
  const onPick = pickWith({ changeView, go: () => {} }, { view, graph, inView: standingIn(graph, view) });
  const said = onPick(found, stay);
  return [formatView(after), said];
}
const entity = (one: typeof lynas): Found => ({ key: one.id, kind: "entity", hit: hitOf(one) });

test("what collapsing put away is named by a step of its own, so that it is on the canvas as is said", () => {
  expect(pick("s=baogang-group*&folded=baogang-group", entity(magnets), true)).toEqual([
    "s=baogang-group*,magnets&folded=baogang-group",
    "Magnets is on the canvas. Pick more, or press Escape.",
  ]);
  expect(pick("s=baogang-group*&folded=baogang-group", entity(magnets), false)).toEqual([
    "s=baogang-group*,magnets*&folded=baogang-group&sel=magnets",
    "Magnets is on the canvas, with its neighbours.",
  ]);
});

test("of what filters keep back that is said, and not that it is on the canvas", () => {
  const said = "Lynas is in the view, but a filter hides it.";
  expect(pick("s=baogang-group*&onlyCountries=CN", entity(lynas), true)[1]).toBe(said);
  expect(pick("s=baogang-group*&onlyCountries=CN", entity(lynas), false)[1]).toBe(said);
  expect(pick("s=baogang-group*&onlyCountries=CN&dim=yes", entity(lynas), true)[1]).toMatch(/^Lynas is on the canvas/);
  expect(pick("s=baogang-group*&hideTypes=technology", entity(magnets), false)[1]).toMatch(
    /^Magnets is in the view, but/,
  );
});

test("an entity that went with its claims is kept back, one that is added anew is not", () => {
  const away = "s=baogang-group*&onlyPredicates=FUNDS";
  expect(pick(away, entity(magnets), true)[1]).toMatch(/^Magnets is in the view, but/);
  expect(pick(away, entity(lynas), true)[1]).toMatch(/^Lynas is on the canvas/);
});

test("a claim is kept back with one of its ends, or by itself", () => {
  const claim: Found = { key: "c", kind: "claim", claim: supply, subject: baogang, object: magnets };
  expect(pick("s=baogang-group*", claim, false)[1]).toBe("The claim and its two entities are on the canvas.");
  const said = "The claim is in the view, but a filter hides it.";
  expect(pick("s=baogang-group*&hideTypes=technology", claim, false)[1]).toBe(said);
  expect(pick("s=baogang-group*&onlyPredicates=FUNDS", claim, false)[1]).toBe(said);
  const abroad = claimOf({ id: "x", subject: "baogang-group", object: "lynas" });
  const found: Found = { key: "x", kind: "claim", claim: abroad, subject: baogang, object: lynas };
  expect(pick("s=baogang-group*&onlyCountries=CN", found, false)[1]).toBe(said);
});

test("of all that are added, those kept back are counted", () => {
  const all: Found = { key: "all", kind: "all", hits: [hitOf(baogang), hitOf(lynas)], first: false };
  expect(pick("s=baogang-group*&onlyCountries=CN", all, false)[1]).toBe(
    "2 entities are in the view; filters hide 1 of them.",
  );
  expect(pick("s=baogang-group*", all, false)[1]).toBe("2 entities are on the canvas.");
});

test("a claim whose line was hidden by hand is shown again, as a hidden entity is", () => {
  const claim: Found = { key: "c", kind: "claim", claim: supply, subject: baogang, object: magnets };
  expect(pick("s=baogang-group*&hide=magnets&hidePairs=baogang-group~magnets,a~b", claim, true)[0]).toBe(
    "s=baogang-group*&hidePairs=a~b",
  );
});

test("where the view has room for no more steps it is not said that anything is on the canvas", () => {
  const full = `s=${Array.from({ length: 300 }, (_, index) => `a${index}`).join()}`;
  expect(pick(full, entity(lynas), true)[1]).toBe("");
  expect(pick(full, entity(lynas), false)[1]).toBe("");
  expect(pick(full, { key: "all", kind: "all", hits: [hitOf(lynas)], first: false }, false)[1]).toBe("");
});
