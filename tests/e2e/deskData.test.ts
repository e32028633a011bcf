import { describeWithBrowser } from "../support/browser/browser.ts";
import { laterPackage } from "../support/records/versions.ts";
import { axeViolations } from "./support/axeViolations.ts";
import { addFinding, findingOf, section } from "./support/deskFindings.ts";
import { serverWithDesk } from "./support/deskFolder.ts";
import { named } from "./support/named.ts";
import { useAtlas } from "./support/useAtlas.ts";

describeWithBrowser("A new version of the data", () => {
  const test = useAtlas({ server: serverWithDesk });

  test("comes in at the desk as a package, keeps one’s own claims, and goes again by one step", async ({
    open,
    tolerate,
  }) => {
    const page = await open("/desk", {}, named("Wei"));
    // The half of a package is refused.
    tolerate(/422/);
    await page.getByRole("heading", { name: "Desk", exact: true }).waitFor();
    await addFinding(page, "desk-mine000001", findingOf("Baogang and Northern plan a joint laboratory."));
    await page.reload();
    const data = section(page, "Data");
    await data.getByText(/^Version 2027\.1 of /).waitFor();
    const choose = async (buffer: Uint8Array) => {
      const [chooser] = await Promise.all([
        page.waitForEvent("filechooser"),
        data.getByRole("button", { name: "Take in a data package" }).click(),
      ]);
      await chooser.setFiles({ name: "datapackage.zip", mimeType: "application/zip", buffer: Buffer.from(buffer) });
    };

    const content = await laterPackage();
    await choose(content.subarray(0, content.length / 2));
    await data.getByText("This is no zip, or only a part of one.").waitFor();
    await data.getByRole("button", { name: "Close" }).click();

    await choose(content);
    await data.getByText("New: 1").waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await data.getByRole("button", { name: "Take in version 2099.1" }).click();
    await data.getByText(/^Version 2099\.1 is served now/).waitFor();
    await section(page, "Findings")
      .getByRole("link", { name: "Baogang and Northern plan a joint laboratory." })
      .waitFor();
    await data.getByRole("link", { name: "What changed" }).click();
    await page.getByText("MP Materials makes magnets in Texas.").first().waitFor();

    await page.goBack();
    await data.getByRole("button", { name: "Serve version 2027.1 again" }).click();
    await data.getByText(/^Version 2027\.1 of /).waitFor();
    await data.getByRole("button", { name: "Serve version 2099.1 again" }).waitFor();
    await section(page, "Findings")
      .getByRole("link", { name: "Baogang and Northern plan a joint laboratory." })
      .waitFor();

    // A claim of one's own that the package has under the same ID by now.
    const mine = "Baogang and Northern share a testing line.";
    await addFinding(page, "later-001", findingOf(mine));
    await page.reload();
    await choose(content);
    await data.getByText("That version has “later-001” too.").waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await data.getByRole("button", { name: "Set them aside and take in version 2099.1" }).click();
    await data.getByText(/What did not fit it is set aside/).waitFor();
    const history = section(page, "History");
    const aside = `Set aside for another version of the data: ${mine}`;
    await history.getByText(aside).waitFor();
    await history
      .getByRole("button", { name: "Undo: Version 2099.1 of the data taken in, in place of 2027.1" })
      .click();
    await data.getByText(/^Version 2027\.1 of /).waitFor();
    expect(await history.getByText("Went back from version 2099.1 of the data to 2027.1").count()).toBe(2);
    await history.getByRole("button", { name: `Undo: ${aside}` }).click();
    await section(page, "Findings").getByRole("link", { name: mine }).waitFor();
  });
});
