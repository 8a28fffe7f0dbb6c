"""Copies DOCX files with every cached REF result spoiled, and without headers and footers.

Usage: rusak.py OUT_FOLDER FILE...
Prints a JSON object: file name -> number of spoiled fields.

A reader that then still shows the right number has followed the bookmark itself. Headers and footers go,
because a PDF's text would otherwise interrupt a sentence at every page break.
"""

import json
import pathlib
import sys
import zipfile

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def spoil(root):
    """Replaces the results of REF fields and returns how many fields there were."""
    count = 0
    # Fields nest; each entry is [instruction so far, whether its result has started, result texts].
    open_fields = []
    for element in root.iter():
        if element.tag == W + "fldChar":
            kind = element.get(W + "fldCharType")
            if kind == "begin":
                open_fields.append(["", False, []])
            elif kind == "separate" and open_fields:
                open_fields[-1][1] = True
            elif kind == "end" and open_fields:
                instruction, _, texts = open_fields.pop()
                if instruction.split()[:1] == ["REF"] and texts:
                    texts[0].text = "RUSAK"
                    for text in texts[1:]:
                        text.text = ""
                    count += 1
        elif element.tag == W + "instrText" and open_fields:
            open_fields[-1][0] += element.text or ""
        elif element.tag == W + "t" and open_fields and open_fields[-1][1]:
            open_fields[-1][2].append(element)
        elif element.tag == W + "fldSimple" and element.get(W + "instr", "").split()[:1] == ["REF"]:
            texts = list(element.iter(W + "t"))
            for text in texts:
                text.text = "RUSAK"
            count += bool(texts)
    for reference in list(root.iter(W + "headerReference", W + "footerReference")):
        reference.getparent().remove(reference)
    return count


def main():
    out = pathlib.Path(sys.argv[1])
    counts = {}
    for name in sys.argv[2:]:
        source = pathlib.Path(name)
        with zipfile.ZipFile(source) as old, zipfile.ZipFile(out / source.name, "w") as new:
            for entry in old.infolist():
                data = old.read(entry)
                if entry.filename == "word/document.xml":
                    root = etree.fromstring(data)
                    counts[source.name] = spoil(root)
                    data = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
                new.writestr(entry.filename, data, zipfile.ZIP_DEFLATED)
    json.dump(counts, sys.stdout)


main()
