import { describeWithBrowser } from "../support/browser/browser.ts";
import type { ServerProcess } from "../support/engines/serverProcess.ts";
import { axeViolations } from "./support/axeViolations.ts";
import { addFinding, findingOf, section } from "./support/deskFindings.ts";
import { serverWithDesk } from "./support/deskFolder.ts";
import { downloaded } from "./support/downloaded.ts";
import { named } from "./support/named.ts";
import { useAtlas } from "./support/useAtlas.ts";

describeWithBrowser("A desk that is handed over", () => {
  let second: ServerProcess;
  const test = useAtlas({ server: serverWithDesk });
  beforeAll(async () => {
    second = await serverWithDesk();
  });
  afterAll(() => second.stop());

  test("as a file brings its findings, and what differs is chosen one by one", async ({ open }) => {
    const mine = await open("/desk", {}, named("Wei"));
    await mine.getByRole("heading", { name: "Desk", exact: true }).waitFor();
    const [one, two] = ["desk-shared0001", "desk-shared0002"];
    await addFinding(mine, one, findingOf("Baogang and Northern plan a joint laboratory."));
    await addFinding(mine, two, findingOf("Baogang and Northern share a pilot line."));
    await mine.reload();
    const [download] = await Promise.all([
      mine.waitForEvent("download"),
      mine.getByRole("link", { name: "Save the desk as a file" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("desk.zip");
    const zip = { name: "desk.zip", mimeType: "application/zip", buffer: await downloaded(download) };

    const theirs = await open(`${second.url}/desk`, {}, named("Wei"));
    await theirs.getByRole("heading", { name: "Desk", exact: true }).waitFor();
    await addFinding(theirs, one, findingOf("Baogang and Northern have a joint laboratory."));
    await addFinding(theirs, two, findingOf("Baogang and Northern share a pilot line of 20 t."));
    await theirs.reload();
    const bring = async () => {
      const [chooser] = await Promise.all([
        theirs.waitForEvent("filechooser"),
        theirs.getByRole("button", { name: "Bring in a colleague’s desk" }).click(),
      ]);
      await chooser.setFiles(zip);
    };
    await bring();
    await theirs.getByText("It brings 0 new rows, 2 entries differ from yours", { exact: false }).waitFor();
    expect(await axeViolations(theirs)).toEqual([]);
    await theirs
      .getByRole("group", { name: "Baogang and Northern have a joint laboratory." })
      .getByRole("radio", { name: /Take theirs/ })
      .check();
    await theirs.getByRole("button", { name: "Bring in", exact: true }).click();
    await theirs.getByText("1 row came in", { exact: false }).waitFor();
    const findings = section(theirs, "Findings");
    await findings.getByRole("link", { name: "Baogang and Northern plan a joint laboratory." }).waitFor();
    await findings.getByRole("link", { name: "Baogang and Northern share a pilot line of 20 t." }).waitFor();
  });
});
