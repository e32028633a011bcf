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
    marks = [mark for mark in marks if mark.get("class") not in ("footnote-backref", "footnote-back")]
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
        listed = listed_number(target)
        if said is None or shown.group() != said.group() or listed not in (None, said.group()):
            wrong.append((shown.group(), said.group() if said else None, listed))
    if wrong:
        shown, said, listed = wrong[0]
        faults.append(f"{len(wrong)} of {len(marks)} marks show another number than their note: {shown} leads to claim {said}, note {listed}")
    found = {number for number in map(note_number, root.xpath("//h1|//h2|//h3|//h4|//h5|//h6|//li|//p")) if number}
    lists = root.xpath("//section[contains(@class, 'footnotes')]//li[@id]")
    if len(lists) not in (0, notes) or found != set(range(1, notes + 1)):
        faults.append(f"{len(lists) or len(found)} notes, expected {notes}")
    return faults


def listed_number(target):
    """The number that the list before an item shows; None for what is not in a numbered list."""
    parent = target.getparent()
    if target.tag != "li" or parent.tag != "ol":
        return None
    return str(parent.index(target) + int(parent.get("start", 1)))


def note_number(node):
    """The number of the claim that a block announces: "Claim 3" or "Claim 3.", alone or at the start of a note."""
    found = re.match(r"\s*Claim (\d+)(?:\.|\s*$)", node.text_content())
    return int(found.group(1)) if found else None
