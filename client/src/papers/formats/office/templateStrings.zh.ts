import type { TemplateStrings } from "./templateStrings.ts";

export const zh: TemplateStrings = {
  heading: "本单位的模板",
  hint: "可选用本单位的Word或PowerPoint文件：保存的文件将采用其样式、字体、颜色、徽标、页眉和页脚，其中原有文字不保留。模板只存于此浏览器。",
  choose: "选择模板…",
  programs: { docx: "Word", pptx: "PowerPoint" },
  length: "页数因模板而异",
  remove: "移除",
  removeNamed: (name) => `移除模板“${name}”`,
  kept: (program, name) => `${program}文件将采用“${name}”的版式。`,
  held: (program, name) => `关闭本页之前，${program}文件将采用“${name}”的版式；此浏览器不允许保存模板。`,
  removed: (program) => `${program}文件恢复图谱自身的版式。`,
  tooLarge: (name) => `“${name}”超过30 MB。请另存一份，删去含图片的页面、保留样式，再选择该文件。`,
  old: (name) => `“${name}”是旧版Office文件。请打开后另存为.docx或.pptx，再选择该文件。`,
  locked: (name) => `“${name}”设有密码或保护标签。请另存一份不带保护的文件，再选择该文件。`,
  macros: (name) => `“${name}”含有宏，图谱不会带入宏。请另存为.docx、.dotx、.pptx或.potx，再选择该文件。`,
  strict: (name) => `“${name}”以Strict Open XML格式保存。请另存为普通的Word文档或PowerPoint演示文稿，再选择该文件。`,
  damaged: (name) => `“${name}”已损坏。请在Word或PowerPoint中打开并重新保存，再选择该文件。`,
  notOffice: (name) => `“${name}”不是Word或PowerPoint文件。请选择.docx、.dotx、.pptx或.potx文件。`,
  unusable: (name) =>
    `模板“${name}”无法使用。请在Word或PowerPoint中打开并重新保存，然后再次选择；也可移除模板后直接保存。`,
};
