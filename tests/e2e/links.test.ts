import { describeWithBrowser } from "../support/browser/browser.ts";
import { drawnIds, untilDrawn } from "./support/explorer.ts";
import { useAtlas } from "./support/useAtlas.ts";

describeWithBrowser("A link into the explorer", () => {
  const test = useAtlas();

  test("draws what it can and names what the data set does not have", async ({ open, tolerate }) => {
    const page = await open("/explore?s=baogang-group*,no-such-entity,nor-this-one*");
    tolerate(/404/);
    expect(await drawnIds(page)).toHaveLength(31);
    await page.getByText("Not in this data set: no-such-entity, nor-this-one.").waitFor();
  });

  test("says so where it selects an entity that does not exist", async ({ open, tolerate }) => {
    const page = await open("/explore?s=baogang-group&sel=no-such-entity");
    tolerate(/404/);
    await page.getByRole("alert").getByText("This entity is not in this version of the data set.").waitFor();
    expect(await drawnIds(page)).toEqual(["baogang-group"]);
  });

  test("of an unknown page leads back to the start", async ({ open, tolerate }) => {
    const page = await open("/no/such/page");
    tolerate(/404/);
    await page.getByRole("heading", { name: "Page not found" }).waitFor();
    await page.getByRole("link", { name: "Go to the start page" }).click();
    await page.waitForURL(/\/$/);
  });

  const hostile = [
    "/explore?s=<script>alert(1)</script>",
    '/explore?s=baogang-group,"><img src=x onerror=alert(1)>&sel=<b>',
    "/explore?s=%00%ff%E5,..%2f..%2fetc,' OR 1=1 --",
    "/explore?s=baogang-group*999999999999,__proto__,constructor*&sel=__proto__~constructor",
    "/explore?s=,,,***,.&hide=.&sel=~~&labels=klingon&hideTypes=all&hideEvidence=",
    `/explore?s=baogang-group,${"x".repeat(500)}&sel=baogang-group'}) MATCH (n) DETACH DELETE n //`,
    "/explore?s=baogang-group&s=lynas-rare-earths&sel[]=a&sel=b",
  ];
  for (const path of hostile) {
    test(`does nothing but open the explorer where it is ${path.slice(0, 90)}`, async ({ open, tolerate }) => {
      const page = await open(path);
      tolerate(/404/);
      let asked = false;
      page.on("dialog", () => {
        asked = true;
      });
      await untilDrawn(page);
      expect(asked).toBe(false);
      expect(await page.locator("img, main script").count()).toBe(0);
      expect(await page.getByRole("combobox").isVisible()).toBe(true);
    });
  }
});
