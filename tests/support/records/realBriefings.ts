import type { Briefing } from "../../../client/src/papers/briefing/Briefing.ts";
import { frozenBriefing } from "../frozen/frozenBriefing.ts";
import { briefingSizes, briefingViews } from "./briefingOf.ts";
import { withHostileTexts } from "./hostileGraph.ts";

let made: Promise<Map<number | "hostile", Briefing>> | null = null;

/** The briefings for `briefingSizes`, and one full of hostile texts; each test file builds them once. */
export function realBriefings(): Promise<Map<number | "hostile", Briefing>> {
  made ??= makeBriefings();
  return made;
}

async function makeBriefings(): Promise<Map<number | "hostile", Briefing>> {
  const briefings = new Map<number | "hostile", Briefing>();
  for (const size of briefingSizes) briefings.set(size, await frozenBriefing(briefingViews[size]));
  briefings.set("hostile", withHostileTexts(await frozenBriefing(briefingViews[3])));
  return briefings;
}

/** Runs a test on the briefings of all these views. */
export function testOnRealBriefings(name: string, check: (briefing: Briefing) => void | Promise<void>): void {
  describe(name, () => {
    const of = async (which: number | "hostile") => {
      const briefing = (await realBriefings()).get(which);
      if (briefing === undefined) throw new Error(`there is no briefing ${which}`);
      return briefing;
    };
    test.each(briefingSizes)("about %i entities", async (size) => {
      const briefing = await of(size);
      // Which neighbours two hubs share changes with the data set.
      expect(Math.abs(briefing.entities.length - size)).toBeLessThanOrEqual(size / 20);
      await check(briefing);
    });
    test("3 entities with hostile texts", async () => {
      await check(await of("hostile"));
    });
  });
}

/**
 * Values for comparing an entity or claim that was read back. `kept` converts the characters that a format cannot hold.
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

/** What XML keeps of a text: a replacement for each character that it cannot hold. */
export function keptByXml(text: string): string {
  return [...text].map((character) => (isXml(character) ? character : "\uFFFD")).join("");
}

/** What a workbook cell keeps of a text: only line feeds as line breaks, and a replacement for what it cannot hold. */
export function keptByCells(text: string): string {
  return keptByXml(text)
    .replace(/\r\n?/g, "\n")
    .replace(/[\u007f-\u009f]/g, "\uFFFD");
}

/** What UTF-8 keeps of a text: a replacement for each lone surrogate. */
export function keptByUtf8(text: string): string {
  return Buffer.from(text).toString();
}

function isXml(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return (code >= 32 && (code < 0xd800 || code > 0xdfff) && (code & 0xfffe) !== 0xfffe) || [9, 10, 13].includes(code);
}
