"""The monitoring pages as a reader sees them, held against what the published data give."""
import datetime
from collections import Counter

from pages import Reader
from recompute import MEMBERS, figures, last_day, span

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
        for problem in [*table_problems(plan, page, states, days, reader), *comparison_problems(plan, page, days, reader)]:
            yield f"{path.stem}: {problem}"


def index_problems(plan, page, reader):
    states = plan.lines()
    if "ещё не начата" in page.root.text:
        return
    yield from table_problems(plan, page, states, None, reader)
    yield from trend_problems(plan, page, reader)


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


def trend_problems(plan, page, reader):
    section = page.anchors.get("trend")
    if section is None:
        return
    for row in section.parent.first("table").first("tbody").all("tr"):
        end = datetime.date.fromisoformat(row.first("time")["datetime"])
        today = end if end == plan.today else end + datetime.timedelta(1)
        lines = [(plan.page_of(line), state) for line, state in plan.lines(today=today, known=end).items()]
        deadlines = plan.deadlines(today, end)
        cells = list(row.all("td"))
        for figure, cell in zip(("due", "done", "onTime", "overdue", "noReport", "notFulfilled"), cells):
            yield from figure_problems(f"ход, {end}, {figure}", cell, figure, lines, plan, page, reader)
        yield from figure_problems(f"ход, {end}, сроки", cells[6], "done", deadlines, plan, page, reader)


def figure_problems(name, cell, figure, found, plan, page, reader, shares=True):
    """A cell with a number, or a share, that leads to the rows it counts."""
    expected = figures([state for _, state in found])
    count, whole = expected[figure], expected["due"]
    right = str(count)
    if shares and figure in ("done", "onTime"):
        right = f"{count} из {whole} ({percent(count, whole)})" if whole else "—"
    if cell.own_text("meta") != right:
        yield f"{name}: на странице {cell.text}, а по данным {right}"
    link = cell.first("a")
    if link is None:
        if count:
            yield f"{name}: число {count} без ссылки на строки"
        return
    pages = Counter(place for place, state in found if state in MEMBERS[figure])
    yield from row_problems(name, link["href"], count, pages, plan, page, reader)


def comparison_problems(plan, page, days, reader):
    table = page.root.first("table", "comparison")
    if table is None:
        return
    heads = [th.text for th in table.first("thead").all("th")][1:]
    columns = []
    for head in heads:
        known = spoken_day(head)
        isNow, isEnd = head is heads[-1], head.startswith("На ") and head is not heads[-1]
        today = known + datetime.timedelta(1) if isEnd and known != plan.today else known
        lines = plan.lines(days) if isNow else plan.lines(days, today=today, known=known)
        columns.append((head, [(plan.page_of(line), state) for line, state in lines.items()]))
    for row in table.first("tbody").all("tr"):
        figure = FROZEN[row.first("th").text]
        for (head, found), cell in zip(columns, row.all("td"), strict=True):
            if cell.text.startswith("—"):
                continue
            yield from figure_problems(
                f"{head}, {figure}", cell, figure, found, plan, page, reader, shares=False)


GENITIVES = (
    "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября",
    "декабря")


def spoken_day(text):
    """The day in `На 31 мая 2023`."""
    number, month, year = text.split()[-3:]
    return datetime.date(int(year), GENITIVES.index(month) + 1, int(number))
