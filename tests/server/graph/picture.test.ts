import { PictureRequest } from "../../../server/src/contract/index.ts";
import { picture } from "../../../server/src/graph/picture.ts";
import type { GraphStore } from "../../../server/src/store/GraphStore.ts";
import { embeddedWith } from "../../support/engines/embeddedWith.ts";
import { GraphFacts } from "../../support/oracles/graphFacts.ts";
import { realRows } from "../../support/records/realRows.ts";

let store: GraphStore;
let facts: GraphFacts;

beforeAll(async () => {
  const rows = await realRows();
  facts = new GraphFacts(rows);
  store = await embeddedWith(rows);
});

afterAll(() => store.close());

const ask = (body: object) => picture(store, PictureRequest.parse(body));
const around = (id: string, limit: number) => [
  id,
  ...facts
    .neighbours(id)
    .slice(0, limit)
    .map(({ entity }) => entity.id),
];

test("gives what the steps name and open, and all claims between", async () => {
  const steps = [
    { ids: ["solvay", "baotou"] },
    { ids: ["baogang-group"], neighbours: 30 },
    { ids: ["mp-materials", "lynas-rare-earths"], neighbours: 5 },
  ];
  const { opened, entities, claims } = await ask({ steps });
  expect(opened).toEqual([around("baogang-group", 30), around("mp-materials", 5), around("lynas-rare-earths", 5)]);
  const [first, ...rest] = opened;
  const ids = [...new Set(["solvay", "baotou", ...(first ?? []), "mp-materials", "lynas-rare-earths", ...rest.flat()])];
  expect(entities).toEqual(ids.map((id) => facts.entity(id)));
  expect(claims).toEqual(facts.claimsAmong(ids));
});

test("leaves out what is known, and keeps the claims between that and the rest", async () => {
  const known = (await ask({ steps: [{ ids: ["baogang-group"], neighbours: 30 }] })).entities.map(({ id }) => id);
  const steps = [{ ids: ["northern-rare-earth"], neighbours: 30 }];
  const { opened, entities, claims } = await ask({ steps, known });
  const ids = [...new Set([...known, ...opened.flat()])];
  expect(entities.map(({ id }) => id)).toEqual(ids.slice(known.length));
  const among = new Set(facts.claimsAmong(known).map(({ id }) => id));
  expect(claims).toEqual(facts.claimsAmong(ids).filter(({ id }) => !among.has(id)));
});

test("opens one kind of claim alone", async () => {
  const along = { predicate: "SUBSIDIARY_OF", direction: "in" };
  const { opened } = await ask({ steps: [{ ids: ["baogang-group"], neighbours: 200, along }] });
  const owned = facts.rows.claims.filter(
    ({ predicate, object }) => predicate === "SUBSIDIARY_OF" && object === "baogang-group",
  );
  expect(new Set(opened[0]?.slice(1))).toEqual(new Set(owned.map(({ subject }) => subject)));
});

test("an entity that does not exist brings nothing and stops nothing", async () => {
  const steps = [{ ids: ["no-such"], neighbours: 30 }, { ids: ["no-such-either", "solvay"] }];
  const { opened, entities } = await ask({ steps });
  expect(opened).toEqual([[]]);
  expect(entities.map(({ id }) => id)).toEqual(["solvay"]);
});

test("refuses to open more than a reader could", () => {
  const many = Array.from({ length: 301 }, (_, index) => `entity-${index}`);
  expect(() => PictureRequest.parse({ steps: [{ ids: many, neighbours: 1 }] })).toThrow(/at most 300 entities/);
  expect(() => PictureRequest.parse({ steps: [{ ids: many }] })).not.toThrow();
});
