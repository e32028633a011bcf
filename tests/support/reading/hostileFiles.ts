import { strToU8, zipSync } from "fflate";
import { chinesePdf } from "./chinesePdf.ts";
import { encryptedPdf } from "./encryptedPdf.ts";
import { HELVETICA, latinLine, onePage, pdfFile } from "./pdfFile.ts";
import { zipBomb } from "./zipBomb.ts";

const ENGLISH = ["Baogang unveils new rail", "Baogang (the group) delivered rail to Siemens."];
const CHINESE = ["包钢集团发布新钢轨", "北方稀土生产稀土氧化物。"];

/** What a file should give: its lines, or none if it cannot be read. */
export interface ReaderFile {
  name: string;
  bytes: Uint8Array;
  /** Lines that must be in the text; null for a file that must be refused with a clear word. */
  lines: string[] | null;
}

/** Files that a reader might drop on the page, hostile or just unusual. Made anew each time; none is stored. */
export function readerFiles(): ReaderFile[] {
  const plainPdf = pdfFile([...onePage(ENGLISH.map(latinLine)), HELVETICA]);
  return [
    { name: "plain.pdf", bytes: plainPdf, lines: ENGLISH },
    { name: "chinese.pdf", bytes: chinesePdf(CHINESE, "with a table"), lines: CHINESE },
    { name: "chinese-adobe.pdf", bytes: chinesePdf(CHINESE, "by Adobe's table"), lines: CHINESE },
    { name: "encrypted.pdf", bytes: encryptedPdf(ENGLISH, "secret"), lines: null },
    { name: "cut.pdf", bytes: plainPdf.subarray(0, 200), lines: null },
    { name: "endless.pdf", bytes: endlessPdf(), lines: null },
    { name: "garbage.pdf", bytes: Buffer.from(`%PDF-1.7\n${"\u0000garbage ".repeat(200)}`), lines: null },
    { name: "plain.docx", bytes: docx(documentXml([...ENGLISH, ...CHINESE])), lines: [...ENGLISH, ...CHINESE] },
    { name: "no-document.docx", bytes: docx(null), lines: null },
    { name: "no-zip.docx", bytes: Buffer.from("PK\u0003\u0004 but no more"), lines: null },
    { name: "bomb.docx", bytes: zipBomb(1024), lines: null },
    { name: "lying-bomb.docx", bytes: zipBomb(1024, 1000), lines: null },
    { name: "entities.docx", bytes: docx(billionLaughs()), lines: null },
    { name: "large.docx", bytes: docx(documentXml(Array<string>(400_000).fill("Baogang makes rail."))), lines: null },
    { name: "brackets.md", bytes: Buffer.from("![[".repeat(380_000)), lines: [] },
    { name: "blank-lines.md", bytes: Buffer.from(`# ${"#".repeat(100_000)} Rail${"\n".repeat(900_000)}`), lines: [] },
    { name: "scripts.html", bytes: Buffer.from(pageWithScripts()), lines: ENGLISH },
    { name: "gb18030.txt", bytes: gb18030(CHINESE.join("\n")), lines: CHINESE },
    { name: "utf-16le.txt", bytes: Buffer.from(`\uFEFF${CHINESE.join("\n")}`, "utf16le"), lines: CHINESE },
    { name: "utf-16be.txt", bytes: Buffer.from(`\uFEFF${CHINESE.join("\n")}`, "utf16le").swap16(), lines: CHINESE },
    { name: "utf-8-bom.txt", bytes: Buffer.from(`\uFEFF${CHINESE.join("\n")}`), lines: CHINESE },
  ];
}

