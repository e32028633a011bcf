import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { nothingTaken, type TakeOut } from "../../../../../../client/src/model/address/pages/whatIfAddress.ts";
import { TakeOutField } from "../../../../../../client/src/pages/analysis/whatIf/page/TakeOutField.tsx";
import { fakeFetch } from "../../../../../support/browser/fakeFetch.ts";
import { renderClient } from "../../../../../support/browser/renderClient.tsx";
import { detailOf, entityOf } from "../../../../../support/records/clientRecords.ts";

const records = [
  entityOf({ id: "oxide", type: "product", name: "Oxide" }),
  entityOf({ id: "firm", type: "organisation", name: "Firm" }),
];

/** Shows the field until the things named have come, and tells what it takes out. */
async function open(given: Partial<TakeOut>): Promise<() => TakeOut> {
  fakeFetch({
    "/api/summary": { body: { countries: [] } },
    ...Object.fromEntries(records.map((one) => [`/api/entities/${one.id}`, { body: detailOf(one) }])),
  });
  let now = { ...nothingTaken, ...given };
  const Field = () => {
    const [taken, setTaken] = useState(now);
    now = taken;
    return <TakeOutField label="Take out" taken={taken} onChange={setTaken} />;
  };
  renderClient(<Field />, "/what-if");
  await screen.findByText("Oxide");
  return () => now;
}

const letGo = (name: string) => userEvent.click(screen.getByRole("button", { name: new RegExp(name) }));

test("exports still stop when one of several countries is let go, but not without any", async () => {
  const taken = await open({ ids: ["oxide"], countries: ["CN", "MM"], stop: "exports" });
  await letGo("Myanmar");
  expect(taken()).toEqual({ ...nothingTaken, ids: ["oxide"], countries: ["CN"], stop: "exports" });
  await letGo("China");
  expect(taken()).toEqual({ ...nothingTaken, ids: ["oxide"] });
});

test("exports stop of goods only, so not when the last of these is let go beside an organisation", async () => {
  const taken = await open({ ids: ["oxide", "firm"], countries: ["CN"], stop: "exports" });
  await screen.findByText("Firm");
  await letGo("Oxide");
  expect(taken()).toEqual({ ...nothingTaken, ids: ["firm"], countries: ["CN"] });
});
