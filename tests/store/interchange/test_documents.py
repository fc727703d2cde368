"""MHTML, EPUB, DOCX and PDF, written by other programs' libraries or by hand as they write them."""

from __future__ import annotations

import io
import random
import zipfile
from collections.abc import Callable
from pathlib import Path

import docx
import pytest
from pypdf import PdfReader, PdfWriter
from pypdf.generic import DecodedStreamObject, DictionaryObject, NameObject

from store.importer import import_paths
from store.readers.pdfs import paragraphs
from tests.store.interchange.kit import project_of
from tests.store.interchange.test_archives import zipped
from tests.store.readers.conftest import Read, read

__all__ = ["read"]

MHTML = (
    b"From: <Saved by Blink>\r\nSnapshot-Content-Location: https://e.example/a?b=1\r\n"
    b"Subject: =?utf-8?Q?Caf=C3=A9?=\r\n"
    b"Date: Tue, 22 Oct 2024 09:30:00 -0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n"
    b'\ttype="text/html";\r\n\tboundary="----MultipartBoundary--x"\r\n\r\n\r\n------MultipartBoundary--x\r\n'
    b"Content-Type: text/html\r\nContent-ID: <frame-1@mhtml.blink>\r\nContent-Transfer-Encoding: quoted-printable\r\n"
    b"Content-Location: https://e.example/a?b=1\r\n\r\n"
    b'<html><head><meta charset=3D"utf-8"><title>Caf=C3=A9</title></head><body>'
    b"<p>Words of a caf=C3=A9 =F0=9F=8E=89 in =\r\n"
    b'Oslo</p><img src=3D"cid:x"></body></html>\r\n------MultipartBoundary--x\r\nContent-Type: image/png\r\n'
    b"Content-ID: <x>\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n------MultipartBoundary--x--\r\n"
)


def test_the_page_of_an_mhtml_file_is_read(read: Read) -> None:
    (made,) = read("page.mhtml", MHTML).drafts
    assert (made.url, made.source.format) == ("https://e.example/a?b=1", "mhtml")
    assert "<p>Words of a café 🎉 in Oslo</p>" in (made.source.html or "")
    assert made.meta == {"saved": "2024-10-22T09:30:00"}
    assert read("page", MHTML).drafts[0].source.format == "mhtml"


def test_the_part_that_an_mhtml_file_names_is_its_page(read: Read) -> None:
    two = MHTML.replace(b'type="text/html";', b'type="text/html"; start="<frame-1@mhtml.blink>";')
    frame = b"Content-Type: text/html; charset=latin-1\r\nContent-ID: <frame-0>\r\n\r\n<p>An advertisement\r\n"
    at = two.index(b"------MultipartBoundary")
    (made,) = read("page.mht", two[:at] + b"------MultipartBoundary--x\r\n" + frame + two[at:]).drafts
    assert "Oslo" in (made.source.html or "")


def test_broken_mhtml_is_told(read: Read) -> None:
    no_page = MHTML.replace(b"Content-Type: text/html\r\n", b"Content-Type: text/css\r\n")
    assert [f.reason for f in read("x.mhtml", no_page).failed] == ["there is no page among its parts"]
    for at in range(20, len(MHTML), 37):
        result = read("y.mhtml", MHTML[:at])
        assert len(result.drafts) + len(result.failed) == 1
    mail = b"From: a@b.c\r\nSubject: Hi\r\n\r\nA letter with words"
    assert read("mail.txt", mail).drafts[0].source.format == "text"


