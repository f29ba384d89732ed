"""The monitoring pages as a reader sees them, held against what the published data give."""
import datetime
from collections import Counter
from html.parser import HTMLParser

from recompute import MEMBERS, figures, last_day, span

VOID = {"meta", "link", "br", "img", "hr", "input"}
HEADS = {
    "План": "planned", "Срок наступил": "due", "Выполнено": "done", "В срок": "onTime",
    "С опозданием": "late", "В работе": "inProgress", "Просрочено": "overdue", "Нет отчёта": "noReport",
    "Не выполнено": "notFulfilled", "Впереди": "ahead", "Отменено": "cancelled", "Без даты": "undated",
}
FROZEN = {
    "Запланировано": "planned", "Срок наступил": "due", "Выполнено": "done", "Выполнено в срок": "onTime",
    "Выполнено с опозданием": "late", "В работе": "inProgress", "Просрочено": "overdue",
    "Нет отчёта": "noReport", "Не выполнено": "notFulfilled", "Предстоит": "ahead",
    "Отменено": "cancelled", "Без даты": "undated",
}
MONTHS = (
    "январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь", "ноябрь",
    "декабрь")


class Node:
    def __init__(self, tag, attributes, parent):
        self.tag, self.attributes, self.parent, self.children = tag, dict(attributes), parent, []

    def __getitem__(self, name):
        return self.attributes.get(name) or ""

    def all(self, tag=None, of_class=None, **attributes):
        for child in self.children:
            if isinstance(child, Node):
                if (tag in (None, child.tag) and (not of_class or of_class in child["class"].split())
                        and all(child[name] == value for name, value in attributes.items())):
                    yield child
                yield from child.all(tag, of_class, **attributes)

    def first(self, *names, **attributes):
        return next(self.all(*names, **attributes), None)

    @property
    def text(self):
        words = "".join(child if isinstance(child, str) else child.text for child in self.children)
        return " ".join(words.replace("\u00ad", "").replace("\u00a0", " ").split())

    def own_text(self, without):
        """The text without that of children of a class."""
        parts = [c if isinstance(c, str) else c.text for c in self.children
                 if isinstance(c, str) or without not in c["class"].split()]
        return " ".join("".join(parts).replace("\u00a0", " ").split())


class Page(HTMLParser):
    """A page as a tree, with its anchors."""

    def __init__(self, path):
        super().__init__()
        self.path = path
        self.node = self.root = Node("", {}, None)
        self.anchors = {}
        self.feed(path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag, attributes):
        node = Node(tag, attributes, self.node)
        self.node.children.append(node)
        if node["id"]:
            self.anchors[node["id"]] = node
        if tag not in VOID:
            self.node = node

    def handle_endtag(self, tag):
        if tag not in VOID:
            self.node = self.node.parent

    def handle_data(self, data):
        self.node.children.append(data)


class Reader:
    """Follows links from page to page."""

    def __init__(self):
        self.pages = {}

    def page(self, path):
        path = path.resolve()
        if path not in self.pages:
            self.pages[path] = Page(path)
        return self.pages[path]

    def follow(self, page, href):
        """The page and the node that a link leads to; nothing when it leads nowhere."""
        path, _, anchor = href.partition("#")
        target = page.path if not path else (page.path.parent / path)
        if not target.exists():
            return None, None
        found = self.page(target)
        return found, found.anchors.get(anchor) if anchor else found.root


def number(text):
    return int(text.replace(" ", "").replace("−", "-"))


def percent(part, whole):
    return f"{(part * 200 + whole) // (whole * 2)} %" if whole else ""


def problems(plan):
    """Everything on a roadmap's monitoring pages that the data do not give."""
    yield from plan.wrong_assessments()
    reader = Reader()
    folder = plan.folder.parent / "monitoring"
    yield from index_problems(plan, reader.page(folder / "index.html"), reader)
    for path in sorted(folder.glob("*.html")):
        if path.stem == "index" or "rows" in path.stem.split("-"):
            continue
        days = span(path.stem)
        page = reader.page(path)
        states = plan.lines(days)
        for problem in [*table_problems(plan, page, states, days, reader), *comparison_problems(plan, page, days)]:
            yield f"{path.stem}: {problem}"


def index_problems(plan, page, reader):
    states = plan.lines()
    if "ещё не начата" in page.root.text:
        return
    yield from table_problems(plan, page, states, None, reader)
    if not plan.has_amendments:
        yield from trend_problems(plan, page)


