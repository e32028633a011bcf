import { readFileSync } from "node:fs";
import { parseView } from "../../../../../client/src/model/address/view/viewState.ts";
import { picture } from "../../../../../client/src/parts/api/picture.ts";
import { createQueryClient } from "../../../../../client/src/parts/api/request/createQueryClient.ts";

const script = readFileSync(new URL("../../../../../client/public/firstPicture.js", import.meta.url), "utf8");
const answer = { opened: [], entities: [], claims: [] };

/** Opens an address as a browser does: the script first, then the client; returns what each of both asks for. */
async function openPage(address: string) {
  const asked: unknown[] = [];
  globalThis.fetch = async (path, init) => {
    asked.push([path, init?.body]);
    return Response.json(answer);
  };
  const { pathname, search } = new URL(address, "http://localhost");
  const page: typeof globalThis.window = Object.create(null);
  Object.defineProperty(globalThis, "window", { value: page, configurable: true });
  const document = { currentScript: { dataset: {} } };
  new Function("location", "window", "document", script)({ pathname, search }, page, document);
  const early = asked.splice(0);
  const { steps } = parseView(search);
  if (steps.length > 0) await createQueryClient().fetchQuery(picture(createQueryClient(), steps));
  return { early, late: asked };
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, "window");
});

test.each(["/explore?s=baogang-group*", "/table?s=a,b*60,c&sel=a"])(
  "the picture of %s is asked for once, before the client has loaded",
  async (address) => {
    const { early, late } = await openPage(address);
    expect(early).toHaveLength(1);
    expect(late).toEqual([]);
  },
);

test.each([
  ["/explore", 0],
  ["/explore?s=", 0],
  ["/explore?s=a.b*", 1],
  ["/explore?s=a*~develops-out", 1],
  ["/explore?s=<b>", 0],
])("of %s nothing is asked for early", async (address, times) => {
  const { early, late } = await openPage(address);
  expect(early).toEqual([]);
  expect(late).toHaveLength(times);
});

test("what turns out to be another question is asked by the client", async () => {
  const { late } = await openPage("/explore?s=a*,a");
  expect(late).toHaveLength(1);
});

test("other pages ask for no picture", async () => {
  expect((await openPage("/?s=a")).early).toEqual([]);
});
