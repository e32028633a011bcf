/** What stands between `<<` and `>>`, and the stream after it. */
export interface PdfObject {
  dict: string;
  stream?: Buffer;
}

/** A PDF of these objects, numbered from 1; the first is the catalogue. `trailer` adds to its trailer. */
export function pdfFile(objects: PdfObject[], trailer = ""): Buffer {
  const parts: Buffer[] = [Buffer.from("%PDF-1.4\n%\xff\xff\xff\xff\n", "latin1")];
  const offsets: number[] = [];
  const size = () => parts.reduce((sum, part) => sum + part.length, 0);
  for (const [index, { dict, stream }] of objects.entries()) {
    offsets.push(size());
    const length = stream ? `/Length ${stream.length}` : "";
    parts.push(Buffer.from(`${index + 1} 0 obj\n<< ${dict} ${length} >>\n`, "latin1"));
    if (stream) parts.push(Buffer.from("stream\n"), stream, Buffer.from("\nendstream\n"));
    parts.push(Buffer.from("endobj\n"));
  }
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const entries = objects.length + 1;
  const end = `trailer\n<< /Size ${entries} /Root 1 0 R ${trailer} >>\nstartxref\n${size()}\n%%EOF\n`;
  parts.push(Buffer.from(`xref\n0 ${entries}\n0000000000 65535 f \n${table}${end}`));
  return Buffer.concat(parts);
}

/** Catalogue, page tree and one page whose font is object 5 and whose text, already in the font's code, is object 4. */
export function onePage(lines: string[]): PdfObject[] {
  const content = `BT /F1 12 Tf 50 780 Td 16 TL\n${lines.map((line) => `${line} Tj T*`).join("\n")}\nET`;
  return [
    { dict: "/Type /Catalog /Pages 2 0 R" },
    { dict: "/Type /Pages /Kids [3 0 R] /Count 1" },
    {
      dict: "/Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >>",
    },
    { dict: "", stream: Buffer.from(content, "latin1") },
  ];
}

/** A line of ASCII as a PDF string. */
export const latinLine = (line: string): string => `(${line.replace(/[\\()]/g, "\\$&")})`;

export const HELVETICA: PdfObject = { dict: "/Type /Font /Subtype /Type1 /BaseFont /Helvetica" };
