import { BadRequest, NotFound } from "../../../server/src/errors.ts";
import { landscape } from "../../../server/src/graph/landscape/landscape.ts";
import { paths } from "../../../server/src/graph/paths/paths.ts";
import type { GraphStore } from "../../../server/src/store/GraphStore.ts";
import { embeddedWith } from "../../support/engines/embeddedWith.ts";
import { pathRequestOf } from "../../support/records/pathRequestOf.ts";
import { sampleRows } from "../../support/records/sampleRows.ts";

let store: GraphStore;
beforeAll(async () => {
  store = await embeddedWith(await sampleRows());
});
afterAll(() => store.close());

test("the landscape of a sector that is not there, or is none, is refused rather than empty", async () => {
  const ofSector = (sector: string) => landscape(store, { stage: "", sector, evidence: "disputed" });
  await expect(ofSector("nosuch")).rejects.toEqual(new NotFound("sector: there is no entity nosuch"));
  await expect(ofSector("baogang-group")).rejects.toEqual(
    new BadRequest("sector: expected an entity of the type sector; baogang-group is of the type organisation"),
  );
  await expect(ofSector("electric-vehicles")).resolves.toMatchObject({ more: false });
});

test("paths that are to avoid what is not there are refused, as they might rest on what was meant", async () => {
  const avoiding = (what: { avoid?: string[]; avoidClaims?: string[] }) =>
    paths(store, pathRequestOf("baogang-group", "mp-materials", what));
  await expect(avoiding({ avoid: ["northern-rare-earth", "nosuch"] })).rejects.toEqual(
    new NotFound("avoid: there is no entity nosuch"),
  );
  await expect(avoiding({ avoidClaims: ["ore-001", "nosuch-1"] })).rejects.toEqual(
    new NotFound("avoidClaims: there is no claim nosuch-1"),
  );
  await expect(avoiding({ avoid: ["northern-rare-earth"], avoidClaims: ["ore-001"] })).resolves.toBeDefined();
});
