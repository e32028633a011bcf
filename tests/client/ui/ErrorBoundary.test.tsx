import { jest } from "@jest/globals";
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { Link, useLocation } from "react-router";
import { ErrorBoundary } from "../../../client/src/ui/ErrorBoundary.tsx";
import { renderClient } from "../../support/browser/renderClient.tsx";

/** Fails at one address only. */
function Part() {
  const { search } = useLocation();
  if (search === "?broken") throw new Error("It is broken at this address.");
  return <p>whole</p>;
}

/** Fails if the input has anything but letters. */
function Needs({ letters }: { letters: string }) {
  if (/[^a-z]/.test(letters)) throw new Error(`${letters} is broken.`);
  return <p>{letters}</p>;
}

function renderAt(address: string) {
  renderClient(
    <>
      <Link to="/">elsewhere</Link>
      <ErrorBoundary>
        <Part />
      </ErrorBoundary>
    </>,
    address,
  );
}

// React logs each error that a boundary catches.
beforeEach(() => void jest.spyOn(console, "error").mockImplementation(() => undefined));
afterEach(() => void jest.restoreAllMocks());

describe("ErrorBoundary", () => {
  test("says that a part went wrong, and keeps what stands beside it", () => {
    renderAt("/?broken");
    expect(screen.getByText(/went wrong/)).toBeTruthy();
    expect(screen.getByRole("link", { name: "elsewhere" })).toBeTruthy();
    expect(screen.queryByText("whole")).toBeNull();
  });

  test("draws the part again once the reader has gone to another address", async () => {
    renderAt("/?broken");
    await userEvent.click(screen.getByRole("link", { name: "elsewhere" }));
    expect(screen.getByText("whole")).toBeTruthy();
    expect(screen.queryByText(/went wrong/)).toBeNull();
  });

  test("draws the part again once what it is drawn from has changed", async () => {
    function Typed() {
      const [typed, type] = useState("a-b");
      return (
        <>
          <button type="button" onClick={() => type("a")}>
            type
          </button>
          <ErrorBoundary input={typed}>
            <Needs letters={typed} />
          </ErrorBoundary>
        </>
      );
    }
    renderClient(<Typed />);
    expect(screen.getByText(/went wrong/)).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "type" }));
    expect(screen.getByText("a")).toBeTruthy();
  });

  test("goes on failing where trying again does not help", async () => {
    renderAt("/?broken");
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(screen.getByText(/went wrong/)).toBeTruthy();
  });
});
