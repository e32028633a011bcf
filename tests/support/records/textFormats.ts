/** The formats that hold claims in words; figures have none but their own, and files of references and views none. */
export const textFormats = [
  "docx",
  "pptx",
  "html",
  "markdown",
  "xlsx",
  "csv",
  "graphml",
  "gexf",
  "cytoscape",
  "cx2",
  "ftm",
  "jsonld",
  "cypher",
];
