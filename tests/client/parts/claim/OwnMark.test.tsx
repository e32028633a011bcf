import { screen } from "@testing-library/react";
import { OwnMark } from "../../../../client/src/parts/claim/OwnMark.tsx";
import { renderClient } from "../../../support/browser/renderClient.tsx";

test("own data are marked, with their folder and the reason for an override; the data set itself is not", () => {
  renderClient(<OwnMark of={{ own: null, override_reason: null }} />);
  expect(screen.queryByText("your own data")).toBeNull();
  renderClient(<OwnMark of={{ own: "desk", override_reason: "It ended." }} />);
  expect(screen.getByText("your own data").title).toBe("own data from desk, replacing the data set’s entry: It ended.");
});
