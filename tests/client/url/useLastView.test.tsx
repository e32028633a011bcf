import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Link } from "react-router";
import { useLastView } from "../../../client/src/url/useLastView.ts";
import { address, renderClient } from "../../support/renderClient.tsx";

function Probe() {
  const lastView = useLastView();
  return (
    <>
      <Link to="/">Start</Link>
      <Link to={lastView}>Explore</Link>
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

test("who has not been there finds it empty", () => {
  renderClient(<Probe />, "/");
  expect(screen.getByRole("link", { name: "Explore" }).getAttribute("href")).toBe("/explore");
});
