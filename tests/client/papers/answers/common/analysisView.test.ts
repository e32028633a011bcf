import { parseView } from "../../../../../client/src/model/address/view/viewState.ts";
import { analysisView, MOST_SHOWN, openedView } from "../../../../../client/src/papers/answers/common/canvasAddress.ts";
import { claimOf } from "../../../../support/records/clientRecords.ts";

const claims = [
  claimOf({ id: "c1", subject: "solvay", object: "separation" }),
  claimOf({ id: "c2", subject: "lynas", object: "separation" }),
];

test("the view of an analysis holds what it shows and the ends of its claims, each once", () => {
  expect(analysisView({ claims, entities: ["lynas", "europium"] })?.steps).toEqual([
    { ids: ["lynas", "europium", "solvay", "separation"], neighbours: 0 },
  ]);
});

test("nothing, and more than a reader can see, makes no view", () => {
  expect(analysisView({ claims: [], entities: [] })).toBeNull();
  const many = Array.from({ length: MOST_SHOWN }, (_, index) =>
    claimOf({ id: `c${index}`, subject: `s${index}`, object: "o" }),
  );
  expect(analysisView({ claims: many, entities: [] })).toBeNull();
  expect(analysisView({ claims: many.slice(1), entities: [] })).not.toBeNull();
});

test("an answer that leads a briefing has a view whatever its size, of its first claims", () => {
  const many = Array.from({ length: MOST_SHOWN }, (_, index) =>
    claimOf({ id: `c${index}`, subject: `s${index}`, object: "o" }),
  );
  expect(analysisView({ claims: many, entities: [], leads: true })?.steps[0]?.ids).toHaveLength(MOST_SHOWN);
});

test("who owns whom opens on the canvas as the ownership chart around the one asked about, under the filters of its page", () => {
  const { filters } = parseView("noClaims=self-reported&onlyCountries=CN");
  const heldBack = { hidden: ["x"], hidePairs: [], filters };
  const view = analysisView({ claims, entities: ["lynas"], heldBack });
  const opened = view && openedView(view, { owned: "lynas" });
  expect(opened?.layout).toMatchObject({ name: "ownership", centre: "lynas" });
  expect(opened?.selection).toEqual({ kind: "entity", id: "lynas" });
  expect(opened).toMatchObject(heldBack);
});
