"""Reads the files of one folder with independent readers, and prints what each found as JSON, one object per line.

checkReaders.ts passes the folder; its `expected.json` holds the content of the view. A missing reader is reported and is no
failure.
"""

import base64
import csv
import hashlib
import importlib
import io
import json
import re
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

from markdown import misnumbered, rendered_by_github, rendered_by_pandoc

folder = Path(sys.argv[1])
expected = json.loads((folder / "expected.json").read_text(encoding="utf-8"))
# The view's texts by id: names of entities, statements of claims, titles of sources.
TEXTS = expected["texts"]
# What files must say of each claim besides.
FACTS = expected["facts"]
# Characters that some format cannot hold, or adds around text of the other direction.
DROPPED = re.compile("[\x00-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffd\ufffe\uffff\ud800-\udfff\u200e\u200f\u061c\u2028-\u202e\u2066-\u2069\u200b-\u200d]+")


# The mark after the words of a statement that are somebody's.
MARK = re.compile(r"\s\[[^\[\]]+['’]s?\s+word\]")


def plain(text):
    return re.sub(r"\s+", " ", DROPPED.sub(" ", MARK.sub("", "" if text is None else str(text)))).strip()


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
            kept = kept_words if what == "claim" else lambda wanted: wanted.rstrip(". ")
            absent = [wanted for wanted in TEXTS[what].values() if re.sub(r"\s", "", plain(kept(plain(wanted)))) not in text]
            if absent:
                faults.append(f"{len(absent)} times {what}, as {plain(absent[0])[:60]!r}, is not in it")
    faults.extend(differing(found, "numbers", expected["numbers"]))
    faults.extend(differing(found, "source_numbers", expected["source_numbers"]))
    faults.extend(differing(found, "source_ids", {id: facts["sources"] for id, facts in FACTS.items()}))
    faults.extend(differing(found, "weights", {id: facts["weight"] for id, facts in FACTS.items()}))
    faults.extend(differing(found, "starts", {id: facts["start"] for id, facts in FACTS.items()}))
    faults.extend(differing(found, "abouts", {id: facts["about"] for id, facts in FACTS.items()}))
    if expected["answer"] is not None:
        faults.extend(differing(found, "parts", expected["parts"]))
    if expected["answer"] is not None and "answer" in found:
        text = dense(found["answer"])
        absent = [cell for row in expected["answer"] for cell in row if dense(cell) not in text]
        if absent:
            faults.append(f"{len(absent)} cells of the answer's tables are not in it, as {plain(absent[0])[:60]!r}")
    return faults + found.get("faults", [])


# Words for whom a statement speaks of, which documents replace by names.
UNNAMED = re.compile(r"\b[Tt]he two [\w-]+|^(?:The|This|These|Its?|They|Both)\b(?: (?:two|three|company|group|firm|project|joint venture|companies|groups|firms|sides|partners|parties|institutes)\b)*(?:['’]s)?")


def kept_words(statement):
    """What documents keep of a statement in which they name whom it speaks of."""
    return max(UNNAMED.split(statement.rstrip(". ")), key=len)


def differing(found, what, wanted):
    """What a file says of each record, against what the view says."""
    if what not in found:
        return []
    wrong = [(id, found[what].get(id), value) for id, value in wanted.items() if found[what].get(id) != value]
    return [f"{len(wrong)} of {len(wanted)} {what} differ: {wrong[0][0]} has {wrong[0][1]!r}, expected {wrong[0][2]!r}"] if wrong else []


def dense(text):
    """A text without spaces, thousands separators and the sign for per cent, which a typed cell shows by its format."""
    return re.sub(r"\s|,|%", "", plain(text))


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
        **edge_facts({claim_key(key, data): data for _, _, key, data in edges}),
        "answer": "\n".join(map(str, graph.graph.values())),
    }


def edge_facts(edges):
    """Number, part and ids of sources of each edge, by claim id."""
    return {
        "numbers": {id: int(edge.get("number") or 0) for id, edge in edges.items()},
        "parts": {id: edge.get("part") for id, edge in edges.items()},
        "source_ids": {id: ids_of(edge.get("source_ids")) for id, edge in edges.items()},
        "weights": {id: float(edge.get("weight") or 0) for id, edge in edges.items()},
        "abouts": {id: edge.get("about_id") for id, edge in edges.items()},
        "starts": {id: (edge.get("start") or "")[:len(FACTS[id]["start"] or "")] or None for id, edge in edges.items()},
    }


