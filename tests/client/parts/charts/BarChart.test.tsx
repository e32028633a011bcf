import { MantineProvider } from "@mantine/core";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, screen, within } from "@testing-library/react";
import { BarChart } from "../../../../client/src/parts/charts/BarChart.tsx";

test("a chart is one picture with a name and a sentence, and its numbers stand beside it as a table", () => {
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { enabled: false } } })}>
      <MantineProvider>
        <BarChart
          chart={{
            title: "Developers by country",
            sentence: "Most are in China.",
            barHeading: "Country",
            series: [
              { label: "Deployed", light: "#111111", dark: "#eeeeee" },
              { label: "Research", light: "#222222", dark: "#dddddd" },
            ],
            bars: [{ label: "China", counts: [1200, 34] }],
            address: "/landscape",
          }}
        />
      </MantineProvider>
    </QueryClientProvider>,
  );
  const picture = screen.getByRole("img", { name: /Developers by country/ });
  expect(picture.getAttribute("aria-labelledby")).toContain("-sentence");
  const table = screen.getByRole("table", { hidden: true });
  const row = within(table).getByRole("row", { name: /China/, hidden: true });
  expect(
    within(row)
      .getAllByRole("cell", { hidden: true })
      .map(({ textContent }) => textContent),
  ).toEqual(["1,200", "34", "1,234"]);
  expect(screen.getByRole("button", { name: "Save picture…" })).toBeTruthy();
});
