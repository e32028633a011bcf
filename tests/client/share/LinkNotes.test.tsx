import { act, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { LinkNotes } from "../../../client/src/share/LinkNotes.tsx";
import { type ChangeView, useViewState } from "../../../client/src/url/useViewState.ts";
import { addEntity } from "../../../client/src/url/viewChanges.ts";
import { fakeFetch } from "../../support/fakeFetch.ts";
import { renderClient } from "../../support/renderClient.tsx";

let change: ChangeView;
function Page() {
  change = useViewState()[1];
  return <LinkNotes />;
}
const notes = () => screen.queryAllByRole("status").map(({ textContent }) => textContent);

function open(address: string) {
  fakeFetch({
    "/api/summary": { body: { dataset: { version: "2026.11" } } },
    "/api/claims/between": { body: { entities: [], claims: [] } },
  });
  renderClient(<Page />, address);
}

test("a link of an older data set says so, and what is gone; the note stays until it is closed", async () => {
  open("/explore?s=a.b&v=2026.05");
  await waitFor(() =>
    expect(notes()).toEqual([
      "This link was made with data set 2026.05; this is 2026.11. Claims, figures and grades may differ. No longer in it: a, b.",
    ]),
  );
  act(() => change((view) => addEntity(view, "c")));
  expect(notes()).toHaveLength(1);
  await userEvent.click(screen.getByRole("button", { name: "Close this note" }));
  expect(notes()).toEqual([]);
});

test("a damaged link opens, and says which parts were left out", () => {
  open("/explore?s=a&layot=tree&hideTypes=planet");
  expect(notes()).toEqual(["This link is damaged: “layot=tree”, “hideTypes=planet” was left out."]);
});

test("a link of this data set has no notes", async () => {
  open("/explore?s=a&v=2026.11");
  await act(() => new Promise((done) => setTimeout(done, 60)));
  expect(notes()).toEqual([]);
});
