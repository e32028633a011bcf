import { readFileSync } from "node:fs";
import { whatIfIn } from "../../../../../client/src/model/address/pages/whatIfAddress.ts";
import { parseView } from "../../../../../client/src/model/address/view/viewState.ts";
import { whatIfAnswer } from "../../../../../client/src/parts/api/analyses.ts";
import { entityClaims } from "../../../../../client/src/parts/api/claims.ts";
import { picture } from "../../../../../client/src/parts/api/picture.ts";
import { entityDetail } from "../../../../../client/src/parts/api/records.ts";
import { createQueryClient } from "../../../../../client/src/parts/api/request/createQueryClient.ts";

const script = readFileSync(new URL("../../../../../client/public/firstRequests.js", import.meta.url), "utf8");
const answer = { opened: [], entities: [], claims: [], total: 0 };

/** Opens an address as a browser does: the script first, then the client; returns what each of both asks for. */
async function openPage(address: string, scripts = "{}") {
  const asked: unknown[] = [];
  globalThis.fetch = async (path, init) => {
    asked.push([path, init?.body ?? null]);
    return Response.json(answer);
  };
  const { pathname, search } = new URL(address, "http://localhost");
  const page: typeof globalThis.window = Object.create(null);
  Object.defineProperty(globalThis, "window", { value: page, configurable: true });
  const links: unknown[] = [];
  const document = {
    currentScript: { dataset: { scripts } },
    createElement: () => ({}),
    head: { append: (link: unknown) => links.push(link) },
  };
  const run = new Function("location", "window", "document", "setTimeout", script);
  run({ pathname, search }, page, document, (forget: () => void) => timers.push(forget));
  const early = asked.splice(0);
  await askAsClient(pathname, search);
  return { early, late: asked, links };
}

const timers: (() => void)[] = [];

/** What the client itself asks for at an address. */
async function askAsClient(pathname: string, search: string) {
  const queries = createQueryClient();
  if (pathname === "/what-if") {
    await queries.fetchQuery(whatIfAnswer(whatIfIn(search).first));
    return;
  }
  const { steps, selection } = parseView(search);
  if (steps.length > 0) await queries.fetchQuery(picture(queries, steps));
  if (selection?.kind !== "entity") return;
  await queries.fetchQuery(entityDetail(selection.id));
  await queries.fetchInfiniteQuery(entityClaims(selection.id));
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, "window");
});

test.each([
  ["/explore?s=baogang-group*", 1],
  ["/table?s=a,b*60,c&sel=a", 3],
  ["/what-if?ids=dysprosium-oxide", 1],
  ["/what-if?ids=a,b&country=CN,MM&stop=exports&subsidiaries=without&of=US", 1],
])("what %s tells is asked for once, before the client has loaded", async (address, times) => {
  const { early, late } = await openPage(address);
  expect(early).toHaveLength(times);
  expect(late).toEqual([]);
});

test.each([
  ["/explore", 0],
  ["/explore?s=", 0],
  ["/explore?s=a.b*", 1],
  ["/explore?s=a*~develops-out", 1],
  ["/explore?s=<b>", 0],
  ["/explore?sel=claim:c-1", 0],
  ["/what-if?ids=<b>&country=CN", 1],
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

test("an answer that the client does not take soon is asked for again", async () => {
  await openPage("/explore?s=other*");
  const first = globalThis.window.firstAnswers;
  expect(first?.size).toBe(0);
  first?.set("/api/entities/a ", Promise.resolve(Response.json(answer)));
  timers.at(-1)?.();
  expect(first?.size).toBe(0);
});

test("the scripts of the page are asked for, those of other pages are not", async () => {
  const scripts = JSON.stringify({ "/what-if": ["assets/w.js"], "/explore": ["assets/e.js"] });
  const { links } = await openPage("/what-if?ids=a", scripts);
  expect(links).toEqual([{ rel: "modulepreload", href: "/assets/w.js" }]);
});
