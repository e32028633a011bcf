import { chainPlaces } from "../../../server/src/graph/chainPlaces.ts";
import type { GraphStore } from "../../../server/src/store/GraphStore.ts";
import { embeddedWith } from "../../support/engines/embeddedWith.ts";
import { realRows } from "../../support/records/realRows.ts";

let rows: Awaited<ReturnType<typeof realRows>>;
let store: GraphStore;

beforeAll(async () => {
  rows = await realRows();
  store = await embeddedWith(rows);
});

afterAll(() => store.close());

const chain = ["ore", "concentrate", "oxide", "metal", "alloy", "magnet", "component", "use", "by-chain"];
const grades = ["disputed", "self-reported", "assessed", "single-source", "corroborated"];

test("places every organisation at the steps of what it mines, produces and develops, as the rows say", async () => {
  const steps = new Map(rows.entities.map(({ id, chain_step }) => [id, chain_step]));
  const ids = rows.entities.flatMap(({ id, type }) => (type === "organisation" ? [id] : []));
  const expected: string[] = [];
  for (const id of ids.toSorted()) {
    for (const step of chain) {
      const here = rows.claims.filter(
        ({ subject, predicate, object, status }) =>
          subject === id &&
          status !== "ended" &&
          ((predicate === "MINES" && step === "ore") ||
            ((predicate === "PRODUCES" || predicate === "DEVELOPS") && steps.get(object) === step)),
      );
      const now = here.filter(
        ({ status, maturity }) =>
          status === "in-force" && !["research", "pilot", "demonstration"].includes(maturity ?? ""),
      );
      const best = grades.findLast((grade) => (now.length > 0 ? now : here).some(({ evidence }) => evidence === grade));
      if (best !== undefined) expected.push(`${id} ${step} ${best} ${now.length === 0}`);
    }
  }
  const { places } = await chainPlaces(store, { ids });
  const made = places.filter(({ supplied }) => !supplied);
  expect(made.map(({ id, step, evidence, tentative }) => `${id} ${step} ${evidence} ${tentative}`)).toEqual(expected);
  expect(made.length).toBeGreaterThan(300);
});

test("places an organisation of which nothing made is recorded at the use of the magnets that it is supplied with", async () => {
  const isLate = new Set(
    rows.entities.flatMap(({ id, chain_step }) =>
      ["magnet", "component", "use"].includes(chain_step ?? "") ? [id] : [],
    ),
  );
  const makers = new Set(
    rows.claims.flatMap(({ subject, predicate, status }) =>
      ["MINES", "PRODUCES", "DEVELOPS"].includes(predicate) && status !== "ended" ? [subject] : [],
    ),
  );
  const takers = new Set(
    rows.claims.flatMap(({ predicate, object, about, status }) =>
      predicate === "SUPPLIES" && status !== "ended" && isLate.has(about ?? "") && !makers.has(object) ? [object] : [],
    ),
  );
  const ids = rows.entities.map(({ id }) => id);
  const supplied = (await chainPlaces(store, { ids })).places.filter((place) => place.supplied);
  expect(supplied.map(({ id, step }) => [id, step])).toEqual([...takers].sort().map((id) => [id, "use"]));
  expect(supplied.length).toBeGreaterThan(3);
});
