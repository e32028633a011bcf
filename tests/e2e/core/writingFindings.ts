import type { Page } from "playwright-core";
import { drawnIds, panel, places } from "../support/explorer.ts";
import { movedBetween } from "../support/sameLayout.ts";

export const COMPANY = "Röhr & Söhne [永磁] – Werk (Süd)";
export const SUPPLIES = `JL MAG supplies ${COMPANY}.`;
const CORRECTED = `JL MAG - says its buyer - supplies ${COMPANY} with “motor magnets” [N52] (电机用).`;
export const OWNED = "Alta Resource Technologies is a subsidiary of Ames National Laboratory.";
/** Claims on Alta that the laboratory published, and how their grades fall once it is Alta's owner. */
export const FALLEN = [
  { id: "wte-149", from: "Single source", to: "Self-reported" },
  { id: "wte-148", from: "Corroborated", to: "Single source" },
];

/** Adds what a buyer of JL MAG said, who is new, and returns the claim's ID. */
export async function addInterview(page: Page): Promise<string> {
  const before = await places(page);
  const form = panel(page);
  await form.getByRole("button", { name: "Add a claim", exact: true }).click();
  await form.getByLabel("does what").selectOption("SUPPLIES");
  await form.getByLabel("to whom or what").fill(COMPANY);
  await page.getByRole("option", { name: `New: “${COMPANY}”` }).click();
  await form.getByLabel("Country or region").selectOption("DE");
  await form.getByLabel("Interview with").fill("head of purchasing");
  await form.getByLabel("Whose word").selectOption(COMPANY);
  const preview = form.getByRole("region", { name: "How it would be graded" });
  await preview.getByText("Self-reported").waitFor();
  expect(await preview.textContent()).toContain("One independent voice would make it single source.");
  // Impatient readers click twice, and reload before they save.
  await page.reload();
  await preview.getByText("Self-reported").waitFor();
  await form.getByRole("button", { name: "Add to my desk" }).dblclick();
  await page.getByRole("dialog", { name: "Your name" }).getByRole("textbox").fill("Wei 魏");
  await page.keyboard.press("Enter");
  await page.waitForURL(/sel=claim:desk-/);
  await form.getByText(SUPPLIES, { exact: true }).waitFor();
  await form.getByText("Self-reported", { exact: true }).first().waitFor();
  expect(await form.textContent()).toContain("No independent voice supports it");
  const after = await places(page);
  expect(after.size).toBe(before.size + 1);
  expect(movedBetween(before, after)).toEqual([]);
  return new URL(page.url()).searchParams.get("sel")?.replace("claim:", "") ?? "";
}

/** Corrects the claim that is selected, looks, and takes it back. */
export async function editAndUndo(page: Page): Promise<void> {
  const form = panel(page);
  await form.getByRole("button", { name: "Edit this claim of yours" }).click();
  await form.getByLabel("Statement").fill(CORRECTED);
  await form.getByLabel("Since").fill("2024-03");
  await form.getByRole("button", { name: "Save to my desk" }).click();
  await form.getByText(CORRECTED, { exact: true }).waitFor();
  await form.getByText("since March 2024").waitFor();
  await page
    .getByRole("status")
    .filter({ hasText: `Changed: ${CORRECTED}` })
    .getByRole("button", { name: "Undo" })
    .click();
  await form.getByRole("heading", { name: "Edit a claim of yours" }).waitFor();
  expect(await form.getByLabel("Statement").inputValue()).toBe(CORRECTED);
  await form.getByRole("button", { name: "Drop the draft" }).click();
  await form.getByText(SUPPLIES, { exact: true }).waitFor();
}

/** Adds, by what an independent person said, that Alta belongs to the laboratory that wrote about it. */
export async function addOwner(page: Page, url: string): Promise<string> {
  await page.goto(`${url}/explore?s=alta-resource-technologies*&sel=alta-resource-technologies`);
  const form = panel(page);
  await form.getByRole("button", { name: "Add a claim", exact: true }).click();
  await form.getByLabel("does what").selectOption("SUBSIDIARY_OF");
  await form.getByLabel("to whom or what").fill("Ames National");
  await page.getByRole("option", { name: /^Ames National Laboratory/ }).click();
  await form.getByLabel("Interview with").fill("a former board member");
  await form.getByLabel("Whose word").selectOption("an independent person’s");
  const preview = form.getByRole("region", { name: "How it would be graded" });
  await preview.getByText("It would change the grade of 2 other claims:").waitFor();
  for (const { from, to } of FALLEN) await preview.getByText(`${from} → ${to}`).waitFor();
  await form.getByRole("button", { name: "Add to my desk" }).click();
  await page.waitForURL(/sel=claim:desk-/);
  await page.getByRole("status").filter({ hasText: "The grades of 2 other claims changed." }).waitFor();
  await form.getByText(OWNED, { exact: true }).waitFor();
  const claim = new URL(page.url()).searchParams.get("sel")?.replace("claim:", "") ?? "";
  for (const { id, to } of FALLEN) {
    await page.goto(`${url}/explore?s=alta-resource-technologies*&sel=claim:${id}`);
    await graded(page, id, to);
    expect(await form.textContent()).toContain("Ames National Laboratory");
  }
  expect(await drawnIds(page)).toContain("ames-national-laboratory");
  return claim;
}

/** Waits until the card of a claim shows its grade. */
export async function graded(page: Page, id: string, grade: string): Promise<void> {
  await panel(page).getByText(id, { exact: true }).waitFor();
  await panel(page).getByText(grade, { exact: true }).first().waitFor();
}