def ids_of(text):
    return [] if not text else str(text).split(";")


# What ReadWithGephi prints of an edge after its statement.
GEPHI_FACTS = ("number", "source_ids", "part", "weight", "about_id", "start")


def read_gephi(ending):
    """Gephi with the defaults of its import; ATLAS_GEPHI names the jar of its toolkit, or Maven has it."""

    def read():
        home = Path.home() / ".m2/repository/org/gephi/gephi-toolkit/0.10.1/gephi-toolkit-0.10.1-all.jar"
        jar = Path(expected["gephi"] or home)
        if not jar.exists():
            raise ModuleNotFoundError(f"gephi-toolkit: {jar}")
        program = Path(__file__).with_name("ReadWithGephi.java")
        out = subprocess.run(["java", "-cp", str(jar), str(program), str(path(ending).resolve())], check=True, capture_output=True, timeout=400).stdout
        rows = [line.split("\t") for line in out.decode().splitlines()]
        read_text = lambda cell: base64.b64decode(cell).decode()
        nodes = {read_text(id): read_text(name) for kind, id, name, *_ in rows if kind == "node"}
        edges = {read_text(id): [read_text(cell) for cell in cells] for kind, id, *cells in rows if kind == "edge"}
        return {
            "entities": len(nodes),
            "claims": len(edges),
            "entity": nodes,
            "claim": {id: statement for id, (statement, *_) in edges.items()},
            **edge_facts({id: dict(zip(GEPHI_FACTS, (cell or None for cell in cells[1:]))) for id, cells in edges.items()}),
        }

    return read


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
        **edge_facts({edge["claim"]: {name: value or None for name, value in edge.attributes().items()} for edge in graph.es}),
    }


def read_gexf_networkx():
    networkx = importlib.import_module("networkx")
    # It knows no version after 1.2; everything read here is the same in 1.3.
    text = path("gexf").read_text(encoding="utf-8").replace("http://gexf.net/1.3", "http://www.gexf.net/1.2draft", 1)
    text = text.replace('version="1.3"', 'version="1.2"').replace("http://gexf.net/1.3/viz", "http://www.gexf.net/1.2draft/viz")
    found = networkx_graph(networkx.read_gexf(io.BytesIO(text.encode())), lambda key, data: data.get("id", key))
    # It drops the description of the file.
    etree = importlib.import_module("lxml.etree")
    return {**found, "answer": etree.parse(str(path("gexf"))).xpath("string(//*[local-name() = 'description'])")}


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
        **edge_facts(edges),
        "answer": "\n".join(map(str, network.get_network_attributes().values())),
    }


FTM = "rare-earth-atlas"


def read_ftm():
    model = importlib.import_module("followthemoney").model
    namespace = importlib.import_module("followthemoney.namespace").Namespace("a data set")
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
    faults = []
    foreign = [id for id in proxies if not id.startswith(f"{FTM}-")]
    if foreign:
        faults.append(f"{len(foreign)} ids have no namespace, as {foreign[0]}")
    # Aleph signs ids, and drops what stands after a full stop.
    if len({namespace.sign(id) for id in proxies}) != len(proxies):
        faults.append("two ids are equal once Aleph has signed them")
    of = lambda kind, id: proxies[f"{FTM}-{kind}-{id}"]

    def whole(kind, id, name):
        """A text too long for its property is cut there, and whole in the description."""
        proxy = of(kind, id)
        text = proxy.first(name)
        return next((one for one in proxy.get("description") if text.endswith("…") and one.startswith(text[:-1])), text)

    for id, facts in FACTS.items():
        faults.extend(ftm_faults(id, facts, of("claim", id)))
    unsaid = [id for id, name in expected["speakers"].items() if name and not any(plain(name) in plain(text) for text in of("source", id).get("author", quiet=True) + of("source", id).get("description", quiet=True))]
    if unsaid:
        faults.append(f"{len(unsaid)} sources do not say whose word they are, as {unsaid[0]}")
    claims, sources, about = ([proxies[id] for id in proxies if id.startswith(f"{FTM}-{kind}-")] for kind in ("claim", "source", "briefing"))
    numbers = {id: of("claim", id).first("recordId") for id in FACTS}
    return {
        "entities": len(proxies) - len(claims) - len(sources) - len(about),
        "claims": len(claims),
        "sources": len(sources),
        "entity": {id: whole("entity", id, "name") for id in TEXTS["entity"]},
        "claim": {id: of("claim", id).first("summary") for id in TEXTS["claim"]},
        "source": {id: whole("source", id, "title") for id in TEXTS["source"]},
        "numbers": {id: int(number) for id, number in numbers.items()},
        "parts": {id: ftm_part(of("claim", id)) for id in FACTS},
        "answer": "\n".join(about[0].get("description")),
        "faults": sorted(set(faults))[:4],
    }


