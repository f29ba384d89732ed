"""Everything that a reader, or a program, can take out of the files of a site."""
import base64
import binascii
import html
import io
import re
import unicodedata
import urllib.parse
import zipfile


def texts(name, data):
    """A file as text in every way that somebody might read it; parts of archives too."""
    yield name, name
    if data.startswith(b"PK\x03\x04"):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for part in archive.namelist():
                for place, text in texts(f"{name}!{part}", archive.read(part)):
                    yield place, text
        return
    text = data.decode("utf-8", "replace")
    yield from ((name, spelling) for spelling in {text, *spellings(text, data)})


def spellings(text, data):
    """The other ways to read a file."""
    if "%" in text or "&" in text:
        yield urllib.parse.unquote(html.unescape(text))
    if "<" in text:
        yield html.unescape(re.sub(r"<[^>]*>", "", text))
    if "\n " in text:
        yield re.sub(r"\r?\n[ \t]", "", text).replace("\\n", "\n").replace("\\,", ",")
    if "\\u" in text:
        yield re.sub(r"\\u([0-9a-fA-F]{4})", lambda code: chr(int(code[1], 16)), text)
    if b"\0" in data:
        yield from (data.decode(encoding, "ignore") for encoding in ("utf-16-le", "utf-16-be"))
    for run in re.findall(rb"[A-Za-z0-9+/]{24,}={0,2}", data):
        try:
            yield base64.b64decode(run, validate=True).decode("utf-8", "ignore")
        except binascii.Error:
            pass


UNSEEN = dict.fromkeys([0xAD, *range(0x200B, 0x2010), 0x2060, 0xFEFF, *map(ord, " \t\r\n\u00a0\u202f\u2009")])


def folded(text):
    """A text in which no spelling hides a word: case, composition, soft hyphens and blanks are one."""
    text = text.translate(UNSEEN).lower()
    return unicodedata.normalize("NFKC", text).replace("ё", "е")


def leaks(files, secrets):
    """The secrets that stand somewhere in the files, with the places."""
    wanted = [(secret, folded(secret)) for secret in secrets]
    anything = re.compile("|".join(re.escape(word) for _, word in wanted))
    found = set()
    for name, data in files.items():
        for place, text in texts(name, data):
            plain = folded(text)
            if anything.search(plain):
                found |= {(secret, place) for secret, word in wanted if word in plain}
    return sorted(found)


def strings(value):
    """All strings of a JSON document."""
    if isinstance(value, str):
        yield value
    for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from strings(inner)
