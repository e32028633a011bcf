import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { DateInput } from "../../../client/src/ui/DateInput.tsx";

const field = (value: string | null) => (
  <DateInput
    value={value}
    onChange={() => {}}
    accepts={(text) => /^\d{4}$/.test(text)}
    aria-label="Date"
    fault="This is no date."
    faultClass=""
  />
);
const written = () => screen.getByRole<HTMLInputElement>("textbox", { name: "Date" }).value;

test("a text that is refused stays, with what is wrong with it, until the date is changed elsewhere", async () => {
  const user = userEvent.setup();
  const { rerender } = render(field("2020"));
  await user.clear(screen.getByRole("textbox"));
  await user.type(screen.getByRole("textbox"), "20x{Enter}");
  rerender(field("2020"));
  expect([written(), screen.getByRole("alert").textContent]).toEqual(["20x", "This is no date."]);
  rerender(field("2019"));
  expect([written(), screen.queryByRole("alert")]).toEqual(["2019", null]);
});
