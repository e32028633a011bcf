import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { withTemplate } from "../../../../../client/src/pages/briefing/template/keptTemplates.ts";
import { TemplateField } from "../../../../../client/src/pages/briefing/template/TemplateField.tsx";
import type { Briefing } from "../../../../../client/src/papers/briefing/Briefing.ts";
import { renderClient } from "../../../../support/browser/renderClient.tsx";
import { templateFile } from "../../../../support/templates/templateFile.ts";

// Holds only what is copied.
const briefing = { made: "2026-11-25" } as Briefing;

test("a template is named, used for its format alone, and can be removed; a browser without a database says so", async () => {
  renderClient(<TemplateField />);
  const user = userEvent.setup();
  const { bytes } = templateFile("office-letter.docx");
  await user.upload(fileInput(), fileOf("office-letter.docx", bytes));
  expect(
    await screen.findByText(/^Word files will look like “office-letter.docx” until you close this page/),
  ).toBeTruthy();
  expect((await withTemplate("docx", briefing)).template?.name).toBe("office-letter.docx");
  expect((await withTemplate("pptx", briefing)).template).toBeUndefined();
  expect((await withTemplate("html", briefing)).template).toBeUndefined();
  await user.click(screen.getByRole("button", { name: "Remove the template office-letter.docx" }));
  expect(await screen.findByText("Word files look like those of the atlas again.")).toBeTruthy();
  expect((await withTemplate("docx", briefing)).template).toBeUndefined();
  expect(document.activeElement?.textContent).toBe("Choose a template…");
});

test("a file that cannot be a template is named with what to do, and the last template stays", async () => {
  renderClient(<TemplateField />);
  const user = userEvent.setup();
  await user.upload(fileInput(), fileOf("office-wide.pptx", templateFile("office-wide.pptx").bytes));
  await screen.findByText(/PowerPoint files will look like/);
  await user.upload(fileInput(), fileOf("notes.docx", new Uint8Array([1, 2, 3])));
  expect((await screen.findByRole("alert")).textContent).toMatch(
    /^“notes.docx” is not a Word or PowerPoint file\. Choose/,
  );
  expect((await withTemplate("pptx", briefing)).template?.name).toBe("office-wide.pptx");
});

function fileInput(): HTMLInputElement {
  return screen.getByLabelText("Choose a template…", { selector: "input" });
}

/** A file whose bytes can be read, which jsdom's cannot. */
function fileOf(name: string, bytes: Uint8Array): File {
  return Object.assign(new File([], name), { arrayBuffer: async () => bytes });
}
