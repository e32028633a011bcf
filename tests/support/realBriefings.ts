import type { Briefing } from "../../client/src/briefing/Briefing.ts";
import { embeddedWith } from "./embeddedWith.ts";
import { withHostileTexts } from "./hostileGraph.ts";
import { briefingViews, realBriefing } from "./realBriefing.ts";
import { realRows } from "./realRows.ts";

/** Runs a test on the briefings of views of 3, 60 and 500 entities of the real data, and on one full of hostile texts. */
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
    test("3 entities with hostile texts", async () => {
      await check(withHostileTexts(await realBriefing(store, briefingViews[3])));
    });
  });
}

/**
 * Values by which an entity or a claim that was read back is compared. `kept` is what a format makes of the characters
 * that it cannot hold.
 */
export function spotValues(briefing: Briefing, kept: (text: string) => string = (text) => text) {
  const spots = {
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
  return JSON.parse(JSON.stringify(spots), (_, value) => (typeof value === "string" ? kept(value) : value));
}

/** What XML can hold of a text: a sign in the place of each character that it cannot. */
export function keptByXml(text: string): string {
  return [...text].map((character) => (isXml(character) ? character : "\uFFFD")).join("");
}

/** What text in UTF-8 can hold of a text: a sign in the place of half of a character. */
export function keptByUtf8(text: string): string {
  return Buffer.from(text).toString();
}

function isXml(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return (code >= 32 && (code < 0xd800 || code > 0xdfff) && (code & 0xfffe) !== 0xfffe) || [9, 10, 13].includes(code);
}