def table_problems(plan, page, states, days, reader):
    for section in page.root.all("section", "figures"):
        kind = section.first("h2")["id"].removeprefix("by-")
        expected = {}
        if kind == "months":
            for month, found in plan.months(days).items():
                title = f"{MONTHS[int(month[5:]) - 1].capitalize()} {month[:4]}"
                expected[title] = [(o.page, state) for o, state in found]
        else:
            for line, state in states.items():
                for title in plan.groups_of(kind, line):
                    expected.setdefault(title, []).append((plan.page_of(line), state))
        heads = [head.text for head in section.first("thead").all("th")][1:]
        shown = [row for row in section.first("tbody").all("tr")]
        titles = [row.first("th").text for row in shown]
        if sorted(titles) != sorted(expected):
            yield f"{kind}: строки {sorted(set(titles) ^ set(expected))}"
        for row in shown:
            found = expected.get(row.first("th").text, [])
            yield from line_problems(f"{kind}: {row.first('th').text}", row, heads, found, plan, page, reader)
        everything = (
            [pair for pairs in expected.values() for pair in pairs] if kind == "months"
            else [(plan.page_of(line), state) for line, state in states.items()])
        total = section.first("tfoot").first("tr")
        yield from line_problems(f"{kind}: всего", total, heads, everything, plan, page, reader)


def line_problems(name, row, heads, found, plan, page, reader):
    expected = figures([state for _, state in found])
    for head, cell in zip(heads, row.all("td"), strict=True):
        figure = HEADS[head.replace("\u00ad", "").replace("\u00a0", " ")]
        words = cell.own_text("meta")
        count, whole = expected[figure], expected["due"]
        if figure in ("done", "onTime"):
            right = f"{count} из {whole}" if whole else "—"
            share = cell.first("span", "meta")
            if (share.text if share else "") != percent(count, whole):
                yield f"{name}, {figure}: доля {share and share.text}, а по данным {percent(count, whole)}"
        else:
            right = str(count)
        if words != right:
            yield f"{name}, {figure}: на странице {words}, а по данным {right}"
        link = cell.first("a")
        if link is None:
            if count:
                yield f"{name}, {figure}: число {count} без ссылки на строки"
            continue
        pages = Counter(place for place, state in found if state in MEMBERS[figure])
        yield from row_problems(f"{name}, {figure}", link["href"], count, pages, plan, page, reader)


def row_problems(name, href, count, pages, plan, page, reader):
    """Whether a number's link leads to as many rows, the right ones, and each of them to its record."""
    target, head = reader.follow(page, href)
    if head is None:
        yield f"{name}: ссылка {href} никуда не ведёт"
        return
    table = head
    while table.tag != "table":
        table = table.parent
    trs = list(table.all("tr"))
    after = [tr for tr in trs[next(i for i, tr in enumerate(trs) if tr is head):] if "head" not in tr["class"]]
    behind = after[:count]
    shown = Counter()
    for row in behind:
        links = list(row.all("a"))
        activity, line = reader.follow(target, links[0]["href"])
        if line is None:
            yield f"{name}: строка ведёт никуда: {links[0]['href']}"
            continue
        anchor = links[0]["href"].partition("#")[2]
        shown[f"{activity.path.relative_to(plan.site.resolve()).as_posix()}#{anchor}"] += 1
        record = next((a for a in links[1:] if "#r-" in a["href"]), None)
        if record is not None:
            _, story = reader.follow(target, record["href"])
            if story is None or "строка" not in story.text:
                yield f"{name}: запись {record['href']} без файла и строки"
    if shown != pages:
        yield f"{name}: за числом стоят другие строки: {sorted((shown - pages) + (pages - shown))}"


def trend_problems(plan, page):
    section = page.anchors.get("trend")
    if section is None:
        return
    for row in section.parent.first("table").first("tbody").all("tr"):
        end = datetime.date.fromisoformat(row.first("time")["datetime"])
        today = end if end == plan.today else end + datetime.timedelta(1)
        expected = figures(plan.lines(today=today, known=end).values())
        cells = [cell.text for cell in row.all("td")]
        right = [str(expected["due"])]
        for figure in ("done", "onTime"):
            share = f"{expected[figure]} из {expected['due']} ({percent(expected[figure], expected['due'])})"
            right.append(share if expected["due"] else "—")
        right += [str(expected[figure]) for figure in ("overdue", "noReport", "notFulfilled")]
        if cells[:6] != right:
            yield f"ход, {end}: на странице {cells[:6]}, а по данным {right}"


def comparison_problems(plan, page, days):
    table = page.root.first("table", "comparison")
    if table is None:
        return
    heads = [th.text for th in table.first("thead").all("th")]
    now = figures(plan.lines(days).values())
    end = plan.today if days[1] == plan.today else days[1] + datetime.timedelta(1)
    then = figures(plan.lines(days, today=end, known=days[1]).values())
    for row in table.first("tbody").all("tr"):
        figure = FROZEN[row.first("th").text]
        cells = [cell.own_text("meta") for cell in row.all("td")]
        if number(cells[-1]) != now[figure]:
            yield f"теперь, {figure}: на странице {cells[-1]}, а по данным {now[figure]}"
        if heads[1].startswith("На ") and len(cells) > 1 and not plan.has_amendments:
            if number(cells[0]) != then[figure]:
                yield f"на конец, {figure}: на странице {cells[0]}, а по данным {then[figure]}"
