import { readFileSync } from "node:fs";
import { describeWithBrowser } from "../support/browser/browser.ts";
import { OfficeFile } from "../support/records/officeFile.ts";
import { downloaded } from "./support/downloaded.ts";
import { useAtlas } from "./support/useAtlas.ts";

const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
/** A person with a mouse, who reads before clicking, needs about this long per step. */
const SECONDS_A_STEP = 12;

/** The numbered steps of the worked example in the readme. */
function stepsOfReadme(): string[] {
  const [, section = ""] = readme.split("\n## From a question to a Word document\n");
  return [...(section.split("\n## ")[0] ?? "").matchAll(/^\d+\. (.+)$/gm)].map(([, step = ""]) => step);
}

describeWithBrowser("The worked example of the readme", () => {
  const test = useAtlas();

  test("leads in as many steps as it says to a Word document with the answer, its sources and its limits", async ({
    open,
  }) => {
    const steps = stepsOfReadme();
    let done = 0;
    /** Does the next step; the readme must describe it by these words. */
    const step = async (words: string, does: () => Promise<unknown>) => {
      expect(steps[done]).toContain(words);
      await does();
      done += 1;
    };
    const begin = Date.now();
    const page = await open("/");
    const main = page.getByRole("main");
    const question = "Who outside China develops this?";
    await step("_Analysis_", () => page.getByRole("link", { name: "Analysis", exact: true }).click());
    await step("_Questions_", () => main.getByRole("link", { name: "Questions" }).click());
    await step(question, () => main.getByRole("link", { name: question }).click());
    await step("samarium", async () => {
      const field = page.getByRole("combobox", { name: "Technology" });
      await field.fill("samarium");
      await page.getByRole("option", { name: /^Samarium-cobalt magnets/ }).waitFor();
      await field.press("Enter");
      await page.getByRole("heading", { name: /^\d+ rows$/ }).waitFor();
    });
    await step("_Create briefing_", () => main.getByRole("link", { name: "Create briefing" }).click());
    await step("_Summary_", () => page.getByRole("textbox", { name: "Summary" }).fill("Five makers outside China."));
    let saved: Buffer | undefined;
    await step("_Save as Word document_", async () => {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: "Save as Word document", exact: true }).click(),
      ]);
      saved = await downloaded(download);
    });
    expect(done).toBe(steps.length);
    const machine = (Date.now() - begin) / 1000;
    expect(machine + done * SECONDS_A_STEP).toBeLessThan(120);

    const file = new OfficeFile(saved ?? Buffer.alloc(0));
    const words = file.text("word/document.xml").replace(/<[^>]+>/g, "");
    for (const text of [question, "Five makers outside China.", "Electron Energy Corporation", "Vacuumschmelze"])
      expect(words).toContain(text);
    expect(words).toContain("what is missing may still exist");
    expect(words).toContain("What this rests on");
  });
});
