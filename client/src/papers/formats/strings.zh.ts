import type { FileStrings, Strings, TemplateStrings } from "./strings.ts";

export const zh: Strings = {
  formats: {
    docx: { name: "Word文档", use: "简报文件，可编辑和发送；用Word、LibreOffice打开。" },
    pptx: {
      name: "PowerPoint幻灯片",
      use: "五页：标题、图、要点、依据及局限，来源在备注中；用PowerPoint、Impress打开。",
    },
    html: {
      name: "网页",
      use: "简报集于一个文件，任何浏览器均可打开，无需联网：可阅读、打印或存为PDF，指向或搜索图中内容即显示论断和来源。",
    },
    markdown: { name: "Markdown", use: "带表格和编号注释的纯文本，适用于GitHub、Pandoc和Obsidian。" },
    svg: { name: "SVG图片", use: "可无损放大的图，适用于Inkscape、Illustrator和网页。" },
    png96: { name: "PNG图片（96 dpi）", use: "用于屏幕和邮件的图，随处可以打开。" },
    png192: { name: "PNG图片（192 dpi）", use: "用于幻灯片和高清屏幕的图，随处可以打开。" },
    png300: { name: "PNG图片（300 dpi）", use: "印刷质量的图，随处可以打开。" },
    xlsx: { name: "Excel工作簿", use: "实体、论断、来源和证据各占一张工作表；用Excel、LibreOffice打开。" },
    csv: { name: "CSV表格", use: "列与本数据集相同的压缩包，供R、Python使用，也可重新载入图谱。" },
    graphml: {
      name: "GraphML",
      use: "带位置的图，适用于yEd、Gephi、igraph和networkx。同向的多条边类型（kind）不同，Gephi不会合并，保留每项论断。",
    },
    gexf: {
      name: "GEXF",
      use: "带颜色和位置的图，适用于Gephi。同向的多条边类型（kind）不同，Gephi不会合并，保留每项论断。",
    },
    cytoscape: { name: "Cytoscape.js JSON", use: "适用于Cytoscape、Cytoscape.js和networkx的图。" },
    cx2: { name: "CX2", use: "适用于Cytoscape Web和NDEx的图。" },
    ftm: {
      name: "FollowTheMoney",
      use: "机构及其关联，每行一条记录，适用于Aleph和OpenSanctions；该格式没有技术、产品、行业和政策，均写作注释。",
    },
    jsonld: { name: "JSON-LD", use: "论断及其证据的关联数据（PROV-O），适用于三元组数据库。" },
    cypher: { name: "Cypher脚本", use: "把视图内容写入一个空的Neo4j 5数据库。" },
    view: {
      name: "视图文件",
      use: "在任何图谱中用“分享”中的“打开文件”重新打开此视图；链接过长时可改为发送此文件。",
    },
    ris: { name: "RIS", use: "来源列表，适用于Zotero、EndNote和Mendeley。" },
    bibtex: { name: "BibTeX", use: "来源列表，适用于LaTeX和JabRef。" },
    csljson: { name: "CSL-JSON", use: "来源列表，适用于Zotero和Pandoc。" },
  },
  groups: { document: "文档", picture: "图片", data: "表格", graph: "图数据", references: "参考文献" },
};

export const fileZh: FileStrings = {
  keywords: "稀土，中国，供应链，证据",
  subject: "稀土图谱简报",
  disputedBy: (source) => `质疑来源：${source}`,
  about: (name) => `涉及：${name}`,
  due: "到期日",
  maturity: "成熟度",
  back: (claim) => `返回正文中的论断${claim}`,
  claim: (claim) => `论断${claim}`,
  pictureBeside: (file) => `将文件“${file}”与本文件放在一起，即可显示图片。`,
  sourceNote: ({ number, supports, disputes, kind, speaker }) =>
    [
      `S${number}（${kind}）`,
      supports === "" ? "" : `支持论断：${supports}`,
      disputes === "" ? "" : `质疑论断：${disputes}`,
      speaker === null ? "" : `为${speaker}的说法或其转述`,
    ]
      .filter(Boolean)
      .join("；"),
  address: (address) => `地址：${address}。`,
  dataset: "数据集",
  tagOfClaims: (grade) => `论断：${grade}`,
  tagOfContradicted: "质疑某项论断",
  viewNote: ({ dataset, hash, licence, cautions }) =>
    `稀土图谱视图。数据集：${dataset}。内容校验值：${hash}。数据许可协议：${licence}。${cautions}`,
};

export const templateZh: TemplateStrings = {
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
