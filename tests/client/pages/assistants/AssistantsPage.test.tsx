import { screen } from "@testing-library/react";
import { AssistantsPage } from "../../../../client/src/pages/assistants/AssistantsPage.tsx";
import { connections } from "../../../../client/src/pages/assistants/connections.ts";
import { renderClient } from "../../../support/browser/renderClient.tsx";

test("each way to connect stands under its name with a button that copies it", () => {
  renderClient(<AssistantsPage />, "/assistants");
  for (const name of ["The address", "An editor", "A desktop program", "Any HTTP client"]) {
    expect(screen.getByRole("region", { name })).toBeTruthy();
    expect(screen.getByRole("button", { name: `Copy: ${name}` })).toBeTruthy();
  }
  expect(screen.getByText(`${window.location.origin}/mcp`)).toBeTruthy();
});

test("the page says that what an assistant reads goes to whoever runs it", () => {
  renderClient(<AssistantsPage />, "/assistants");
  expect(screen.getByText(/goes to whoever runs it, the claims of your desk too/)).toBeTruthy();
});

test("the files to copy are JSON with the reader's own address", () => {
  const texts = Object.fromEntries(connections("https://atlas.example.org").map(({ id, text }) => [id, text]));
  expect(texts.address).toBe("https://atlas.example.org/mcp");
  expect(JSON.parse(texts.editor ?? "")).toEqual({
    servers: { "rare-earth-atlas": { type: "http", url: "https://atlas.example.org/mcp" } },
  });
  expect(JSON.parse(texts.desktop ?? "")).toMatchObject({ mcpServers: { "rare-earth-atlas": { command: "npm" } } });
  expect(texts.http).toMatch(/^curl https:\/\/atlas\.example\.org\/mcp .+"method":"initialize"/);
});
