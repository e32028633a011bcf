import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { setLanguage } from "../../../../../client/src/model/words/language.ts";
import { SelectionWhy } from "../../../../../client/src/parts/view/why/SelectionWhy.tsx";
import { WhySummary } from "../../../../../client/src/parts/view/why/WhySummary.tsx";
import type { ViewGraph } from "../../../../../client/src/picture/graph/viewGraph.ts";
import { address, renderClient } from "../../../../support/browser/renderClient.tsx";
import { claimOf, entityOf } from "../../../../support/records/clientRecords.ts";

const graph: ViewGraph = {
  entities: [
    entityOf({ id: "group", name: "Baogang Group", name_zh: "包钢集团", country: "CN", neighbour_count: 9 }),
    entityOf({ id: "lynas", name: "Lynas", country: "AU" }),
    entityOf({ id: "mine", name: "Bayan Obo", type: "place", country: "CN" }),
  ],
  claims: [
    claimOf({ id: "1", subject: "group", object: "lynas", evidence: "disputed", since: "2020-03" }),
    claimOf({ id: "2", subject: "group", object: "mine", predicate: "MINES", publisher_kinds: ["company"] }),
  ],
  layers: [],
  opened: [],
};
const at = (query: string) => renderClient(<SelectionWhy graph={graph} />, `/explore?s=group*&${query}`);
const said = () => document.querySelector("p")?.textContent;

afterEach(() => act(async () => void (await setLanguage("en"))));

const cases: [query: string, sentence: string | undefined][] = [
  ["sel=lynas", undefined],
  ["sel=nowhere&hideTypes=place", undefined],
  ["sel=mine&hideTypes=place", "Bayan Obo is not shown: its type, Place, is filtered out."],
  ["sel=mine&hideTypes=place&dim=yes", "Bayan Obo is faded: its type, Place, is filtered out."],
  ["sel=lynas&hide=lynas&dim=yes", "Lynas is not shown: it was hidden by hand."],
  [
    "sel=lynas&onlyCountries=CN&hideTypes=organisation",
    "Lynas is not shown: its type, Organisation, is filtered out and its country or region, Australia, is filtered out.",
  ],
  [
    "sel=lynas&asOf=2019",
    "Lynas is not shown: its one claim in this view is filtered out: it was not in force as of 2019 (since March 2020).",
  ],
  [
    "sel=group~mine&hidePublishers=company",
    "The link between Baogang Group and Bayan Obo is not shown: its kind of publisher, Company page, is filtered out.",
  ],
  [
    "sel=claim:2&hidePredicates=MINES",
    "The claim about Baogang Group and Bayan Obo is not shown: its kind of link, “mines”, is filtered out.",
  ],
];
test.each(cases)("of %s it is said: %s", (query, sentence) => {
  at(query);
  expect(said()).toBe(sentence);
});

test("it is said in Chinese where the interface speaks Chinese", async () => {
  await act(async () => void (await setLanguage("zh")));
  at("sel=group&hideCountries=CN");
  expect(said()).toBe("包钢集团未显示：其国家或地区“中国”已被筛除。");
});

test("each reason can be lifted by itself, or all of them", async () => {
  const user = userEvent.setup();
  at("sel=lynas&onlyCountries=CN&hideTypes=organisation");
  await user.click(screen.getByRole("button", { name: "Show organisations again" }));
  expect(address()).toBe("/explore?s=group*&sel=lynas&onlyCountries=CN");
  expect(screen.queryByRole("button", { name: "Show anyway" })).toBeNull();
  await user.click(screen.getByRole("button", { name: "Show Australia again" }));
  expect(address()).toBe("/explore?s=group*&sel=lynas&onlyCountries=AU,CN");
  expect(said()).toBeUndefined();
});

test("of several it is said how many are not shown, and those kept away by the same are brought back together", async () => {
  const user = userEvent.setup();
  at("sel=group.lynas.mine&hide=lynas,group&hideTypes=place");
  const rows = () => screen.queryAllByRole("listitem").map((row) => row.textContent);
  expect(said()).toBe("3 of the 3 selected are not shown:");
  expect(rows()).toEqual(["Baogang Group and LynasShow them", "Bayan OboShow places again"]);
  await user.click(screen.getByRole("button", { name: "Show them" }));
  expect(address()).toBe("/explore?s=group*&sel=group.lynas.mine&hideTypes=place");
  await user.click(screen.getByRole("button", { name: "Show places again" }));
  expect(said()).toBeUndefined();
});

test("several that a view only dims are said to be drawn faint", () => {
  at("sel=group.mine&hideTypes=place&dim=yes");
  expect(said()).toBe("1 of the 2 selected is faded:");
});

test("the summary counts what each filter keeps away, what follows from it, and what was hidden by hand", () => {
  const query = "s=group*&sel=group&hideEvidence=disputed&asOf=2019&hide=mine";
  renderClient(<WhySummary graph={graph} onClose={() => {}} />, `/explore?${query}`);
  const rows = screen.getAllByRole("listitem").map((row) => row.textContent);
  expect(rows).toEqual([
    "Without disputed1 claimShow again",
    "As of 20191 claimShow again",
    "No claim left in this view1 entity",
    "Hidden by hand1 entityShow again",
    "LynasShow disputed again and show all dates again",
    "Bayan OboShow it",
  ]);
  expect(screen.getByText("1 of 2 entities and 1 of 1 claim are filtered out.")).toBeTruthy();
  expect(screen.getByText("2 of the 2 in this view are not shown.")).toBeTruthy();
  expect(
    screen.getByText("7 more are not in this view yet. Opening its neighbours adds up to 30 more at a time."),
  ).toBeTruthy();
  expect(screen.getByText("An item hidden for several reasons is counted under each.")).toBeTruthy();
});

test("no overlap is told of where no filter is on, and no opening where nothing more can be opened", () => {
  const query = "s=group*200&sel=group&hide=mine&hidePairs=group~lynas";
  renderClient(<WhySummary graph={graph} onClose={() => {}} />, `/explore?${query}`);
  expect(screen.getAllByText("Show again")).toHaveLength(2);
  expect(screen.queryByText(/is counted under each/)).toBeNull();
  expect(screen.getByText("7 more are not in this view yet.")).toBeTruthy();
});
