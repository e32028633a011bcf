"""What renderers make of the notes of a Markdown briefing: every mark must show the number of the note that it leads to."""

import importlib
import re


def rendered_by_github(text):
    """GitHub's own renderer. The site adds ids to headings and rejects raw HTML; so does this."""
    cmark = importlib.import_module("cmarkgfm")
    options = importlib.import_module("cmarkgfm.cmark").Options
    html = cmark.markdown_to_html_with_extensions(
        text, options=options.CMARK_OPT_FOOTNOTES, extensions=["table", "autolink", "tagfilter", "strikethrough", "tasklist"]
    )
    root = parsed(html)
    for heading in root.xpath("//h1|//h2|//h3|//h4|//h5|//h6"):
        slug = re.sub(r"[^\w\- ]", "", heading.text_content().strip().lower()).replace(" ", "-")
        heading.set("id", slug)
    return root


def rendered_by_pandoc(text, dialect):
    pandoc = importlib.import_module("pypandoc")
    return parsed(pandoc.convert_text(text, "html", format=dialect, extra_args=["--wrap=none"]))


def parsed(html):
    lxml = importlib.import_module("lxml.html")
    return lxml.document_fromstring(f"<div>{html}</div>".encode(), parser=lxml.HTMLParser(encoding="utf-8"))


def misnumbered(root, notes):
    """Faults of the numbering: `notes` is how many claims have a note."""
    faults = []
    by_id = {node.get("id"): node for node in root.xpath("//*[@id]")}
    marks = root.xpath("//a[starts-with(@href, '#')]")
    dead = [mark for mark in marks if mark.get("href")[1:] not in by_id]
    if dead:
        faults.append(f"{len(dead)} marks lead nowhere, as {dead[0].get('href')}")
    wrong = []
    for mark in marks:
        target = by_id.get(mark.get("href")[1:])
        shown = re.search(r"\d+", mark.text_content())
        if target is None or shown is None:
            continue
        said = re.search(r"\d+", target.text_content())
        if said is None or shown.group() != said.group():
            wrong.append((shown.group(), said.group() if said else None))
    if wrong:
        shown, said = wrong[0]
        faults.append(f"{len(wrong)} of {len(marks)} marks show another number than their note: {shown} leads to claim {said}")
    headings = [re.fullmatch(r"\s*Claim (\d+)\s*", heading.text_content()) for heading in root.xpath("//h3")]
    found = sorted(int(heading.group(1)) for heading in headings if heading)
    if found != list(range(1, notes + 1)):
        faults.append(f"{len(found)} notes, expected {notes}")
    return faults
