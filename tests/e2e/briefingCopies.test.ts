import { describeWithBrowser } from "../support/browser/browser.ts";
import { useAtlas } from "./support/useAtlas.ts";

const view = "s=baogang-group*";

describeWithBrowser("What of a briefing is copied", () => {
  const test = useAtlas({ ownBrowser: true });

  test("is its table, as a table and as text, and its link", async ({ open }) => {
    const page = await open(`/briefing?${view}`, {}, (context) =>
      context.grantPermissions(["clipboard-read", "clipboard-write"]),
    );
    await page.getByRole("button", { name: "Copy: Table of claims" }).click();
    await page.getByRole("status").getByText("Copied: Table of claims").waitFor();
    const forms = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return Promise.all((item?.types ?? []).map(async (type) => [type, await (await item?.getType(type))?.text()]));
    });
    const { "text/html": html, "text/plain": text } = Object.fromEntries(forms);
    const rows = text.split("\n").length;
    expect(rows).toBeGreaterThan(40);
    expect(html.match(/<tr/g)).toHaveLength(rows);
    await page.getByRole("button", { name: "Copy: Link" }).click();
    await page.getByRole("status").getByText("Copied: Link").waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/explore\?s=baogang-group\*&v=20/);
  });

  test("is its picture too, as one that can be pasted", async ({ open }) => {
    const page = await open(`/briefing?${view}`, {}, (context) =>
      context.grantPermissions(["clipboard-read", "clipboard-write"]),
    );
    await page.getByRole("button", { name: "Copy: Image" }).click();
    await page.getByRole("status").getByText("Copied: Image").waitFor();
    const { types, width, height } = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const blob = await item?.getType("image/png");
      const picture = blob && (await createImageBitmap(blob));
      return { types: item?.types, width: picture?.width ?? 0, height: picture?.height ?? 0 };
    });
    expect(types).toEqual(["image/png"]);
    expect(Math.min(width, height)).toBeGreaterThan(500);
  });
});
