"""Reads the files of one folder with independent readers, and prints what each found as JSON, one object per line.

checkReaders.ts passes the folder; its `expected.json` holds the content of the view. A missing reader is reported and is no
failure.
"""

import csv
import importlib
import io
import json
import re
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

folder = Path(sys.argv[1])
expected = json.loads((folder / "expected.json").read_text(encoding="utf-8"))
# The view's texts by id: names of entities, statements of claims, titles of sources.
TEXTS = expected["texts"]
# Characters that some format cannot hold, or adds around text of the other direction.
DROPPED = re.compile("[\x00-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffd\ufffe\uffff\ud800-\udfff\u200e\u200f\u061c\u2028-\u202e\u2066-\u2069\u200b-\u200d]+")


def plain(text):
    return re.sub(r"\s+", " ", DROPPED.sub(" ", "" if text is None else str(text))).strip()


def compare(found):
    """The differences from the view; an empty list if there are none."""
    faults = []
    for what in ("entities", "claims", "sources"):
        if what in found and found[what] != expected[what]:
            faults.append(f"{found[what]} {what}, expected {expected[what]}")
    for what in ("entity", "claim", "source"):
        wrong = [(id, text) for id, text in TEXTS[what].items() if plain(found[what].get(id)) != plain(text)] if what in found else []
        if wrong:
            id, wanted = wrong[0]
            faults.append(f"{len(wrong)} times {what} {id} reads {plain(found[what].get(id))[:60]!r}, expected {plain(wanted)[:60]!r}")
    if "texts" in found:
        text = re.sub(r"\s", "", plain(found["texts"]))
        for what in found.get("holds", ("entity", "claim", "source")):
            # The grade may come before the full stop.
            absent = [wanted for wanted in TEXTS[what].values() if re.sub(r"\s", "", plain(wanted)).rstrip(".") not in text]
            if absent:
                faults.append(f"{len(absent)} times {what}, as {plain(absent[0])[:60]!r}, is not in it")
    return faults


def path(ending):
    return next(folder.glob(f"view.{ending}"))


def cited(edges):
    """The sources for and against all claims."""
    return "\n".join(f"{edge.get('sources')}\n{edge.get('disputed_by')}" for edge in edges)


def networkx_graph(graph, claim_key):
    nodes, edges = dict(graph.nodes(data=True)), list(graph.edges(keys=True, data=True)) if graph.is_multigraph() else [(a, b, d.get("id"), d) for a, b, d in graph.edges(data=True)]
    return {
        "entities": len(nodes),
        "claims": len(edges),
        "entity": {id: node["name"] for id, node in nodes.items()},
        "claim": {claim_key(key, data): data["statement"] for _, _, key, data in edges},
        "texts": cited(data for _, _, _, data in edges),
        "holds": ["source"],
    }


def read_graphml_networkx():
    networkx = importlib.import_module("networkx")
    return networkx_graph(networkx.read_graphml(path("graphml"), force_multigraph=True), lambda key, data: key)


def read_graphml_igraph():
    igraph = importlib.import_module("igraph")
    graph = igraph.Graph.Read_GraphML(str(path("graphml")))
    return {
        "entities": graph.vcount(),
        "claims": graph.ecount(),
        "entity": {node["id"]: node["name"] for node in graph.vs},
        "claim": {edge["claim"]: edge["statement"] for edge in graph.es},
        "texts": cited(edge.attributes() for edge in graph.es),
        "holds": ["source"],
    }


def read_gexf_networkx():
    networkx = importlib.import_module("networkx")
    # It knows no version after 1.2; everything read here is the same in 1.3.
    text = path("gexf").read_text(encoding="utf-8").replace("http://gexf.net/1.3", "http://www.gexf.net/1.2draft", 1)
    text = text.replace('version="1.3"', 'version="1.2"').replace("http://gexf.net/1.3/viz", "http://www.gexf.net/1.2draft/viz")
    return networkx_graph(networkx.read_gexf(io.BytesIO(text.encode())), lambda key, data: data.get("id", key))


def read_cytoscape_networkx():
    networkx = importlib.import_module("networkx")
    return networkx_graph(networkx.cytoscape_graph(json.loads(path("cyjs").read_text(encoding="utf-8"))), lambda key, data: key)


def read_cx2_ndex2():
    cx2 = importlib.import_module("ndex2.cx2")
    network = cx2.CX2Network()
    network.create_from_raw_cx2(json.loads(path("cx2").read_text(encoding="utf-8")))
    nodes = {node["v"]["represents"]: node["v"] for node in network.get_nodes().values()}
    edges = {edge["v"]["claim"]: edge["v"] for edge in network.get_edges().values()}
    return {
        "entities": len(nodes),
        "claims": len(edges),
        "entity": {id: node["name"] for id, node in nodes.items()},
        "claim": {id: edge["statement"] for id, edge in edges.items()},
        "texts": cited(edges.values()),
        "holds": ["source"],
    }


