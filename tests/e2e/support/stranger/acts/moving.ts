import type { Act, Stranger } from "../Stranger.ts";
import { mangledAddress, type Tour } from "../strangerAddresses.ts";

/** Opens the next page of a tour of all pages. */
export function openNextOf(tour: Tour): Act {
  return (stranger) => goTo(stranger, tour());
}

/** Opens a damaged address. */
export const openMangled: Act = (stranger) => goTo(stranger, mangledAddress(stranger.dice, stranger.vocabulary));

/** Goes back, forward or reloads; goes back while a page is still loading. */
export const travel: Act = async ({ page, dice, note }) => {
  const [words, act] = dice.pick<[string, () => Promise<unknown>]>([
    ["goes back", () => page.goBack(quickly)],
    ["goes back", () => page.goBack(quickly)],
    ["goes forward", () => page.goForward(quickly)],
    ["reloads", () => page.reload(quickly)],
    [
      "reloads and goes back at once",
      () => page.evaluate(() => [location.reload(), history.back()]).catch(() => undefined),
    ],
  ]);
  note(words);
  await act();
};

const quickly = { waitUntil: "commit" } as const;

async function goTo({ page, url, note }: Stranger, address: string): Promise<void> {
  note(`opens ${address.slice(0, 200)}`);
  await page.goto(url + address, quickly);
}
