const margins = `<w:tblCellMar><w:left w:w="85" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar>`;
const hairline = `w:val="single" w:sz="4" w:space="0" w:color="C9CDD0"`;
const rule = `w:val="single" w:sz="6" w:space="0" w:color="8B8F8E"`;

/** A table style with horizontal rules and a shaded heading, which the docx library cannot create. */
export const tableStyles = [
  `<w:style w:type="table" w:customStyle="1" w:styleId="AtlasTable"><w:name w:val="Atlas table"/><w:uiPriority w:val="59"/><w:qFormat/><w:tblPr><w:tblBorders><w:bottom ${hairline}/><w:insideH ${hairline}/></w:tblBorders>${margins}</w:tblPr><w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr><w:tcPr><w:tcBorders><w:bottom ${rule}/></w:tcBorders><w:shd w:val="clear" w:color="auto" w:fill="F2F1EC"/></w:tcPr></w:tblStylePr></w:style>`,
];