def read_ftm():
    model = importlib.import_module("followthemoney").model
    proxies = {}
    for line in path("ftm.json").read_text(encoding="utf-8").split("\n"):
        if line:
            data = json.loads(line)
            proxy = model.get_proxy(data)
            proxy.schema.validate(proxy.to_dict())
            lost = {name for name, values in data["properties"].items() if values and not proxy.get(name, quiet=True)}
            if lost and not expected["hostile"]:
                raise ValueError(f"{proxy.id} loses {', '.join(sorted(lost))}")
            proxies[proxy.id] = proxy
    ids = list(proxies)

    def whole(id, name):
        """A text too long for its property is cut there, and whole in the description."""
        text = proxies[id].first(name)
        return next((one for one in proxies[id].get("description") if text.endswith("…") and one.startswith(text[:-1])), text)

    return {
        "entities": sum(not re.match(r"(briefing|source|claim)\.", id) for id in ids),
        "claims": sum(id.startswith("claim.") for id in ids),
        "sources": sum(id.startswith("source.") for id in ids),
        "entity": {id: whole(id, "name") for id in TEXTS["entity"]},
        "claim": {id: proxies[f"claim.{id}"].first("summary") for id in TEXTS["claim"]},
        "source": {id: whole(f"source.{id}", "title") for id in TEXTS["source"]},
    }


def read_jsonld_rdflib():
    rdflib = importlib.import_module("rdflib")
    graph = rdflib.Graph().parse(path("jsonld"), format="json-ld")
    names = "PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> PREFIX schema: <https://schema.org/> PREFIX dcterms: <http://purl.org/dc/terms/> "
    rows = lambda query: list(graph.query(names + query))
    selected = lambda address: re.search(r"[?&]sel=([^&]+)", str(address)).group(1)
    claims = {str(id): str(statement) for id, statement in rows("SELECT ?i ?s { ?c a rdf:Statement; dcterms:identifier ?i; schema:text ?s }")}
    sources = {selected(id): str(title) for id, title in rows("SELECT ?s ?t { ?s a schema:CreativeWork; dcterms:title ?t }")}
    ends = {selected(id): str(name) for id, name in rows('SELECT ?e ?n { { ?c rdf:subject ?e } UNION { ?c rdf:object ?e } ?e rdfs:label ?n FILTER(lang(?n) = "en") }')}
    # An entity without claims here is found only by its address.
    named = {selected(id) for (id,) in rows("SELECT DISTINCT ?e { ?e rdfs:label ?n }") if "sel=" in str(id)}
    listed = lambda id: next(title for key, title in sources.items() if re.split("[.:]", key)[-1] == id)
    return {
        "entities": len(named & set(TEXTS["entity"])),
        "claims": len(claims),
        "sources": len(sources),
        "entity": {id: ends.get(id) for id in TEXTS["entity"]},
        "claim": claims,
        "source": {id: listed(id) for id in TEXTS["source"]},
    }


def by_head(rows):
    head, *body = [[cell for cell in row] for row in rows]
    return [dict(zip(head, row)) for row in body]


def tables_found(sheets, unescape=lambda text: text):
    texts = lambda rows, id, column: {row[id]: row[column] for row in rows}
    return {
        "entities": len(sheets["Entities"]),
        "claims": len(sheets["Claims"]),
        "sources": len(sheets["Sources"]),
        "entity": texts(sheets["Entities"], "ID", "Name"),
        "claim": texts(sheets["Claims"], "Claim ID", "Statement"),
        "source": texts(sheets["Sources"], "Source ID", "Title"),
    }


def read_xlsx_openpyxl():
    openpyxl = importlib.import_module("openpyxl")
    book = openpyxl.load_workbook(path("xlsx"))
    for sheet in book:
        if sheet.freeze_panes != "A2" or sheet.auto_filter.ref is None:
            raise ValueError(f"{sheet.title} has no frozen head, or no filter")
        if any(cell.data_type == "f" for row in sheet.iter_rows() for cell in row):
            raise ValueError(f"{sheet.title} has a formula")
    links = [row[7].hyperlink for row in book["Sources"].iter_rows(min_row=2)]
    if sum(link is not None for link in links) != expected["sources"]:
        raise ValueError("some source has no link")
    sheets = {sheet.title: by_head(sheet.iter_rows(values_only=True)) for sheet in book}
    evidence = len(sheets["Evidence"])
    if evidence != expected["testimonies"]:
        raise ValueError(f"{evidence} rows of evidence, expected {expected['testimonies']}")
    return tables_found(sheets)