CONTAINER = (
    '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile '
    'full-path="OEBPS/content.opf" media-type="application/oebps-package+xml"/></rootfiles></container>'
)
OPF = """<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/" version="3.0">
<metadata><dc:title>A Book</dc:title><dc:creator>Ann Lee</dc:creator><dc:creator>Bo Ek</dc:creator>
<dc:date>2024-10-22</dc:date><dc:language>en</dc:language><dc:publisher>Press</dc:publisher>
<dc:identifier>urn:isbn:9780000000002</dc:identifier></metadata>
<manifest><item id="n" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="c" href="cover.xhtml" media-type="application/xhtml+xml"/>
<item id="1" href="text/ch%201.xhtml" media-type="application/xhtml+xml"/>
<item id="2" href="text/ch2.xhtml" media-type="application/xhtml+xml"/>
<item id="3" href="text/gone.xhtml" media-type="application/xhtml+xml"/>
<item id="4" href="notes.xhtml" media-type="application/xhtml+xml"/></manifest>
<spine><itemref idref="c"/><itemref idref="n"/><itemref idref="2"/><itemref idref="1"/><itemref idref="3"/>
<itemref idref="4" linear="no"/></spine></package>"""
XHTML = (
    '<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head>'
    "<body>{}</body></html>"
)
NAV = XHTML.format(
    '<nav><ol><li><a href="text/ch2.xhtml#x">The second</a></li>'
    '<li><a href="text/ch%201.xhtml">The first</a></li></ol></nav>'
)
BOOK = {
    "mimetype": b"application/epub+zip",
    "META-INF/container.xml": CONTAINER.encode(),
    "OEBPS/content.opf": OPF.encode(),
    "OEBPS/nav.xhtml": NAV.encode(),
    "OEBPS/cover.xhtml": XHTML.format('<img src="cover.jpg"/>').encode(),
    "OEBPS/text/ch 1.xhtml": XHTML.format("<h1>One</h1><p>Words of the first chapter — é 🎉.</p>").encode(),
    "OEBPS/text/ch2.xhtml": XHTML.format("<h1>Two</h1><p>Words of the second.</p>").encode(),
    "OEBPS/notes.xhtml": XHTML.format("<p>A note</p>").encode(),
}  # fmt: skip


def epub(**changes: bytes | None) -> bytes:
    files = {**BOOK, **{k.replace("__", "/"): v for k, v in changes.items() if v is not None}}
    return zipped(files, zipfile.ZIP_DEFLATED)


def test_chapters_of_a_book_come_in_the_order_of_reading(read: Read) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, data in BOOK.items():
            archive.writestr(name, data, zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED)
    result = read("book.epub", out.getvalue())
    two, one = result.drafts
    assert [d.fallback_id for d in (two, one)] == ["book.epub/OEBPS/text/ch2.xhtml", "book.epub/OEBPS/text/ch 1.xhtml"]
    assert one.values["headline"] == ["The first"]
    assert one.values["authors"] == [["Ann Lee", "Bo Ek"]]
    assert (one.values["published"], one.values["language"]) == (["2024-10-22"], ["en"])
    assert one.values["publisher"] == ["Press"]
    assert one.meta == {"book": "A Book", "chapter": 3, "isbn": "9780000000002"}
    assert "first chapter — é 🎉" in (one.source.html or "")
    assert [f.reason for f in result.failed] == ["it has no part 'OEBPS/text/gone.xhtml'"]


