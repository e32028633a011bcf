import { type Labelled, labelDetail, labelScale } from "../../../../client/src/picture/labels/labelDetail.ts";
import { badgeBox, labelBox, labelSides, shapeBox } from "../../../../client/src/picture/labels/labelPlan.ts";
import { areaOf, within } from "../../../../client/src/picture/labels/TextArea.ts";
import type { GraphStore } from "../../../../server/src/store/GraphStore.ts";
import { embeddedWith } from "../../../support/engines/embeddedWith.ts";
import { type RandomPicture, randomPicture } from "../../../support/records/randomPicture.ts";
import { realRows } from "../../../support/records/realRows.ts";
import { sampled } from "../../../support/tier.ts";

const seeds = sampled(
  Array.from({ length: 300 }, (_, index) => index + 1),
  15,
);
const zooms = [1, 0.6, 0.42, 0.25];

let store: GraphStore;
const pictures: RandomPicture[] = [];

beforeAll(async () => {
  const rows = await realRows();
  store = await embeddedWith(rows);
  const ids = rows.entities.map(({ id }) => id);
  for (const seed of seeds) pictures.push(await randomPicture(store, ids, seed));
});

afterAll(() => store.close());

test.each(zooms)("at zoom %d nothing in empty space stays without a name", (zoom) => {
  const bare = pictures.flatMap((picture) =>
    namelessInSpace(picture, labelScale(zoom)).map((id) => [picture.search, id]),
  );
  expect(bare).toEqual([]);
});

test.each(zooms)("at zoom %d no two names that are cut read the same", (zoom) => {
  const alike = pictures.flatMap(({ search, entities }) => {
    const texts = [...labelDetail(entities, labelScale(zoom)).values()].map(({ lines }) => lines.join(" "));
    const cut = texts.filter((text) => text.includes("…"));
    return cut.filter((text, index) => cut.indexOf(text) !== index).map((text) => [search, text]);
  });
  expect(alike).toEqual([]);
});

/** The entities without a name though on one side of them there is no name, no line, no shape and no badge. */
function namelessInSpace({ entities, links }: RandomPicture, scale: number): string[] {
  const shown = labelDetail(entities, scale);
  const places = new Map(entities.map(({ id, place }) => [id, place]));
  const lines = links.flatMap(({ source, target }) => {
    const [from, to] = [places.get(source), places.get(target)];
    return from && to ? [{ from, to }] : [];
  });
  const boxes = entities.flatMap((entity) => {
    const plan = shown.get(entity.id);
    return [shapeBox(entity), badgeBox(entity, scale), ...(plan ? [labelBox(entity, plan, scale)] : [])];
  });
  const isEmpty = (entity: Labelled, side: (typeof labelSides)[number]) => {
    const room = labelBox(entity, { lines: entity.lines, side }, scale);
    const meets = boxes.some(
      (box) =>
        box.id !== entity.id &&
        box.left < room.right &&
        room.left < box.right &&
        box.top < room.bottom &&
        room.top < box.bottom,
    );
    return !meets && !lines.some((line) => within(line, areaOf(room)) !== null);
  };
  return entities
    .filter((entity) => !shown.has(entity.id) && labelSides.some((side) => isEmpty(entity, side)))
    .map(({ id }) => id);
}
