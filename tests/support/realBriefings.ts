import type { Briefing } from "../../client/src/briefing/Briefing.ts";
import { embeddedWith } from "./embeddedWith.ts";
import { briefingViews, realBriefing } from "./realBriefing.ts";
import { realRows } from "./realRows.ts";

/** Runs a test on the briefings of views of 3, 60 and 500 entities of the real data. */
export function testOnRealBriefings(name: string, check: (briefing: Briefing) => void | Promise<void>): void {
  describe(name, () => {
    let store: Awaited<ReturnType<typeof embeddedWith>>;
    beforeAll(async () => {
      store = await embeddedWith(await realRows());
    });
    afterAll(() => store.close());
    test.each([3, 60, 500] as const)("%i entities", async (size) => {
      const briefing = await realBriefing(store, briefingViews[size]);
      expect(briefing.entities).toHaveLength(size);
      await check(briefing);
    });
  });
}

/** Values by which an entity or a claim that was read back is compared: the three that formats name alike. */
export function spotValues(briefing: Briefing) {
  return {
    entities: briefing.entities.map(({ id, name, name_zh, type }) => ({ id, name, name_zh, type })),
    claims: briefing.claims.map(({ number, claim }) => ({
      id: claim.id,
      ends: [claim.subject, claim.object],
      number,
      statement: claim.statement,
      evidence: claim.evidence,
      share_pct: claim.share_pct,
    })),
  };
}