def test_locked_hostile_and_broken_books_are_refused_in_a_sentence(read: Read, monkeypatch: pytest.MonkeyPatch) -> None:
    locked = """<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container"
     xmlns:enc="http://www.w3.org/2001/04/xmlenc#"><enc:EncryptedData>
     <enc:EncryptionMethod Algorithm="http://www.w3.org/2001/04/xmlenc#aes256-cbc"/>
     <enc:CipherData><enc:CipherReference URI="OEBPS/text/ch2.xhtml"/></enc:CipherData></enc:EncryptedData>
     </encryption>"""
    files = {**BOOK, "META-INF/encryption.xml": locked.encode()}
    assert "copy protection" in read("a.epub", zipped(files)).failed[0].reason
    fonts = locked.replace("OEBPS/text/ch2.xhtml", "OEBPS/font.otf")
    assert len(read("b.epub", zipped({**BOOK, "META-INF/encryption.xml": fonts.encode()})).drafts) == 2
    bomb = OPF.replace("<package", '<!DOCTYPE p [<!ENTITY a "x">]><package').encode()
    assert "entities of its own" in read("c.epub", zipped({**BOOK, "OEBPS/content.opf": bomb})).failed[0].reason
    assert "no part" in read("d.epub", zipped({k: v for k, v in BOOK.items() if "container" not in k})).failed[0].reason
    whole = zipped(BOOK)
    assert "cut" in read("e.epub", whole[: len(whole) // 2]).failed[0].reason
    monkeypatch.setattr("store.readers.zip_parts.FREE", 1000)
    swollen = {**BOOK, "OEBPS/text/ch2.xhtml": XHTML.format("0" * 900_000).encode()}
    result = read("f.epub", zipped(swollen))
    assert len(result.drafts) == 1
    assert "zip bomb" in result.failed[0].reason


def word(build: Callable[[docx.document.Document], None]) -> bytes:
    document = docx.Document()
    build(document)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def report(document: docx.document.Document) -> None:
    document.core_properties.title = "Yearly report"
    document.core_properties.author = "Ann Lee"
    document.core_properties.keywords = "money; roads"
    document.add_heading("The year", level=1)
    document.add_paragraph("First paragraph — é 🎉 <b> & more.")
    run = document.add_paragraph("A line").add_run("\nand\tanother")
    run.bold = True
    document.add_paragraph("An item", style="List Bullet")
    document.add_paragraph("Next item", style="List Bullet")
    table = document.add_table(rows=1, cols=2)
    table.cell(0, 0).text, table.cell(0, 1).text = "Cost", "5 million"
    document.add_paragraph("")


def test_a_word_document_is_read(read: Read, tmp_path: Path) -> None:
    (made,) = read("report.docx", word(report)).drafts
    assert (made.id, made.fallback_id, made.source.format) == (None, "report.docx", "docx")
    assert made.values["headline"] == ["Yearly report"]
    assert made.values["authors"] == ["Ann Lee"]
    assert made.values["keywords"] == ["money; roads"]
    with project_of(tmp_path / "p.copydesk", ()) as project:
        done = import_paths(project, [tmp_path / "report.docx"], jobs=0)
        assert (done.read, done.failed) == (1, [])
        article = next(iter(project.articles()))
    assert article.text == (
        "The year\n\nFirst paragraph — é 🎉 <b> & more.\n\nA line\nand another\n\nAn item\nNext item\n\nCost\t5 million"
    )
    kinds = {article.text[b.start : b.end]: (b.kind.value, b.body) for b in article.blocks}
    assert kinds["First paragraph — é 🎉 <b> & more."] == ("paragraph", True)
    assert kinds["An item"] == ("list_item", True)
    assert kinds["The year"] == ("heading", True)


def test_tracked_changes_show_what_stands(read: Read) -> None:
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    document = f"""<w:document xmlns:w="{space}"><w:body><w:p><w:r><w:t xml:space="preserve">Kept </w:t></w:r>
     <w:del><w:r><w:delText>gone</w:delText></w:r></w:del><w:ins><w:r><w:t>added</w:t></w:r></w:ins>
     <w:hyperlink><w:r><w:t> link</w:t></w:r></w:hyperlink></w:p></w:body></w:document>"""
    (made,) = read("a.docx", zipped({"[Content_Types].xml": b"<x/>", "word/document.xml": document.encode()})).drafts
    assert "<p>Kept added link</p>" in (made.source.html or "")
    bomb = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>' + document.replace("added", "&a;")
    result = read("b.docx", zipped({"[Content_Types].xml": b"<x/>", "word/document.xml": bomb.encode()}))
    assert "entities of its own" in result.failed[0].reason


def test_broken_word_documents_are_told(read: Read) -> None:
    data = word(report)
    assert "without any words" in read("a.docx", word(lambda d: None)).failed[0].reason
    for at in range(len(data) - 10, 40, -len(data) // 25):
        result = read("b.docx", data[:at], form="docx")
        assert len(result.failed) == 1
    assert read("c.docx", b"Words in a file with a wrong name").drafts[0].source.format == "text"


def pdf(*pages: str, title: str = "", password: str = "") -> bytes:
    """Return a PDF with these pages of lines, as a typesetter would place them."""
    writer = PdfWriter()
    font = writer._add_object(
        DictionaryObject(
            {
                NameObject("/Type"): NameObject("/Font"),
                NameObject("/Subtype"): NameObject("/Type1"),
                NameObject("/BaseFont"): NameObject("/Helvetica"),
                NameObject("/Encoding"): NameObject("/WinAnsiEncoding"),
            }
        )
    )
    for lines in pages:
        page = writer.add_blank_page(595, 842)
        page[NameObject("/Resources")] = DictionaryObject(
            {NameObject("/Font"): DictionaryObject({NameObject("/F1"): font})}
        )
        shown = " ".join(
            f"({line.encode('cp1252').decode('latin-1')}) Tj T*" for line in lines.replace("(", "\\(").split("\n")
        )
        content = DecodedStreamObject()
        content.set_data(f"BT /F1 11 Tf 14 TL 60 780 Td {shown} ET".encode("latin-1"))
        page[NameObject("/Contents")] = writer._add_object(content)
    if title:
        writer.add_metadata({"/Title": title, "/Author": "Ann Lee", "/CreationDate": "D:20241022093000+05'00'"})
    if password:
        writer.encrypt(password, algorithm="RC4-128")
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


PAGE = (
    "A bridge for the harbour\nThe council of the city voted on Tuesday for a new brid-\n"
    "ge over the harbour, after years of debate in the council\nand in the streets – café owners were glad.\n"
    "Work begins in May."
)


def test_a_pdf_is_read_as_paragraphs(read: Read) -> None:
    (made,) = read("a.pdf", pdf(PAGE, "Second page", title="A bridge")).drafts
    assert made.text == (
        "A bridge for the harbour\nThe council of the city voted on Tuesday for a new bridge over the harbour, after "
        "years of debate in the council and in the streets – café owners were glad.\nWork begins in May."
        "\n\nSecond page"
    )
    assert made.values["headline"] == ["A bridge"]
    assert made.values["authors"] == ["Ann Lee"]
    assert made.values["published"] == ["2024-10-22T09:30:00+05:00"]
    assert "headline" not in read("b.pdf", pdf(PAGE, title="report_final.indd")).drafts[0].values


def test_lines_become_paragraphs_only_where_they_go_on() -> None:
    listed = "Three things came to be known after the long meeting of today:\n1. one\n2. two\n• three\nFour\nFive"
    assert paragraphs(listed) == listed
    assert paragraphs("soft\u00ad\nly and well-\nKnown A-\n1") == "softly and well-\nKnown A-\n1"
    assert paragraphs(" \n \n") == ""


def test_pdfs_that_hold_no_words_to_read_are_told(read: Read) -> None:
    locked = pdf(PAGE, password="x")
    assert PdfReader(io.BytesIO(locked)).is_encrypted
    assert "encrypted" in read("a.pdf", locked).failed[0].reason
    assert "text layer" in read("b.pdf", pdf("")).failed[0].reason
    assert "damaged PDF" in read("c.pdf", b"%PDF-1.7\n" + bytes(200)).failed[0].reason
    data = pdf(PAGE, PAGE)
    drawn = random.Random(3)
    for _ in range(40):
        broken = bytearray(data)
        for _ in range(5):
            broken[drawn.randrange(20, len(data))] = drawn.randrange(256)
        for given in (bytes(broken), data[: drawn.randrange(20, len(data))]):
            result = read("d.pdf", given)
            assert len(result.drafts) + len(result.failed) == 1


@pytest.mark.parametrize("name", ["a.docx", "b.epub", "c.pdf", "d.mhtml"])
def test_documents_in_an_archive_are_read(read: Read, name: str) -> None:
    data = {"a.docx": word(report), "b.epub": zipped(BOOK), "c.pdf": pdf(PAGE), "d.mhtml": MHTML}[name]
    result = read("x.zip", zipped({f"in/{name}": data}))
    assert result.drafts
    assert result.drafts[0].fallback_id.startswith(f"x.zip/in/{name}")


@pytest.mark.parametrize(("package", "name"), [("pypdf", "a.pdf"), ("warcio", "a.warc")])
def test_a_missing_package_is_named(read: Read, monkeypatch: pytest.MonkeyPatch, package: str, name: str) -> None:
    monkeypatch.setattr("store.readers.extras.find_spec", lambda module: None)
    extra = name.rpartition(".")[2]
    (failure,) = read(name, pdf(PAGE) if extra == "pdf" else b"WARC/1.0\r\n").failed
    assert failure.reason == f'it needs an optional package to be read: pip install "copydesk[{extra}]"'
    assert package
