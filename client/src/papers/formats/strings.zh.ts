import type { Strings } from "./strings.ts";

export const zh: Strings = {
  formats: {
    docx: { name: "Word文档", use: "简报文件，可编辑和发送；用Word、LibreOffice打开。" },
    pptx: { name: "PowerPoint幻灯片", use: "四页：标题、图、要点及其依据，来源在备注中；用PowerPoint、Impress打开。" },
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
      use: "在任何图谱中用“分享”中的“打开文件”重新打开此视图；文件很小，链接过长时可随附发送。",
    },
    ris: { name: "RIS", use: "来源列表，适用于Zotero、EndNote和Mendeley。" },
    bibtex: { name: "BibTeX", use: "来源列表，适用于LaTeX和JabRef。" },
    csljson: { name: "CSL-JSON", use: "来源列表，适用于Zotero和Pandoc。" },
  },
  groups: { document: "文档", picture: "图片", data: "表格", graph: "图数据", references: "参考文献" },
};
