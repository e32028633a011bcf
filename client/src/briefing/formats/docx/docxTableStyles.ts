const margins = `<w:tblCellMar><w:left w:w="85" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar>`;
const hairline = `w:val="single" w:sz="4" w:space="0" w:color="C9CDD0"`;
const rule = `w:val="single" w:sz="8" w:space="0" w:color="5D6973"`;

/**
 * Table styles, which the docx library cannot create: one with horizontal rules and a shaded heading, one without
 * lines.
 */
export const tableStyles = [
  `<w:style w:type="table" w:customStyle="1" w:styleId="AtlasTable"><w:name w:val="Atlas table"/><w:uiPriority w:val="59"/><w:qFormat/><w:tblPr><w:tblBorders><w:top ${rule}/><w:bottom ${rule}/><w:insideH ${hairline}/></w:tblBorders>${margins}</w:tblPr><w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr><w:tcPr><w:tcBorders><w:bottom ${rule}/></w:tcBorders><w:shd w:val="clear" w:color="auto" w:fill="EEF3F2"/></w:tcPr></w:tblStylePr></w:style>`,
  `<w:style w:type="table" w:customStyle="1" w:styleId="AtlasFigures"><w:name w:val="Atlas key figures"/><w:uiPriority w:val="59"/><w:qFormat/><w:tblPr>${margins}</w:tblPr></w:style>`,
];
