import { QueryClient } from "@tanstack/react-query";
import type { Analysis } from "../../../../client/src/papers/answers/common/Analysis.ts";
import type { Briefing } from "../../../../client/src/papers/briefing/Briefing.ts";
import { withShortAddresses } from "../../../../client/src/parts/briefing/withShortAddresses.ts";
import { fakeFetch } from "../../../support/browser/fakeFetch.ts";
import { frozenBriefing } from "../../../support/frozen/frozenBriefing.ts";
import { briefingViews } from "../../../support/records/briefingOf.ts";
import { deskOf } from "../../../support/records/deskRecords.ts";

const HOME = "https://atlas.example.org";
const analysis: Analysis = {
  ...{ title: "Who?", address: "/questions/makersOf?thing=dysprosium-oxide", sentences: [], tables: [] },
  ...{ limits: [], claims: [], entities: [] },
};
let briefing: Briefing;
beforeAll(async () => {
  briefing = { ...(await frozenBriefing(briefingViews[3])), link: `${HOME}/explore?s=lynas&v=2027.1`, analysis };
});

/** A server that keeps short addresses, or does not; what it is asked for. */
function keeping(short_views: boolean): unknown[] {
  const asked: unknown[] = [];
  fakeFetch({
    "/api/desk": { body: deskOf({ short_views }) },
    "/api/desk/views": (_path, body) => {
      asked.push(body);
      return { body: { address: `${HOME}/v/${asked.length}aaaaaaaaa` } };
    },
  });
  return asked;
}

test("view and answer of a briefing have addresses that can be typed, where the server keeps them", async () => {
  const asked = keeping(true);
  const printed = await withShortAddresses(briefing, new QueryClient());
  expect([printed.link, printed.analysis?.address]).toEqual([`${HOME}/v/1aaaaaaaaa`, "/v/2aaaaaaaaa"]);
  expect(asked).toEqual([{ address: "/explore?s=lynas&v=2027.1" }, { address: analysis.address }]);
});

test("where the server keeps none, on one's own machine, or where it refuses, the addresses stay as they are", async () => {
  const asked = keeping(false);
  expect(await withShortAddresses(briefing, new QueryClient())).toBe(briefing);
  const own = { ...briefing, link: "/explore?s=lynas" };
  expect(await withShortAddresses(own, new QueryClient())).toBe(own);
  expect(asked).toEqual([]);
  fakeFetch({
    "/api/desk": { body: deskOf({ short_views: true }) },
    "/api/desk/views": { status: 409, code: "conflict" },
  });
  expect(await withShortAddresses(briefing, new QueryClient())).toBe(briefing);
});
