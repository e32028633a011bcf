import { describeWithBrowser } from "../support/browser/browser.ts";
import { startServer } from "../support/engines/serverProcess.ts";
import { OfficeFile } from "../support/records/officeFile.ts";
import { deskFolder } from "./support/deskFolder.ts";
import { downloaded } from "./support/downloaded.ts";
import { untilDrawn } from "./support/explorer.ts";
import { useAtlas } from "./support/useAtlas.ts";

const HOME = "https://atlas.example.org";
const VIEW = "s=baogang-group*&labels=zh&hide=baotou-steel";

describeWithBrowser("A paper of a server that knows its public address", () => {
  const test = useAtlas({ server: () => startServer({ ATLAS_DESK: deskFolder(), ATLAS_PUBLIC_URL: HOME }) });

  test("prints an address that can be typed, and whoever types it sees exactly its view", async ({ open }) => {
    const page = await open(`/briefing?${VIEW}`);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Save as Word document", exact: true }).click(),
    ]);
    const file = new OfficeFile(await downloaded(download));
    const words = file.text("word/document.xml").replace(/<[^>]+>/g, "");
    const printed = new RegExp(`${HOME}/v/[0-9a-f]{10}`).exec(words)?.[0] ?? "no address";
    expect(words).not.toContain(`${HOME}/explore`);
    const typed = await open(new URL(printed).pathname);
    await untilDrawn(typed);
    const { pathname, searchParams } = new URL(typed.url());
    expect([pathname, searchParams.get("s"), searchParams.get("hide")]).toEqual([
      "/explore",
      "baogang-group*",
      "baotou-steel",
    ]);
  });
});

describeWithBrowser("A paper of a server for its own machine", () => {
  const test = useAtlas({ server: () => startServer({ ATLAS_DESK: deskFolder() }) });

  test("prints no address of that machine, but names the file that opens its view", async ({ open }) => {
    const page = await open(`/briefing?${VIEW}`);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Save as Word document", exact: true }).click(),
    ]);
    const words = new OfficeFile(await downloaded(download)).text("word/document.xml").replace(/<[^>]+>/g, "");
    expect(words).toContain(".atlas-view.json");
    expect(words).not.toMatch(/localhost|127\.0\.0\.1|\/v\/[0-9a-f]{10}/);
  });
});
