import { readFile } from "../../../../../client/src/pages/read/intake/readFile.ts";
import { readerFiles } from "../../../../support/reading/hostileFiles.ts";

// The reader of PDF files works in a worker; the browser tests have them.
const files = readerFiles().filter(({ name }) => !name.endsWith(".pdf"));

/** Processor time: a file made to swell takes minutes where it is not refused, and a slow machine is not its fault. */
const MOST_MS = 8000;

/** A file as a browser gives it; those of jsdom cannot be read as bytes. */
function fileOf(name: string, content: Uint8Array | string): File {
  const bytes = new Uint8Array(Buffer.from(content));
  return Object.assign(new File([], name), { arrayBuffer: async () => bytes.buffer });
}

test.each(files.map((file) => [file.name, file] as const))(
  "%s gives its text or a clear word, and soon",
  async (_, file) => {
    const before = process.cpuUsage();
    const read = await readFile(fileOf(file.name, file.bytes));
    const { user } = process.cpuUsage(before);
    expect(user / 1000).toBeLessThan(MOST_MS);
    const text = "text" in read ? read.text : "";
    expect("problem" in read ? read.problem : "").toContain(file.lines === null ? file.name : "");
    expect("problem" in read).toBe(file.lines === null);
    expect((file.lines ?? []).filter((line) => !text.includes(line))).toEqual([]);
    expect(text).not.toMatch(/alert|script|\uFFFD/i);
  },
);

test("a file of another kind is refused with the kinds that are read", async () => {
  expect(await readFile(fileOf("setup.exe", "MZ"))).toEqual({
    problem: "setup.exe cannot be read. Choose a text, Markdown, HTML, Word (.docx) or PDF file.",
  });
});

test("a page says who published it, when and where", async () => {
  const page = `<title>x</title><meta property="og:site_name" content="Trade Paper"><meta property="article:published_time"
    content="2025-06-01T08:00"><link rel="canonical" href="https://example.org/a"><nav>Menu</nav><article><h1>News</h1>
    <p>It owns <b>62%</b> of Beta.</p><ul><li>One</li><li>Two</li></ul></article>`;
  expect(await readFile(fileOf("a.html", page))).toEqual({
    text: "News\n\nIt owns 62% of Beta.\n\n• One\n\n• Two",
    about: { title: "", publisher: "Trade Paper", published: "2025-06-01", url: "https://example.org/a" },
  });
});

test("Markdown loses its marks and keeps its words", async () => {
  const source = "# News\nIt **owns** 62% of [Beta](https://example.org).\n- One";
  expect(await readFile(fileOf("a.md", source))).toMatchObject({ text: "News\n\nIt owns 62% of Beta.\n• One" });
});

test("an empty file is said to be empty, and only of a PDF that it may be a scan", async () => {
  expect(await readFile(fileOf("a.txt", " \n"))).toEqual({ problem: "a.txt holds no text." });
});
