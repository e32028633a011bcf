import { arrange } from "../../../../client/src/picture/layouts/arrange.ts";
import { arrangeSeen } from "../../../../client/src/picture/placement/performActs.ts";
import { overlappingRooms } from "../../../support/oracles/overlappingRooms.ts";
import { placeables as entities, placeableLinkOf } from "../../../support/records/placeables.ts";

const ids = [...entities.keys()];
const links = ids.slice(1).map((id) => placeableLinkOf("entity-0", id));
const arranging = { layout: "layered", layers: [{ anchor: null, ids }], centre: null, pins: [] };

test("what is in sight is laid out as if nothing else were there, and the rest finds free room around it", () => {
  const seen = { ids: ["entity-0", "entity-1", "entity-2"], links: links.slice(0, 2) };
  const alone = arrange(
    { ...arranging, layers: [{ anchor: null, ids: seen.ids }], seen: null },
    { entities, links: seen.links },
  );
  const { places, groups } = arrangeSeen(arrange)({ ...arranging, seen }, { entities, links });
  for (const [id, place] of alone.places) expect([id, places.get(id)]).toEqual([id, place]);
  expect(groups).toEqual(alone.groups);
  expect([...places.keys()].sort()).toEqual(ids.toSorted());
  expect(overlappingRooms(places, entities)).toEqual([]);
});

test("what is out of sight and kept by hand stays where it was put, and does not stand in the way", () => {
  const seen = { ids: ["entity-0", "entity-1"], links: links.slice(0, 1) };
  const pins = [["entity-5", { x: 0, y: 0 }]] as const;
  const laidOut = (some: typeof pins | []) =>
    arrangeSeen(arrange)({ ...arranging, pins: some, seen }, { entities, links });
  expect(laidOut(pins).places.get("entity-5")).toEqual({ x: 0, y: 0 });
  for (const id of seen.ids) expect(laidOut(pins).places.get(id)).toEqual(laidOut([]).places.get(id));
});