def ftm_part(claim):
    text = "\n".join(claim.get("description"))
    return "context" if "not part of the answer" in text else "answer" if re.search(r"(?m)^Counted in the answer: counted$", text) else None


def ftm_faults(id, facts, claim):
    """What a record loses of a claim: whether it holds, since when, how mature it is, and what to beware of."""
    text = "\n".join(claim.get("description"))
    if facts["maturity"] and facts["maturity"] not in text:
        yield "a claim loses its maturity"
    if any(caveat not in text for caveat in facts["caveats"]):
        yield "a claim loses its caveat"
    if [claim.first("startDate"), claim.first("endDate")] != [facts["start"], facts["until"]]:
        yield f"{id} loses its dates"
    if (claim.first("startDate") or claim.first("date")) != facts["since"]:
        yield f"{id} loses its first date"
    if claim.schema.name == "Ownership" and facts["status"] in ("planned", "proposed"):
        yield "a planned holding is an Ownership"
    if claim.schema.name == "Ownership" and facts["status"] == "ended" and facts["until"] is None:
        yield "a holding that ended on an unknown day is an Ownership"
    # The stem: a suspension that has run out is told as such.
    if facts["status"] != "in-force" and facts["status"][:6] not in " ".join(claim.get("status")):
        yield "a claim loses its status"


