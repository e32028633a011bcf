import { jest } from "@jest/globals";
import { useQuery } from "@tanstack/react-query";
import { act, screen } from "@testing-library/react";
import { desk } from "../../../../../client/src/parts/api/desk.ts";
import { summary } from "../../../../../client/src/parts/api/records.ts";
import { DatasetNotice } from "../../../../../client/src/parts/desk/news/SavedNotice.tsx";
import { fakeFetch } from "../../../../support/browser/fakeFetch.ts";
import { renderClient } from "../../../../support/browser/renderClient.tsx";
import { deskChangeOf, deskOf } from "../../../../support/records/deskRecords.ts";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const seconds = (count: number) => act(() => jest.advanceTimersByTimeAsync(count * 1000));
const summaryOf = (hash: string, claim_count: number) => ({ body: { dataset: { hash }, claim_count } });

/** A part of the page that shows the data set. */
function Page({ isReached }: { isReached: boolean }) {
  useQuery(desk());
  return (
    <>
      <p>claims: {useQuery(summary()).data?.claim_count}</p>
      <DatasetNotice isReached={isReached} />
    </>
  );
}

test("an open page learns within ten seconds that somebody added a claim, and shows it", async () => {
  const server = fakeFetch({ "/api/summary": summaryOf("old", 10), "/api/desk": { body: deskOf() } });
  renderClient(<Page isReached />);
  await seconds(9);
  expect(screen.getByText("claims: 10")).toBeDefined();
  expect(screen.queryByRole("status")).toBeNull();
  server.answers["/api/summary"] = summaryOf("new", 11);
  server.answers["/api/desk"] = { body: deskOf({ history: [deskChangeOf({ number: 1, who: "Li" })] }) };
  await seconds(9);
  expect(screen.getByText("claims: 11")).toBeDefined();
  expect(screen.getByRole("status").textContent).toContain("1 claim added by Li");
});

test("nothing is asked while the page is hidden or the server away, and a failed question is no news", async () => {
  const server = fakeFetch({ "/api/summary": summaryOf("old", 10), "/api/desk": { body: deskOf() } });
  const hidden = jest.spyOn(document, "visibilityState", "get").mockReturnValue("hidden");
  const { unmount } = renderClient(<Page isReached />);
  await seconds(30);
  expect(server.asked.filter((path) => path === "/api/summary")).toHaveLength(1);
  hidden.mockRestore();
  server.answers["/api/summary"] = "unreachable";
  await seconds(30);
  expect(screen.queryByRole("status")).toBeNull();
  unmount();
  const away = fakeFetch({ "/api/summary": summaryOf("old", 10), "/api/desk": { body: deskOf() } });
  renderClient(<Page isReached={false} />);
  await seconds(30);
  expect(away.asked.filter((path) => path === "/api/summary")).toHaveLength(1);
});
