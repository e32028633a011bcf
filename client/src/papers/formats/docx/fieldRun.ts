import { type IRunOptions, TextRun, XmlAttributeComponent, XmlComponent } from "docx";

class FieldAttributes extends XmlAttributeComponent<{ kind?: string; space?: string }> {
  protected override readonly xmlKeys = { kind: "w:fldCharType", space: "xml:space" };
}

class FieldMark extends XmlComponent {
  constructor(kind: "begin" | "separate" | "end") {
    super("w:fldChar");
    this.root.push(new FieldAttributes({ kind }));
  }
}

class Instruction extends XmlComponent {
  constructor(text: string) {
    super("w:instrText");
    this.root.push(new FieldAttributes({ space: "preserve" }), ` ${text} `);
  }
}

/** A field that Word counts anew, with what it says now: in marks, because some programs lose the text of simple fields. */
export function fieldRun(instruction: string, text: string, options: IRunOptions = {}): TextRun {
  const marks = [new FieldMark("begin"), new Instruction(instruction), new FieldMark("separate")];
  return new TextRun({ ...options, children: [...marks, text, new FieldMark("end")] });
}