def read_jsonld_rdflib():
    rdflib = importlib.import_module("rdflib")
    graph = rdflib.Graph().parse(path("jsonld"), format="json-ld")
    names = "PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> PREFIX schema: <https://schema.org/> PREFIX dcterms: <http://purl.org/dc/terms/> "
    rows = lambda query: list(graph.query(names + query))
    unquote = importlib.import_module("urllib.parse").unquote
    # A name is an address in a public atlas, or a URN.
    selected = lambda address: unquote(re.search(r"(?:[?&]sel=(?:claim:|source:)?|^urn:rare-earth-atlas:\w+:)([^&]+)", str(address)).group(1))
    claims = {str(id): str(statement) for id, statement in rows("SELECT ?i ?s { ?c a rdf:Statement; dcterms:identifier ?i; schema:text ?s }")}
    sources = {selected(id): str(title) for id, title in rows("SELECT ?s ?t { ?s a schema:CreativeWork; dcterms:title ?t }")}
    ends = {selected(id): str(name) for id, name in rows('SELECT ?e ?n { { ?c rdf:subject ?e } UNION { ?c rdf:object ?e } ?e rdfs:label ?n FILTER(lang(?n) = "en") }')}
    # An entity without claims here is found only by its address.
    named = {selected(id) for (id,) in rows("SELECT DISTINCT ?e { ?e rdfs:label ?n }") if re.search("sel=|:entity:", str(id))}
    listed = lambda id: next(title for key, title in sources.items() if re.split("[.:]", key)[-1] == id)
    claim_rows = rows("SELECT ?i ?n ?p { ?c a rdf:Statement; dcterms:identifier ?i; schema:position ?n OPTIONAL { ?c <urn:rare-earth-atlas:part> ?p } }")
    return {
        "numbers": {str(id): int(number) for id, number, _ in claim_rows},
        "parts": {str(id): None if part is None else str(part) for id, _, part in claim_rows},
        "answer": "\n".join(str(text) for (text,) in rows("SELECT ?t { ?b <urn:rare-earth-atlas:answer> ?t }")),
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
        # Rows are a table, which has its own filter; sentences are none, nor is a head without rows.
        filtered = sheet.title in ("Answer", "Limits", "About") or sheet.max_row == 1 or any(table.autoFilter for table in sheet.tables.values())
        if sheet.freeze_panes != "A2" or not filtered:
            raise ValueError(f"{sheet.title} has no frozen head, or no filter")
        if any(cell.data_type == "f" for row in sheet.iter_rows() for cell in row):
            raise ValueError(f"{sheet.title} has a formula")
    addresses = column_of(book["Sources"], "Address")
    if sum(cell.hyperlink is not None for cell in addresses) != expected["addresses"]:
        raise ValueError("some source has no link")
    sheets = {sheet.title: by_head(sheet.iter_rows(values_only=True)) for sheet in book}
    evidence = len(sheets["Evidence"])
    if evidence != expected["testimonies"]:
        raise ValueError(f"{evidence} rows of evidence, expected {expected['testimonies']}")
    answer = "\n".join(shown(cell) for sheet in book for row in sheet.iter_rows() for cell in row if cell.value is not None)
    return {**tables_found(sheets), **xlsx_marks(sheets), "answer": answer, "faults": xlsx_faults(book)}


def shown(cell):
    """A cell as the answer on the page words it: a date is "2025", "March 2025" or "12 March 2025"."""
    if cell.is_date:
        format = {"yyyy": "%Y", "yyyy\\-mm": "%B %Y"}.get(cell.number_format, "%-d %B %Y")
        return cell.value.strftime(format)
    if "%" in cell.number_format:
        return f"{round(cell.value * 100, 9):g}"
    return str(cell.value)


def column_of(sheet, head):
    place = next(cell.column for cell in sheet[1] if cell.value == head)
    return [row[place - 1] for row in sheet.iter_rows(min_row=2)]


def xlsx_marks(sheets):
    part = lambda row: {"counted": "answer", "not part of the answer, so not counted": "context"}.get(row.get("Counted in the answer"))
    return {
        "numbers": {row["Claim ID"]: row["No."] for row in sheets["Claims"]},
        "source_numbers": {row["Source ID"]: int(str(row["No."]).lstrip("S")) for row in sheets["Sources"]},
        "parts": {row["Claim ID"]: part(row) for row in sheets["Claims"]},
    }


def xlsx_faults(book):
    """Columns that mix kinds of values, dates that are text, and large numbers without separators."""
    faults = []
    for sheet in book:
        for place, head in enumerate(sheet[1]):
            if sheet.title == "About":
                continue
            cells = [row[place] for row in sheet.iter_rows(min_row=2) if row[place].value is not None]
            kinds = {"date" if cell.is_date else cell.data_type for cell in cells}
            if len(kinds) > 1:
                faults.append(f"column {head.value} of {sheet.title} mixes {', '.join(sorted(kinds))}")
            dated = [cell for cell in cells if cell.data_type == "s" and re.fullmatch(r"(1[6-9]|20)\d\d(-\d\d){0,2}", str(cell.value))]
            if dated and len(dated) == len(cells) and not expected["hostile"]:
                faults.append(f"{len(dated)} dates of column {head.value} of {sheet.title} are text, as {dated[0].value}")
            bare = [cell for cell in cells if cell.data_type == "n" and not cell.is_date and abs(cell.value) >= 10_000 and "#,##0" not in cell.number_format]
            if bare:
                faults.append(f"{len(bare)} numbers of column {head.value} of {sheet.title} have no separators, as {bare[0].value}")
    return faults


def read_xlsx_sheets_libreoffice():
    """LibreOffice's own reading of the sheet of claims, as text that it shows."""
    with tempfile.TemporaryDirectory() as out:
        command = ["soffice", f"-env:UserInstallation=file://{out}/profile", "--headless", "--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1"]
        subprocess.run([*command, "--outdir", out, str(path("xlsx"))], check=True, capture_output=True, timeout=400)
        file = next(iter(Path(out).glob("view-Claims.csv")), None)
        if file is None:
            raise FileNotFoundError(2, "LibreOffice Calc", "LibreOffice Calc")
        csv.field_size_limit(10_000_000)
        rows = list(csv.DictReader(file.open(encoding="utf-8", newline="")))
    faults = []
    for row in rows:
        facts = FACTS[row["Claim ID"]]
        for head, date in (("Since", facts["since"]), ("Until", facts["until"])):
            if row[head] != (date or ""):
                faults.append(f"{head} of claim {row['No.']} shows {row[head]!r}, expected {date!r}")
        if facts["quantity"] is not None and float(row["Figure"].replace(",", "") or "nan") != facts["quantity"]:
            faults.append(f"Figure of claim {row['No.']} shows {row['Figure']!r}")
        if facts["quantity"] is not None and abs(facts["quantity"]) >= 1000 and "," not in row["Figure"]:
            faults.append(f"Figure of claim {row['No.']} has no separators: {row['Figure']!r}")
    return {
        "claims": len(rows),
        "claim": {row["Claim ID"]: row["Statement"] for row in rows},
        "numbers": {row["Claim ID"]: int(row["No."]) for row in rows},
        "faults": faults[:3],
    }


def read_xlsx_pandas():
    pandas = importlib.import_module("pandas")
    book = pandas.read_excel(path("xlsx"), sheet_name=None, keep_default_na=False)
    return tables_found({name: frame.to_dict("records") for name, frame in book.items()})


def csv_tables(read):
    entities, claims, sources = {}, {}, {}
    with zipfile.ZipFile(path("csv.zip")) as archive:
        for name in archive.namelist():
            # Own data have their own folders.
            into = entities if "entities/" in name else claims if "claims/" in name else sources if name.endswith("sources.csv") else None
            if into is not None:
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
        **csv_marks(read),
    }