def read_xlsx_pandas():
    pandas = importlib.import_module("pandas")
    book = pandas.read_excel(path("xlsx"), sheet_name=None, keep_default_na=False)
    return tables_found({name: frame.to_dict("records") for name, frame in book.items()})


def csv_tables(read):
    entities, claims, sources = {}, {}, {}
    with zipfile.ZipFile(path("csv.zip")) as archive:
        for name in archive.namelist():
            if name.endswith(".csv"):
                # Own data have their own folders.
                into = entities if "entities/" in name else claims if "claims/" in name else sources
                into.update({row["id"]: row for row in read(archive.read(name))})
    unguarded = lambda text: re.sub(r"^'(?='*[=+\-@＝＋－＠])", "", text)
    texts = lambda rows, column: {id: unguarded(row[column]) for id, row in rows.items()}
    shown = set(TEXTS["entity"])
    return {
        # Owners may be added; all entities of the view must be there.
        "entities": len(shown & set(entities)),
        "claims": len(set(TEXTS["claim"]) & set(claims)),
        "sources": len(set(TEXTS["source"]) & set(sources)),
        "entity": texts(entities, "name"),
        "claim": texts(claims, "statement"),
        "source": texts(sources, "title"),
    }


def read_csv_python():
    csv.field_size_limit(10_000_000)
    return csv_tables(lambda data: csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def read_csv_pandas():
    pandas = importlib.import_module("pandas")
    return csv_tables(lambda data: pandas.read_csv(io.BytesIO(data), dtype=str, keep_default_na=False).to_dict("records"))


def read_docx():
    document = importlib.import_module("docx").Document(str(path("docx")))
    rows = {table.rows[0].cells[1].text: table for table in document.tables if len(table.columns) > 1}
    sources = [p.text for p in document.paragraphs if p.style.name == "Source" and re.match(r"S\d+\t", p.text)]
    body = "\n".join(node.text or "" for node in document.element.body.iter("{http://schemas.openxmlformats.org/wordprocessingml/2006/main}t"))
    return {
        "entities": len(rows["Chinese name"].rows) - 1,
        "claims": len(rows["Claim"].rows) - 1,
        "sources": len(sources),
        "texts": body,
    }


def read_pptx():
    presentation = importlib.import_module("pptx").Presentation(str(path("pptx")))
    tables = [shape.table for slide in presentation.slides for shape in slide.shapes if shape.has_table]
    numbers = [row.cells[0].text for table in tables for row in list(table.rows)[1:] if table.cell(0, 0).text == "No."]
    if len(numbers) != expected["key_claims"]:
        raise ValueError(f"{len(numbers)} claims on slides, expected {expected['key_claims']}")
    cells = [cell.text for table in tables for row in table.rows for cell in row.cells]
    notes = [slide.notes_slide.notes_text_frame.text for slide in presentation.slides if slide.has_notes_slide]
    return {"texts": "\n".join(cells + notes), "holds": ["key claim", "key source"]}


def html_found(text):
    html = importlib.import_module("lxml.html")
    root = html.document_fromstring(text.encode(), parser=html.HTMLParser(encoding="utf-8"))
    if root.xpath("//script") or root.xpath("//*[@onerror or @onload or @onclick]"):
        raise ValueError("there is a script")
    count = lambda prefix: len({node.get("id") for node in root.xpath(f"//*[starts-with(@id, '{prefix}')]")})
    return root, count


def read_html():
    root, count = html_found(path("html").read_text(encoding="utf-8"))
    rows = [len(table.xpath(".//tbody/tr")) for table in root.xpath("//table") if "Chinese name" in table.xpath("string(.//thead)")]
    return {"entities": rows[0], "claims": count("claim-"), "sources": count("source-"), "texts": root.text_content()}


def read_markdown():
    markdown = importlib.import_module("markdown_it").MarkdownIt("commonmark").enable("table")
    root, _ = html_found(markdown.render(path("md").read_text(encoding="utf-8")))
    rows = {table.xpath("string(.//thead/tr/th[2])"): len(table.xpath(".//tbody/tr")) for table in root.xpath("//table")}
    sources = [item for item in root.xpath("//li/strong[1]") if re.fullmatch(r"S\d+", item.text_content())]
    return {"entities": rows["Chinese name"], "claims": rows["Claim"], "sources": len(sources), "texts": root.text_content()}


def read_svg():
    root = importlib.import_module("lxml.etree").parse(str(path("svg"))).getroot()
    space = {"s": "http://www.w3.org/2000/svg"}
    if root.xpath("//s:script | //*[@onload]", namespaces=space):
        raise ValueError("there is a script")
    entities = root.xpath("//s:g[@class='entity']", namespaces=space)
    titles = [node.xpath("string(s:title)", namespaces=space) for node in entities]
    return {"entities": len(entities), "texts": "\n".join(titles), "holds": ["entity"]}


def references_found(items):
    """All items except the first, which is the view itself."""
    return {"sources": len(items) - 1, "source": dict(items[1:])}


def read_ris():
    entries = importlib.import_module("rispy").loads(path("ris").read_text(encoding="utf-8"))
    return references_found([(entry["id"], entry.get("title", "")) for entry in entries])


def read_bibtex():
    bibtexparser = importlib.import_module("bibtexparser")
    decode = importlib.import_module("bibtexparser.middlewares").LatexDecodingMiddleware
    text = path("bib").read_text(encoding="utf-8")
    library = bibtexparser.parse_string(text)
    if library.failed_blocks:
        raise ValueError(f"{len(library.failed_blocks)} entries cannot be read")
    # Its decoder drops LaTeX's commands for braces, but knows these escapes.
    text = text.replace("{\\textbraceleft}", "\\{").replace("{\\textbraceright}", "\\}")
    library = bibtexparser.parse_string(text, append_middleware=[decode()])
    if library.failed_blocks:
        raise ValueError(f"{len(library.failed_blocks)} entries cannot be read")
    return references_found([(entry.key, entry["title"]) for entry in library.entries])


def read_csl():
    jsonschema = importlib.import_module("jsonschema")
    items = json.loads(path("csl.json").read_text(encoding="utf-8"))
    if expected["csl_schema"]:
        jsonschema.validate(items, json.loads(Path(expected["csl_schema"]).read_text(encoding="utf-8")))
    else:
        raise ModuleNotFoundError("the schema, by ATLAS_CSL_SCHEMA")
    return references_found([(item["id"], item["title"]) for item in items])


def libreoffice(ending):
    def read():
        with tempfile.TemporaryDirectory() as out:
            command = ["soffice", f"-env:UserInstallation=file://{out}/profile", "--headless", "--convert-to", "pdf", "--outdir", out, str(path(ending))]
            subprocess.run(command, check=True, capture_output=True, timeout=400)
            # Read in page order and in file order, because neighbouring cells interrupt one or the other.
            read_as = lambda *order: subprocess.run(["pdftotext", "-q", *order, f"{out}/view.pdf", "-"], check=True, capture_output=True).stdout.decode("utf-8", "replace")
            text = read_as() + read_as("-raw")
        found = {"texts": text}
        # Hostile text may be set so that it cannot be extracted from a page; it is enough that there are pages.
        found["holds"] = [] if expected["hostile"] else ["key claim"]
        if "\f" not in text:
            raise ValueError("there is no page")
        return found

    return read


READERS = [
    ("docx", "python-docx", read_docx),
    ("docx", "LibreOffice, PDF", libreoffice("docx")),
    ("pptx", "python-pptx", read_pptx),
    ("pptx", "LibreOffice, PDF", libreoffice("pptx")),
    ("html", "lxml", read_html),
    ("markdown", "markdown-it-py", read_markdown),
    ("svg", "lxml", read_svg),
    ("xlsx", "openpyxl", read_xlsx_openpyxl),
    ("xlsx", "pandas", read_xlsx_pandas),
    ("xlsx", "LibreOffice, PDF", libreoffice("xlsx")),
    ("csv", "Python csv", read_csv_python),
    ("csv", "pandas", read_csv_pandas),
    ("graphml", "networkx", read_graphml_networkx),
    ("graphml", "igraph", read_graphml_igraph),
    ("gexf", "networkx", read_gexf_networkx),
    ("cytoscape", "networkx", read_cytoscape_networkx),
    ("cx2", "ndex2", read_cx2_ndex2),
    ("ftm", "followthemoney", read_ftm),
    ("jsonld", "rdflib", read_jsonld_rdflib),
    ("ris", "rispy", read_ris),
    ("bibtex", "bibtexparser", read_bibtex),
    ("csljson", "jsonschema", read_csl),
]

only = set(sys.argv[2].split(",")) if len(sys.argv) > 2 and sys.argv[2] else None
for format, reader, read in READERS:
    if only and format not in only:
        continue
    missing, faults = None, []
    try:
        faults = compare(read())
    except ModuleNotFoundError as error:
        missing = error.name or str(error)
    except FileNotFoundError as error:
        missing = str(error.filename)
    except Exception as error:  # Any exception of a reader counts as a fault of the file.
        faults = [f"{type(error).__name__}: {error}"[:300]]
    print(json.dumps({"format": format, "reader": reader, "missing": missing, "faults": faults}), flush=True)
