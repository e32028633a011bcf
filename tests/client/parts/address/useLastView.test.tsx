import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Link } from "react-router";
import { useLastView } from "../../../../client/src/parts/address/useLastQuery.ts";
import { address, renderClient } from "../../../support/browser/renderClient.tsx";

function Probe() {
  const query = useLastView();
  return (
    <>
      <Link to="/">Start</Link>
      <Link to={`/explore${query}`}>Explore</Link>
      <Link to={`/table${query}`}>Table</Link>
    </>
  );
}

test("the explorer is found again as it was left", async () => {
  renderClient(<Probe />, "/explore?s=a*&sel=a");
  await userEvent.click(screen.getByRole("link", { name: "Start" }));
  expect(address()).toBe("/");
  await userEvent.click(screen.getByRole("link", { name: "Explore" }));
  expect(address()).toBe("/explore?s=a*&sel=a");
});

test("the table shows what the explorer shows, and the other way round", async () => {
  renderClient(<Probe />, "/explore?s=a*&sel=a");
  await userEvent.click(screen.getByRole("link", { name: "Table" }));
  expect(address()).toBe("/table?s=a*&sel=a");
  await userEvent.click(screen.getByRole("link", { name: "Explore" }));
  expect(address()).toBe("/explore?s=a*&sel=a");
});

test("who has not been there finds it empty", () => {
  renderClient(<Probe />, "/");
  expect(screen.getByRole("link", { name: "Explore" }).getAttribute("href")).toBe("/explore");
});
