"""Author text cannot become script, style, another place, or another order of letters."""
import re
import unittest
from html.parser import HTMLParser

from littlesite import GOOD, build

ADDRESSES = [
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java&#115;cript:alert(1)", "&#x6A;avascript&colon;alert(1)", "javascript&#58;alert(1)",
    "java\tscript:alert(1)", "java&Tab;script:alert(1)", "java&NewLine;script:alert(1)", "\x01javascript:alert(1)", "\u00a0javascript:alert(1)",
    "\u200bjavascript:alert(1)", "vbscript:msgbox(1)", "data:text/html;base64,PHNjcmlwdD4=", "DATA:text/html,<script>", "data:image/svg+xml,<svg onload=alert(1)>",
    "file:///etc/passwd", "blob:x", "filesystem:x", "view-source:x", "about:blank", "//evil.example", "\\\\evil.example", "/\\evil.example",
    "http:evil.example", "jav\u0430script:alert(1)", "%6aavascript:alert(1)", "javascript%3aalert(1)", "./javascript:alert(1)",
    'https://x.example/"onmouseover="alert(1)', "https://x.example/'onmouseover='alert(1)", "https://x.example/><script>alert(1)</script>",
    "mailto:a@b.example?body=\"><script>", "tel:\"><script>", "ms-word:ofe|u|x", "intent://x", "search-ms:x", "#\"><script>alert(1)</script>",
]
TEXTS = [
    "<script>alert(1)</script>", "</script><script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<svg/onload=alert(1)>", "<a href=javascript:alert(1)>x</a>",
    "</title><script>alert(1)</script>", "</textarea></style></noscript><script>alert(1)</script>", "<!--<script>", "]]><script>", "--><script>alert(1)</script>",
    '" onmouseover="alert(1)', "' onmouseover='alert(1)", "` onmouseover=alert(1)", "{{constructor}}", "{{{title}}}", "${alert(1)}", "&lt;script&gt;alert(1)&lt;/script&gt;",
    "&#60;script&#62;alert(1)", "<style>*{display:none}</style>", "</style><style>@import 'https://evil.example'", "expression(alert(1))",
    "<iframe srcdoc='x'>", "<base href=//evil.example>", "<meta http-equiv=refresh content=0>", "<form action=//evil.example>", "<math><mtext></form><form>",
    "\u2028alert(1)//", "\u2029", "\\u003cscript\\u003e", "\\\"};alert(1);//", "+ADw-script+AD4-alert(1)",
]
BIDI = "".join(map(chr, [*range(0x202a, 0x202f), *range(0x2066, 0x206a), 0x61c, 0x200e, 0x200f]))
OVERRIDES = "".join(map(chr, [*range(0x202a, 0x202f), *range(0x2066, 0x206a)]))


def quoted(text):
    """A text as YAML reads it back."""
    escaped = "".join(c if c >= " " and c not in '"\\\u2028\u2029\x7f' else f"\\u{ord(c):04x}" for c in text.replace("\\", "\\\\").replace('"', '\\"')) if "\\" not in text and '"' not in text else text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def everywhere(text):
    """The good site with a text in every field that takes one."""
    value, line = quoted(text), text.replace("\n", " ")
    return {
        "site.md": f"---\nназвание: {value}\nведомство: {value}\nдата отчёта: 15.06.2023\nконтакты: {value}\nлицензия данных: {value}\n---\n{line}\n",
        "m/index.md": f"---\nназвание: {value}\nкратко: {value}\nрегион: {value}\nведомство: {value}\nкоординатор: {value}\nконтакты: {value}\nисполнители:\n  УО: {value}\n---\n{line}\n",
        "m/schools/a.md": f"---\nназвание: {value}\nкратко: {value}\nадрес: {value}\nдиректор: {value}\nгруппы: [500+]\nпоказатели:\n  - название: {value}\n    лучше: выше\n    годы: {{2022: {{значение: 3, n: 20}}, 2023: {{значение: 4, n: 20}}}}\n---\n{line}\n",
        "m/roadmaps/2023.md": f"---\nназвание: {value}\nпериод: 2023\nприказ: {{номер: {value}, дата: 06.02.2023, орган: {value}, основание: {value}}}\nдокументы:\n  - {{этап: цели, название: {value}, ссылка: files/o.txt}}\n---\n{line}\n\n"
        f"## 1. {line}\n\n### 1.1. {line}\n\n- Сроки: до 10.03.2023\n- Исполнители: УО\n- Форма: {line}\n- Результат: {line}\n- Показатель: {line}\n\n{line}\n\n### 1.2. х\n\n- Сроки: {line}\n- Исполнители: {line}\n- Для: каждая школа\n",
        "m/progress/2023-03-01-a.md": f"---\nдата: 01.03.2023\nкарта: 2023\nавтор: {value}\n---\n## 1.1 Не выполнено\n\n- Подтверждение: [{line}](files/o.txt)\n- Причина: {line}\n\n{line}\n",
        "m/reports/2023-05.md": f"---\nпериод: 2023-05\nдата: 05.06.2023\nкарта: 2023\nавтор: {value}\n---\n{line}\n",
    }


