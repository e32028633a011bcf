import { screen, waitFor } from "@testing-library/react";
import { useViewTitle } from "../../../../../client/src/parts/view/graph/useViewTitle.ts";
import { fakeFetch } from "../../../../support/browser/fakeFetch.ts";
import { renderClient } from "../../../../support/browser/renderClient.tsx";
import { entityOf } from "../../../../support/records/clientRecords.ts";

const CURATED = "s=lynas.tesla*&onlyCountries=CN&sel=lynas&folded=tesla";

function titleOf(address: string) {
  const named = (id: string, name: string) => ({ body: { entity: entityOf({ id, name }) } });
  fakeFetch({
    "/api/views": {
      body: {
        views: [
          {
            id: "magnets",
            title: "Who sells magnets",
            title_zh: "谁卖磁体",
            sentence: "",
            sentence_zh: "",
            view: CURATED,
          },
        ],
      },
    },
    "/api/claims/between": {
      body: {
        entities: [
          entityOf({ id: "lynas", name: "Lynas", country: "AU" }),
          entityOf({ id: "tesla", name: "Tesla", country: "US" }),
          entityOf({ id: "catl", name: "CATL", country: "CN" }),
        ],
        claims: [],
      },
    },
    "/api/entities/lynas": named("lynas", "Lynas"),
    "/api/entities/tesla": named("tesla", "Tesla"),
    "/api/entities/catl": named("catl", "CATL"),
  });
  renderClient(<Title address={address} />);
}

function Title({ address }: { address: string }) {
  return <h1>{useViewTitle(address)}</h1>;
}

const said = (title: string) => waitFor(() => expect(screen.getByRole("heading").textContent).toBe(title));

test("a view that shows what a curated one shows is called as that is, wherever it stands and whatever is selected", async () => {
  titleOf("/briefing?s=lynas.tesla*&onlyCountries=CN&sel=tesla&layout=columns.1");
  await said("Who sells magnets");
});

test.each([
  ["/explore?s=lynas.tesla*", "Lynas, Tesla"],
  ["/explore?s=lynas.tesla*,catl", "Lynas, Tesla and 1 more"],
  ["/explore?s=lynas.tesla*,catl&onlyCountries=CN&dim=yes", "Lynas, Tesla and 1 more"],
])(
  "a view that shows something else, %s, is called by the entities that its steps name first",
  async (address, title) => {
    titleOf(address);
    await said(title);
  },
);

test.each([
  ["/briefing?s=lynas.tesla,catl&hide=lynas", "Tesla, CATL"],
  ["/briefing?s=lynas.tesla,catl&hideCountries=US", "Lynas, CATL"],
  ["/briefing?s=lynas.tesla,catl&hide=catl&onlyCountries=AU", "Lynas"],
])("a title never names what its view, %s, hides or filters out", async (address, title) => {
  titleOf(address);
  await said(title);
});