def csv_marks(read):
    """The numbers of claims and sources, which part claims play in an answer, and its tables."""
    with zipfile.ZipFile(path("csv.zip")) as archive:
        names = archive.namelist()
        numbers = list(read(archive.read("briefing/numbers.csv")))
        tables = [archive.read(name).decode("utf-8-sig") for name in names if name.startswith("briefing/answer")]
    of = lambda kind: [row for row in numbers if row["record"] == kind]
    return {
        "numbers": {row["id"]: int(row["number"]) for row in of("claim") if row["number"]},
        "source_numbers": {row["id"]: int(row["number"].lstrip("S")) for row in of("source")},
        "parts": {row["id"]: row["part"] or None for row in of("claim")},
        "answer": "\n".join(cell for text in tables for row in csv.reader(io.StringIO(text, newline="")) for cell in row),
    }


def read_csv_python():
    csv.field_size_limit(10_000_000)
    return csv_tables(lambda data: csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def read_csv_pandas():
    pandas = importlib.import_module("pandas")
    return csv_tables(lambda data: pandas.read_csv(io.BytesIO(data), dtype=str, keep_default_na=False).to_dict("records"))


def read_docx():
    document = importlib.import_module("docx").Document(str(path("docx")))
    word = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
    body = document.element.body
    anchors = [mark.get(f"{word}name") for mark in body.iter(f"{word}bookmarkStart")]
    text_of = lambda node: "".join(one.text or "" for one in node.iter(f"{word}t"))
    # What a number stands beside: the text that a footnote belongs to, the footnote, and the notes of the annex, which begin with theirs.
    citing = [(f"note-{mark.get(f'{word}id')}", text_of(block)) for block in body.iter(f"{word}p") for mark in block.iter(f"{word}footnoteReference")]
    # A claim that is cited again has a field in place of a second footnote, which names the bookmark of the first.
    noted = {mark.get(f"{word}name"): mark.getnext().find(f".//{word}footnoteReference") for mark in body.iter(f"{word}bookmarkStart")}
    again = [(name.group(1), text_of(block)) for block in body.iter(f"{word}p") for field in block.iter(f"{word}instrText") if (name := re.match(r" NOTEREF (\S+)", field.text or ""))]
    citing += [(f"note-{noted[name].get(f'{word}id')}", text) for name, text in again if noted.get(name) is not None]
    parts = [part for part in document.part.package.iter_parts() if part.partname.endswith("/footnotes.xml")]
    feet = [(f"note-{note.get(f'{word}id')}", text_of(note)) for part in parts for note in importlib.import_module("lxml.etree").fromstring(part.blob)]
    listed = [(f"note-{found.group(1)}", text) for text in map(text_of, body.iter(f"{word}p")) if (found := re.match(r"(\d+) ", text))]
    tables = {table.rows[0].cells[1].text: table for table in document.tables if len(table.columns) > 1}
    return of_document({
        "entities": len(tables["Chinese name"].rows) - 1 if "Chinese name" in tables else 0,
        "claims": sum(name.startswith("claim_") for name in anchors),
        "sources": sum(name.startswith("source_") for name in anchors),
        "texts": text_of(body) + "".join(text for _, text in feet),
        "numbers": numbers_in(citing + feet + listed),
    })


def number_at_end(anchor):
    return int(re.search(r"\d+$", anchor).group())


def of_document(found):
    """What a document must hold: all of the view with its annex, otherwise a note on each key point under its number."""
    if expected["annex"]:
        return found
    points = expected["key_points"]
    faults = [f"{found['claims']} notes, expected {len(points)}"] if found["claims"] != len(points) else []
    wrong = [id for id in points if "numbers" in found and found["numbers"][id] is None]
    return {"faults": [*faults, *(f"{id} does not stand under its number" for id in wrong)]}


def numbers_in(notes):
    """The number of each claim, from the texts of its note and of the sentences that link to it, each with its anchor."""
    texts = {}
    for anchor, text in notes:
        if re.match("note[-_]", anchor or ""):
            texts.setdefault(number_at_end(anchor), []).append(dense(text))
    stated = lambda id, number: any(dense(kept_words(TEXTS["claim"][id])) in text for text in texts.get(number, []))
    return {id: number if stated(id, number) else None for id, number in expected["numbers"].items()}


def read_pptx():
    presentation = importlib.import_module("pptx").Presentation(str(path("pptx")))
    tables = [shape.table for slide in presentation.slides for shape in slide.shapes if shape.has_table]
    numbers = [row.cells[0].text for table in tables for row in list(table.rows)[1:] if table.cell(0, 1).text == "Key point"]
    if not all(table.first_row for table in tables):
        raise ValueError("a table does not mark its head")
    if len(numbers) != expected["key_claims"]:
        raise ValueError(f"{len(numbers)} claims on slides, expected {expected['key_claims']}")
    cells = [cell.text for table in tables for row in table.rows for cell in row.cells]
    notes = [slide.notes_slide.notes_text_frame.text for slide in presentation.slides if slide.has_notes_slide]
    if max(len(note) for note in notes) > 9000:
        raise ValueError("the notes of a slide are longer than 9,000 characters")
    return {"texts": "\n".join(cells + notes), "holds": ["key claim", "key source"]}


def html_found(text):
    html = importlib.import_module("lxml.html")
    root = html.document_fromstring(text.encode(), parser=html.HTMLParser(encoding="utf-8"))
    count = lambda prefix: len({node.get("id") for node in root.xpath(f"//*[starts-with(@id, '{prefix}')]")})
    return root, count


def scripts_of(root):
    """The scripts that a browser would run; there may be no handlers and no files from elsewhere."""
    if root.xpath("//*[@onerror or @onload or @onclick] | //script[@src] | //link | //iframe | //object | //embed | //img[not(starts-with(@src, 'data:'))]"):
        raise ValueError("there is a handler, or something from elsewhere")
    return root.xpath("//script[not(@type) or @type = 'module' or contains(@type, 'javascript')]")


def read_html():
    root, count = html_found(path("html").read_text(encoding="utf-8"))
    allowed = re.findall(r"script-src 'sha256-([^']+)'", root.xpath("string(//meta[@http-equiv='Content-Security-Policy']/@content)"))
    found = [base64.b64encode(hashlib.sha256((script.text or "").encode()).digest()).decode() for script in scripts_of(root)]
    if found != allowed:
        raise ValueError(f"{len(found)} scripts, of which the policy allows {len(set(found) & set(allowed))}")
    rows = [len(table.xpath(".//tbody/tr")) for table in root.xpath("//table") if "Chinese name" in table.xpath("string(.//thead)")]
    linking = [(link.get("href")[1:], link) for link in root.xpath("//a[starts-with(@href, '#note-')]")]
    if any(int(link.text_content()) != number_at_end(anchor) for anchor, link in linking):
        raise ValueError("a mark shows another number than its note")
    around = lambda node: "".join(block.text_content() for block in node.xpath("(ancestor::li | ancestor::p | ancestor::td)[last()]"))
    notes = [(note.get("id"), note.text_content()) for note in root.xpath("//li[starts-with(@id, 'note-')]")]
    numbers = numbers_in([(anchor, around(link)) for anchor, link in linking] + notes)
    return of_document({"entities": sum(rows), "claims": count("note-"), "sources": count("source-"), "texts": root.text_content(), "numbers": numbers})


def read_markdown():
    markdown = importlib.import_module("markdown_it").MarkdownIt("commonmark").enable("table")
    root, _ = html_found(markdown.render(path("md").read_text(encoding="utf-8")))
    # Raw HTML would come through the renderer.
    if root.xpath("//script | //*[@onerror or @onload or @onclick]"):
        raise ValueError("there is a script")
    rows = {table.xpath("string(.//thead/tr/th[2])"): len(table.xpath(".//tbody/tr")) for table in root.xpath("//table")}
    notes = [heading for heading in root.xpath("//h3") if re.fullmatch(r"Claim \d+", heading.text_content())]
    named = set(re.findall(r"\bS\d+\b", "\n".join(text.text_content() for text in root.xpath("//p | //li"))))
    sources = named & {f"S{number}" for number in expected["source_numbers"].values()}
    return of_document({"entities": rows.get("Chinese name", 0), "claims": len(notes), "sources": len(sources), "texts": root.text_content()})


def read_markdown_github():
    return {"faults": misnumbered(rendered_by_github(path("md").read_text(encoding="utf-8")), expected["notes"])}


def read_markdown_pandoc():
    text = path("md").read_text(encoding="utf-8")
    faults = [f"{dialect}: {fault}" for dialect in ("gfm", "markdown") for fault in misnumbered(rendered_by_pandoc(text, dialect), expected["notes"])]
    return {"faults": faults}


def read_any_file():
    """No file may lead to a page on the author's own computer."""
    local = re.compile(rb"localhost|127\.0\.0\.1|\[::1\]")
    faults = []
    for file in sorted(folder.glob("view.*")):
        data = file.read_bytes()
        parts = [data]
        if zipfile.is_zipfile(file):
            with zipfile.ZipFile(file) as archive:
                parts = [archive.read(name) for name in archive.namelist()]
        if any(local.search(part) for part in parts):
            faults.append(f"{file.name} names a local address")
    return {"faults": faults}


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
            if not Path(f"{out}/view.pdf").exists():
                raise FileNotFoundError(2, "", f"LibreOffice for {ending}")
            read_as = lambda *order: subprocess.run(["pdftotext", "-q", *order, f"{out}/view.pdf", "-"], check=True, capture_output=True).stdout.decode("utf-8", "replace")
            text = read_as() + read_as("-raw")
        found = {"texts": text}
        # Hostile text may be set so that it cannot be extracted from a page; it is enough that there are pages.
        found["holds"] = [] if expected["hostile"] or not expected["annex"] else ["key claim"]
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
    ("markdown", "cmark-gfm", read_markdown_github),
    ("markdown", "Pandoc", read_markdown_pandoc),
    ("svg", "lxml", read_svg),
    ("xlsx", "openpyxl", read_xlsx_openpyxl),
    ("xlsx", "pandas", read_xlsx_pandas),
    ("xlsx", "LibreOffice, CSV", read_xlsx_sheets_libreoffice),
    ("xlsx", "LibreOffice, PDF", libreoffice("xlsx")),
    ("csv", "Python csv", read_csv_python),
    ("csv", "pandas", read_csv_pandas),
    ("graphml", "networkx", read_graphml_networkx),
    ("graphml", "igraph", read_graphml_igraph),
    ("graphml", "Gephi", read_gephi("graphml")),
    ("gexf", "networkx", read_gexf_networkx),
    ("gexf", "Gephi", read_gephi("gexf")),
    ("cytoscape", "networkx", read_cytoscape_networkx),
    ("cx2", "ndex2", read_cx2_ndex2),
    ("ftm", "followthemoney", read_ftm),
    ("jsonld", "rdflib", read_jsonld_rdflib),
    ("ris", "rispy", read_ris),
    ("bibtex", "bibtexparser", read_bibtex),
    ("csljson", "jsonschema", read_csl),
    ("all", "search for local addresses", read_any_file),
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
