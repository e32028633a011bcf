"""Makes the Word and PowerPoint templates of the tests: python makeTemplates.py FOLDER.

Needs python-docx, python-pptx and cairosvg.
"""
import io
import re
import sys
import tempfile
import zipfile

import cairosvg
from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Inches, Mm, Pt, RGBColor
from pptx import Presentation
from pptx.dml.color import RGBColor as SlideColor
from pptx.enum.shapes import MSO_SHAPE
from pptx.oxml.ns import qn as sq

out = sys.argv[1]
work = tempfile.mkdtemp()
def logo(colour, text):
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" width="240" height="60"><rect width="60" height="60" fill="{colour}"/><circle cx="30" cy="30" r="18" fill="white"/><text x="72" y="40" font-family="Noto Sans CJK SC, WenQuanYi Micro Hei, sans-serif" font-size="26" fill="{colour}">{text}</text></svg>'
    return io.BytesIO(cairosvg.svg2png(svg.encode(), scale=2))
def field(paragraph, code):
    for kind, text in (("begin", None), (None, code), ("end", None)):
        run = paragraph.add_run()
        if kind:
            char = OxmlElement("w:fldChar"); char.set(qn("w:fldCharType"), kind); run._r.append(char)
        else:
            instr = OxmlElement("w:instrText"); instr.text = text; run._r.append(instr)
def colour(style, rgb, size, font):
    style.font.color.rgb = RGBColor.from_string(rgb); style.font.size = Pt(size); style.font.name = font
    fonts = style.element.rPr.rFonts
    for attribute in list(fonts.attrib): 
        if "Theme" in attribute: del fonts.attrib[attribute]
    fonts.set(qn("w:hAnsi"), font)
d = Document()
s = d.sections[0]; s.page_width, s.page_height = Inches(8.5), Inches(11)
s.left_margin = s.right_margin = Inches(1.25); s.top_margin = Inches(1.4); s.bottom_margin = Inches(1)
colour(d.styles["Title"], "7A1F1F", 30, "Georgia"); colour(d.styles["Heading 1"], "7A1F1F", 17, "Georgia"); colour(d.styles["Heading 2"], "9C5A1F", 13, "Georgia"); colour(d.styles["Heading 3"], "9C5A1F", 11, "Georgia")
d.styles["Normal"].font.name = "Georgia"; d.styles["Normal"].font.size = Pt(11)
h = s.header.paragraphs[0]; h.add_run().add_picture(logo("#7a1f1f", "Policy Unit"), height=Inches(0.45))
f = s.footer.paragraphs[0]; f.text = "Office of the Minister · official use\t\t"; field(f, "PAGE")
d.add_heading("Sample title", 0); d.add_paragraph("Text of the template that goes."); d.add_picture(logo("#123456", "Gone"))
t = d.add_table(2, 2); t.style = "Light Grid Accent 2"
d.save(out + "/office-letter.docx")

# As a Chinese Word writes it: numbered ids, few styles, a first page of its own, old ids of separators.
d = Document()
s = d.sections[0]; s.page_width, s.page_height = Mm(210), Mm(297); s.left_margin = s.right_margin = Mm(28); s.top_margin = Mm(37); s.bottom_margin = Mm(35)
s.different_first_page_header_footer = True
p = s.first_page_header.paragraphs[0]; p.alignment = WD_ALIGN_PARAGRAPH.CENTER; p.add_run().add_picture(logo("#b01116", "研究室"), height=Mm(14))
s.header.paragraphs[0].text = "稀土产业研究室内部参考"
s.footer.paragraphs[0].text = "— "; field(s.footer.paragraphs[0], "PAGE"); s.footer.paragraphs[0].add_run(" —")
s.first_page_footer.paragraphs[0].text = "请勿外传"
keep = {"Normal", "Default Paragraph Font", "Normal Table", "No List", "Heading 1", "Header", "Footer", "Title"}
sheet = d.styles.element
for style in list(sheet.findall(qn("w:style"))):
    if style.find(qn("w:name")).get(qn("w:val")) not in {k.lower() if k.startswith("Heading") else k for k in keep} | keep | {"header", "footer"}:
        sheet.remove(style)
for style in sheet.findall(qn("w:style")):
    for tag in ("w:link",):
        e = style.find(qn(tag))
        if e is not None: style.remove(e)
def fonts(style, east):
    r = style.get_or_add_rPr(); e = r.find(qn("w:rFonts"))
    if e is None: e = OxmlElement("w:rFonts"); r.insert(0, e)
    for a in list(e.attrib): del e.attrib[a]
    for a in ("ascii", "hAnsi"): e.set(qn("w:" + a), "Times New Roman")
    e.set(qn("w:eastAsia"), east)
names = {}
for style in d.styles:
    if style.name == "Normal": fonts(style.element, "FangSong"); style.font.size = Pt(14)
    if style.name == "Heading 1": fonts(style.element, "SimHei"); style.font.size = Pt(16); style.font.color.rgb = RGBColor(0xB0, 0x11, 0x16)
    if style.name == "Title": fonts(style.element, "SimHei"); style.font.size = Pt(22); style.font.color.rgb = RGBColor(0xB0, 0x11, 0x16)