/** A page whose drawings hold ten others each, nine deep: a reader that follows them all never comes to the end. */
function endlessPdf(): Uint8Array {
  const FIRST = 6;
  const DEEP = 9;
  const font = "/Font << /F1 5 0 R >>";
  const drawing = (number: number) => `/XObject << /X ${number} 0 R >>`;
  const [catalogue, pages, , ,] = onePage([]);
  if (!catalogue || !pages) throw new Error("the page has no catalogue");
  return pdfFile([
    catalogue,
    pages,
    { dict: `/Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << ${drawing(FIRST)} >>` },
    { dict: "", stream: Buffer.from("/X Do") },
    HELVETICA,
    ...Array.from({ length: DEEP }, (_, level) => ({
      dict: `/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << ${font} ${drawing(FIRST + level + 1)} >>`,
      stream: Buffer.from("/X Do ".repeat(10)),
    })),
    {
      dict: `/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << ${font} >>`,
      stream: Buffer.from("BT /F1 12 Tf 50 780 Td (rail) Tj ET"),
    },
  ]);
}

/** A good file whose pages hold one word each, so that many of them are read. */
export function longPdf(pages: number): Uint8Array {
  const [catalogue, , , content] = onePage([latinLine("Rail.")]);
  if (!catalogue || !content) throw new Error("the page has no content");
  const numbers = Array.from({ length: pages }, (_, at) => at + 6);
  const page =
    "/Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >>";
  return pdfFile([
    catalogue,
    { dict: `/Type /Pages /Kids [${numbers.map((number) => `${number} 0 R`).join(" ")}] /Count ${pages}` },
    { dict: "" },
    content,
    HELVETICA,
    ...numbers.map(() => ({ dict: page })),
  ]);
}

function docx(document: string | null): Uint8Array {
  const main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
  const types = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`;
  const rels = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;
  const parts = { "[Content_Types].xml": strToU8(types), "_rels/.rels": strToU8(rels) };
  return zipSync(document === null ? parts : { ...parts, "word/document.xml": strToU8(document) });
}

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

function documentXml(lines: string[]): string {
  const paragraphs = lines.map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`).join("");
  return `<?xml version="1.0" encoding="UTF-8"?><w:document ${WORD}><w:body>${paragraphs}</w:body></w:document>`;
}

/** Entities that grow tenfold nine times. */
function billionLaughs(): string {
  const grown = Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join("");
  const doctype = `<!DOCTYPE w:document [<!ENTITY l0 "rare earth ">${grown}]>`;
  return `<?xml version="1.0"?>${doctype}<w:document ${WORD}><w:body><w:p><w:r><w:t>&l9;</w:t></w:r></w:p></w:body></w:document>`;
}

/** Everything in it that runs sets `window.hostile`; nothing of it belongs to the text. */
function pageWithScripts(): string {
  const [title, sentence] = ENGLISH;
  return `<!doctype html><html><head><title>${title}</title><script>window.hostile = "script"</script>
<style>body::before { content: "style" }</style><meta http-equiv="refresh" content="0;url=https://example.com/hostile"></head>
<body onload="window.hostile = 'load'"><nav>Home News Log in</nav><h1>${title}</h1>
<p onclick="window.hostile = 'click'">${sentence}</p>
<img src="https://example.com/hostile.png" onerror="window.hostile = 'image'">
<svg onload="window.hostile = 'svg'"></svg><iframe srcdoc="<script>parent.hostile = 'frame'</script>"></iframe>
<a href="javascript:window.hostile = 'link'">Read more</a><noscript>Switch scripts on</noscript></body></html>`;
}

/** Two-byte letters only: those of Chinese news. */
function gb18030(text: string): Uint8Array {
  const decoder = new TextDecoder("gb18030");
  const codes = new Map<string, number[]>();
  for (let first = 0x81; first <= 0xfe; first++) {
    for (let second = 0x40; second <= 0xfe; second++) {
      codes.set(decoder.decode(Uint8Array.of(first, second)), [first, second]);
    }
  }
  return Uint8Array.from([...text].flatMap((letter) => codes.get(letter) ?? [letter.codePointAt(0) ?? 0]));
}