class Page(HTMLParser):
    """Collects what must not be in a page."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.scripts, self.faults, self.elements = [], [], set()

    def handle_starttag(self, tag, attributes):
        self.elements.add(tag)
        for name, value in attributes:
            address = re.sub(r"[\x00-\x20\u00a0]", "", value or "").lower()
            if name.startswith("on") or name in ("srcdoc", "formaction") or (name == "style" and tag != "svg"):
                self.faults.append(f"<{tag} {name}={value!r}>")
            if name in ("href", "src", "action", "xlink:href") and re.match(r"(?!https?:|mailto:|tel:|webcal:)[^/?#]*:|//|\\|/\\", address):
                self.faults.append(f"<{tag} {name}={value!r}>")
        if tag in ("iframe", "object", "embed", "base", "form", "math") and not (tag == "form" and dict(attributes).get("action") in (None, "search.html", "")):
            self.faults.append(f"<{tag}>")


def faults(files):
    """What could run, load or mislead in the pages of a site."""
    found = []
    for name, data in files.items():
        text = data.decode("utf-8", "replace")
        if name.endswith((".html", ".xml", ".svg", ".ics", ".js", ".json", ".csv")) and set(text) & set(OVERRIDES) and name.endswith(".html"):
            isolated = re.findall(f"[{OVERRIDES}]", text)
            found.append(f"{name}: obeys {isolated[:3]!r}")
        if not name.endswith(".html"):
            continue
        page = Page()
        page.feed(text)
        found += [f"{name}: {fault}" for fault in page.faults]
        for attributes, body in re.findall(r"(?is)<script\b([^>]*)>(.*?)</script", text):
            if body.strip() and "json" not in attributes:
                found.append(f"{name}: inline script {body[:40]!r}")
    return found


class HostileTexts(unittest.TestCase):
    def test_links_in_texts(self):
        lines = "\n\n".join(f"[а]({address}) [б](<{address}>) <{address}> [г][{i}]\n\n[{i}]: <{address}>" for i, address in enumerate(ADDRESSES))
        self.build_well({path: GOOD[path] + lines for path in ("site.md", "m/index.md", "m/schools/a.md", "m/reports/2023-05.md")})

    def test_pictures_and_evidence(self):
        lines = "\n".join(f"- Подтверждение: [х](<{address}>)" for address in ADDRESSES) + "\n\n" + "\n".join(f"![в](<{address}>)" for address in ADDRESSES)
        self.build_well({"m/progress/2023-03-01-a.md": f"---\nдата: 01.03.2023\nкарта: 2023\n---\n## 1.1 Выполнено\n\n{lines}\n"})

    def test_the_address_of_the_site(self):
        for address in ADDRESSES:
            with self.subTest(address):
                head = GOOD["site.md"].replace("дата отчёта", f"адрес сайта: {quoted(address)}\nдата отчёта")
                outcome, files = build({"site.md": head})
                self.assertIn(outcome.status, (0, 1), outcome.words[-2000:])
                self.assertFalse(faults(files))

    def build_well(self, tree):
        """Mistakes are said, and what is left out does not stop the rest."""
        outcome, files = build(tree)
        self.assertIn("refused-link", outcome.words)
        if outcome.status:
            self.assertEqual(set(re.findall(r"ошибка \[([a-z-]+)\]", outcome.words)), {"outside-path"}, outcome.words[-2000:])
        self.assertFalse(faults(files))
        return files

    def test_texts_in_every_field(self):
        for text in [*(" ".join(TEXTS[start::4]) for start in range(4)), f"а{BIDI}б"]:
            with self.subTest(text):
                outcome, files = build(everywhere(text))
                self.assertEqual(outcome.status, 0, outcome.words[-2000:])
                self.assertFalse(faults(files))
                self.assertNotRegex(outcome.words, f"[{OVERRIDES}]", "a message is shown, not obeyed")

    def test_the_policy_forbids_inline_scripts(self):
        _, files = build()
        for name, data in files.items():
            if name.endswith(".html"):
                policy = re.search(r'http-equiv="Content-Security-Policy" content="([^"]*)"', data.decode())
                self.assertTrue(policy, name)
                self.assertNotRegex(policy[1], r"unsafe-(inline|eval)|script-src[^;]*(\*|data:)", name)


if __name__ == "__main__":
    unittest.main()
