import { strToU8, zipSync } from "fflate";
import { setLanguage } from "../../../../../client/src/model/words/language.ts";
import { readTemplate } from "../../../../../client/src/papers/formats/office/readTemplate.ts";
import { templateFile } from "../../../../support/templates/templateFile.ts";

afterEach(() => setLanguage("en"));

test.each([
  ["office-letter.docx", "docx"],
  ["office-zh.dotx", "docx"],
  ["office-wide.pptx", "pptx"],
  ["office-4x3.potx", "pptx"],
] as const)("%s is a template for %s", (name, kind) => {
  expect(readTemplate(name, templateFile(name).bytes)).toBe(kind);
});

const typed = (types: string, more: Record<string, string> = {}) =>
  zipSync(
    Object.fromEntries(
      Object.entries({ "[Content_Types].xml": types, ...more }).map(([name, text]) => [name, strToU8(text)]),
    ),
  );
const old = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

test.each([
  ["letter.doc", old, "“letter.doc” is a file of an old Office"],
  ["letter.docx", old, "“letter.docx” has a password"],
  ["photo.docx", new Uint8Array([1, 2, 3]), "“photo.docx” is not a Word or PowerPoint file"],
  ["cut.docx", templateFile("office-letter.docx").bytes.slice(0, 9000), "“cut.docx” is damaged"],
  ["macros.docm", typed("application/vnd.ms-word.document.macroEnabled.main+xml"), "“macros.docm” has macros"],
  ["table.xlsx", typed("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"), "is not a Word"],
  [
    "strict.docx",
    typed(word, { "_rels/.rels": "http://purl.oclc.org/ooxml/officeDocument/relationships" }),
    "Strict Open XML",
  ],
  ["big.docx", new Uint8Array(30_000_001), "“big.docx” is larger than 30 MB"],
  ["notes.odt", zipSync({ mimetype: strToU8("application/vnd.oasis.opendocument.text") }), "is not a Word"],
])("%s is refused, with what to do", async (name, bytes, message) => {
  expect(() => readTemplate(name, bytes)).toThrow(message);
  await setLanguage("zh");
  expect(() => readTemplate(name, bytes)).toThrow(`“${name}”`);
});
