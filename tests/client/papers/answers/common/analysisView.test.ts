import { analysisView, MOST_SHOWN } from "../../../../../client/src/papers/answers/common/canvasAddress.ts";
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