ids = {"Normal": "a", "Heading1": "1", "Title": "a3", "Header": "a5", "Footer": "a7", "DefaultParagraphFont": "a0", "TableNormal": "a1", "NoList": "a2"}
d.save(work + "/zh0.docx")
z = zipfile.ZipFile(work + "/zh0.docx"); o = zipfile.ZipFile(out + "/office-zh.dotx", "w", zipfile.ZIP_DEFLATED)
for n in z.namelist():
    b = z.read(n)
    if n in ("docProps/thumbnail.jpeg", "word/numbering.xml") or "customXml" in n: continue
    if n.endswith(".xml") or n.endswith(".rels"):
        t = b.decode()
        for a, c in ids.items():
            t = re.sub(rf'(w:styleId|w:(?:pStyle|basedOn|next|tblStyle|rStyle) w:val)="{a}"', rf'\1="{c}"', t)
        t = re.sub(r'<Relationship [^>]*(numbering|customXml|thumbnail)[^>]*/>', '', t)
        t = re.sub(r'<Override [^>]*(numbering|customXml)[^>]*/>', '', t)
        t = t.replace("wordprocessingml.document.main+xml", "wordprocessingml.template.main+xml")
        b = t.encode()
    o.writestr(n, b)
o.close()

def themed(path, colours, fonts):
    z = zipfile.ZipFile(path); parts = {n: z.read(n) for n in z.namelist()}; z.close()
    for n in parts:
        if n.startswith("ppt/theme/theme1"):
            t = parts[n].decode()
            for name, value in colours.items():
                t = re.sub(rf"<a:{name}>.*?</a:{name}>", f'<a:{name}><a:srgbClr val="{value}"/></a:{name}>', t, flags=re.S)
            for which, (latin, east) in fonts.items():
                t = re.sub(rf'(<a:{which}Font>\s*)<a:latin [^>]*/>\s*<a:ea [^>]*/>', rf'\1<a:latin typeface="{latin}"/><a:ea typeface="{east}"/>', t)
            parts[n] = t.encode()
        if path.endswith(".potx") and n == "[Content_Types].xml":
            parts[n] = parts[n].replace(b"presentationml.presentation.main+xml", b"presentationml.template.main+xml")
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as z:
        for n, b in parts.items(): z.writestr(n, b)
def own_slides(p):
    for layout in (0, 1, 1):
        s = p.slides.add_slide(p.slide_layouts[layout]); s.shapes.title.text = "Sample of the office that goes"
        s.notes_slide.notes_text_frame.text = "An old note"
        s.shapes.add_picture(logo("#123456", "Gone"), 0, 0)

# Wide, with a logo at the lower right and a bar on top.
p = Presentation(); was = p.slide_width; p.slide_width, p.slide_height = Inches(13.333), Inches(7.5)
f = p.slide_width / was
for holder in [p.slide_master, *p.slide_layouts]:
    for s in holder.shapes:
        if s._element.spPr.find("{http://schemas.openxmlformats.org/drawingml/2006/main}xfrm") is not None:
            s.left, s.width = int(s.left * f), int(s.width * f)
m = p.slide_master
for s in m.placeholders:
    if s.placeholder_format.type == 1: s.left, s.top, s.width, s.height = Inches(0.7), Inches(0.55), Inches(11.9), Inches(0.95)
    if s.placeholder_format.idx == 1: s.left, s.top, s.width, s.height = Inches(0.7), Inches(1.7), Inches(11.9), Inches(4.75)
s = p.slides.add_slide(p.slide_layouts[6])
shape = s.shapes.add_shape(MSO_SHAPE.RECTANGLE, 0, 0, p.slide_width, Inches(0.3)); shape.fill.solid(); shape.fill.fore_color.rgb = SlideColor(0x7A, 0x1F, 0x1F); shape.line.fill.background()
m.shapes._spTree.insert(2, shape._element)
image, rid = m.part.get_or_add_image_part(logo("#7a1f1f", "Policy Unit"))
pic = s.shapes.add_picture(logo("#7a1f1f", "Policy Unit"), Inches(0.7), Inches(6.75), height=Inches(0.5))
pic._element.find(".//" + sq("a:blip")).set(sq("r:embed"), rid)
m.shapes._spTree.append(pic._element)
ids = p.slides._sldIdLst; p.part.drop_rel(ids[0].rId); ids.remove(ids[0])
own_slides(p)
p.save(out + "/office-wide.pptx")
themed(out + "/office-wide.pptx", {"accent1": "7A1F1F", "accent2": "9C5A1F", "dk2": "40201A", "lt2": "F3ECE6"}, {"major": ("Georgia", ""), "minor": ("Verdana", "")})

# Four to three, on a dark ground, for Chinese, without a layout for titles alone.
p = Presentation(); own_slides(p)
m = p.slide_master
bg = m.background.fill; bg.solid(); bg.fore_color.rgb = SlideColor(0x14, 0x2A, 0x4A)
image, rid = m.part.get_or_add_image_part(logo("#e8c15a", "研究室"))
s = p.slides[0]; pic = s.shapes.add_picture(logo("#e8c15a", "研究室"), Inches(0.2), Inches(0.08), height=Inches(0.3))
pic._element.find(".//" + sq("a:blip")).set(sq("r:embed"), rid); m.shapes._spTree.append(pic._element)
layouts = m.slide_layouts
for name in ("Title Only", "Blank"):
    layouts.remove(next(l for l in layouts if l.name == name))
clr = m._element.find(sq("p:clrMap")); clr.set("bg1", "dk1"); clr.set("tx1", "lt1"); clr.set("bg2", "dk2"); clr.set("tx2", "lt2")
p.save(out + "/office-4x3.potx")
themed(out + "/office-4x3.potx", {"accent1": "E8C15A", "accent2": "6FB1D6", "dk2": "142A4A"}, {"major": ("Microsoft YaHei", "Microsoft YaHei"), "minor": ("Microsoft YaHei", "Microsoft YaHei")})
