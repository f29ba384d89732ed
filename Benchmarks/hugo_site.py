"""Writes a Hugo site for comparison: so many Markdown files, as many pages, of a given size on average, and on demand
so many plain files beside them, as Vekha writes feeds and tables.

Every page shows what a page of Vekha shows: a frame with navigation, crumbs and footer, its own text, and a table
with a row for each page of its section, repeated until the page has the size.
"""

import random

FOLDER_SIZE = 100
CONFIG = """baseURL = "https://example.org/"
title = "Дорожные карты"
uglyURLs = true
disableKinds = ["taxonomy", "term", "RSS", "sitemap", "robotsTXT", "404"]
[outputFormats.table]
mediaType = "text/plain"
isPlainText = true
"""
BASE = """<!doctype html>
<html lang="ru"><head><meta charset="utf-8"><title>{{ .Title }} — {{ site.Title }}</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="stylesheet" href="/assets/style.css"></head>
<body><a class="skip" href="#main">К содержанию</a><header><p>{{ site.Title }}</p>
<nav aria-label="Разделы сайта"><ul><li><a href="/index.html">Дорожные карты</a></li></ul></nav></header>
<nav aria-label="Путь"><ol>{{ range .Ancestors.Reverse }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ol></nav>
<main id="main"><h1>{{ .Title }}</h1>{{ block "main" . }}{{ end }}</main><footer><p>{{ site.Title }}</p></footer></body></html>
"""
PAGE = """{{ define "main" }}{{ .Content }}
{{ $pages := .CurrentSection.RegularPages }}{{ $limit := %d }}{{ $size := len $pages }}
<table><caption>Сроки, состояние и подтверждения</caption>
<thead><tr><th scope="col">Мероприятие</th><th scope="col">Срок</th><th scope="col">Состояние</th></tr></thead><tbody>
{{ range $row := seq 0 (sub $limit 1) }}{{ with index $pages (mod $row $size) }}<tr id="a-{{ $row }}"><td><a href="{{ .RelPermalink }}">{{ .Params.number }}. {{ .Title }}</a></td>
<td><time datetime="{{ .Params.due }}">до {{ .Params.due }}</time></td><td><span class="status {{ .Params.state }}">{{ .Params.stateText }}</span></td></tr>
{{ end }}{{ end }}</tbody></table>{{ end }}
"""
LIST = '{{ define "main" }}{{ .Content }}<ul>{{ range first 20 .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>{{ end }}\n'
TABLE = """{{ $pages := .CurrentSection.RegularPages }}{{ $size := len $pages }}{{ range $row := seq 0 %d }}{{ with index $pages (mod $row $size) -}}
{{ .Params.number }},{{ .Title }},{{ .Params.due }},{{ .Params.state }},{{ .Params.stateText }},{{ .RelPermalink }}
{{ end }}{{ end }}"""
# A row of PAGE and the rest of a page, and a row of TABLE, in bytes.
ROW, REST, LINE = 277, 3200, 165


def write(root, files, page_bytes, text, tables=0, table_bytes=0, seed=1):
    """Returns nothing; `text` is a text of the content's own kind, put under each page's front matter."""
    random.seed(seed)
    rows = max(1, (page_bytes - REST - len(text.encode())) // ROW)
    for path, body in {"hugo.toml": CONFIG, "layouts/baseof.html": BASE, "layouts/home.html": LIST,
                       "layouts/section.html": LIST, "layouts/page.html": PAGE % rows,
                       "layouts/page.table.txt": TABLE % max(1, table_bytes // LINE)}.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(body, encoding="utf-8")
    for index in range(files):
        folder = root / "content" / f"m{index // FOLDER_SIZE:04}"
        if index % FOLDER_SIZE == 0:
            folder.mkdir(parents=True)
            (folder / "_index.md").write_text(f"---\ntitle: Район {index // FOLDER_SIZE}\n---\n", encoding="utf-8")
        outputs = 'outputs: ["html", "table"]\n' if index < tables else ""
        state = random.choice([("fulfilled", "выполнено в срок"), ("overdue", "просрочено"), ("upcoming", "предстоит")])
        (folder / f"p{index}.md").write_text(
            f"---\ntitle: Методический семинар о формирующем оценивании, часть {index}\nnumber: \"{index % 30}.{index % 7}\"\n"
            f"due: \"2023-0{random.randrange(1, 10)}-10\"\nstate: {state[0]}\nstateText: {state[1]}\n{outputs}---\n{text}\n", encoding="utf-8")
