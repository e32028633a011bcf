import { describeWithBrowser } from "../support/browser/browser.ts";
import { addAnnex } from "./support/addAnnex.ts";
import { eventually } from "./support/eventually.ts";
import { untilDrawn } from "./support/explorer.ts";
import { useAtlas } from "./support/useAtlas.ts";

const view = "s=baogang-group*";

describeWithBrowser("The draft of a briefing", () => {
  const test = useAtlas();

  test("keeps its draft while one is elsewhere, apart from that of another view, until it is forgotten", async ({
    open,
  }) => {
    const page = await open(`/briefing?${view}`);
    const title = page.getByRole("textbox", { name: "Title" });
    await page
      .frameLocator("iframe")
      .getByRole("heading", { level: 1, name: /^Baogang Group: / })
      .waitFor();
    await title.fill("Mine");
    await addAnnex(page);
    await page.getByRole("checkbox", { name: "Glossary of entities" }).uncheck();
    await page.getByRole("link", { name: "Explore" }).click();
    await untilDrawn(page);
    await page.getByRole("link", { name: "Briefing" }).click();
    await page.frameLocator("iframe").getByRole("heading", { level: 1, name: "Mine" }).waitFor();
    expect(await page.getByRole("checkbox", { name: "Glossary of entities" }).isChecked()).toBe(false);
    await page
      .frameLocator("iframe")
      .getByRole("heading", { name: "Entities", exact: true })
      .waitFor({ state: "detached" });

    await page.goto(page.url().replace("baogang-group", "lynas-rare-earths"));
    await page
      .frameLocator("iframe")
      .getByRole("heading", { level: 1, name: /^Lynas Rare Earths: / })
      .waitFor();
    expect(await page.getByRole("checkbox", { name: "Glossary of entities" }).count()).toBe(0);
    await page.getByText("Continue the draft of another view").click();
    await page.getByRole("button", { name: /^Mine \(changed on/ }).click();
    await eventually(async () => expect(await title.inputValue()).toBe("Mine"));
    await page.getByRole("button", { name: "Delete this draft" }).click();
    await eventually(async () => expect(await title.inputValue()).toMatch(/^Lynas Rare Earths: /));
    await page.goBack();
    await page.frameLocator("iframe").getByRole("heading", { level: 1, name: "Mine" }).waitFor();

    // The same view with another step: the earlier draft is a click away.
    await page.goto(page.url().replace(/s=[^&]*/, "$&,jl-mag"));
    const before = page.getByText("You have a draft from before this view changed");
    await before.getByRole("button", { name: /^Mine \(changed on/ }).click();
    await page.frameLocator("iframe").getByRole("heading", { level: 1, name: "Mine" }).waitFor();
  });

  test("has the key points that its author chooses and orders, by keyboard too, and keeps them in the address", async ({
    open,
  }) => {
    const page = await open(`/briefing?${view}`);
    const points = page.getByRole("group", { name: "Key points" });
    const first = points.getByRole("listitem").first();
    await first.waitFor();
    const told = await first.getByRole("paragraph").textContent();
    await page.getByRole("button", { name: "Move key point 1 down" }).focus();
    await page.keyboard.press("Enter");
    await eventually(async () =>
      expect(await points.getByRole("listitem").nth(1).getByRole("paragraph").textContent()).toBe(told),
    );
    // The focus goes with the claim.
    await page.locator("button[aria-label='Move key point 2 down']:focus").waitFor();
    const chosen = () => new URL(page.url()).searchParams.get("points")?.split(",") ?? [];
    expect(chosen()).toHaveLength(4);

    await page.getByText("Choose from all claims").click();
    await page.getByLabel("List first", { exact: true }).selectOption({ label: "Disputed" });
    const disputed = points.getByRole("checkbox", { checked: false }).first();
    await disputed.focus();
    await page.keyboard.press("Space");
    await eventually(async () => expect(chosen()).toHaveLength(5));
    await page.frameLocator("iframe").locator("#claim-5").waitFor();
    await page.getByRole("button", { name: "Remove key point 1" }).click();
    await eventually(async () => expect(chosen()).toHaveLength(4));

    const other = await page.context().newPage();
    await other.goto(page.url());
    await eventually(async () =>
      expect(await other.frameLocator("iframe").locator("main li").allTextContents()).toEqual(
        await page.frameLocator("iframe").locator("main li").allTextContents(),
      ),
    );
    await page.getByRole("button", { name: "Use the proposed points" }).click();
    await eventually(async () => expect(chosen()).toEqual([]));
  });
});
